import { expect, test } from 'vitest'
import { entities } from '../src/content/documents/parts.ts'
import { exportBundle } from '../src/content/export.ts'
import { exported, importBundle, importLines, withRecords } from './setup/record.ts'

interface Line {
  entity: string
  slug: string
  id: string
  document: any
  redirectTo?: string
}

/** The first line in which two bundles differ, shortened: they are too long to be shown whole. */
function difference(one: string, other: string): string[] | undefined {
  const others = other.split('\n')
  const at = one.split('\n').findIndex((line, index) => line !== others[index])
  if (at === -1) return one === other ? undefined : ['length']
  return [one, other].map((bundle) => bundle.split('\n')[at]?.slice(0, 200) ?? '')
}

const linesOf = (bundle: string): Line[] =>
  bundle
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => JSON.parse(line))

test('an export imported into a new database is exported again with equal bytes', () =>
  withRecords(['founding', 'empty'], async (founding, empty) => {
    const first = await exported(founding)
    const lines = linesOf(first)
    expect(new Set(lines.map(({ entity }) => entity))).toEqual(new Set(entities))
    const { count } = await founding
      .selectFrom('document')
      .select((eb) => eb.fn.countAll().as('count'))
      .executeTakeFirstOrThrow()
    expect(lines).toHaveLength(Number(count))

    const report = await importBundle(empty, first)
    expect(report).toMatchObject({ created: lines.length, refused: [] })
    expect(difference(await exported(empty), first)).toBeUndefined()
  }))

test('a record that imports its own export writes nothing', () =>
  withRecords(['founding'], async (db) => {
    const bundle = await exported(db)
    const sizes = () =>
      Promise.all(
        (['revision', 'outbox', 'redirect', 'archivedText'] as const).map((table) =>
          db
            .selectFrom(table)
            .select((eb) => eb.fn.countAll<number>().as('count'))
            .executeTakeFirstOrThrow(),
        ),
      )
    const before = await sizes()
    const report = await importBundle(db, bundle)
    expect(report).toMatchObject({ created: 0, changed: 0, unchanged: linesOf(bundle).length })
    expect(await sizes()).toEqual(before)
  }))

test('documents come by entity and slug, with slugs for references and the texts of passages', () =>
  withRecords(['founding'], async (db) => {
    const lines = linesOf(await exported(db))
    const keys = lines.map(({ entity, slug }) => [entities.indexOf(entity as never), slug] as const)
    const sorted = keys.toSorted((a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : 1))
    expect(keys).toEqual(sorted)
    const of = (slug: string) => lines.find((line) => line.slug === slug)
    const source = of('coatepeque-article')?.document
    expect(Object.keys(source.passages[0])).toEqual(['start', 'end', 'text'])
    expect(source.passages[0].text).toContain('In his exact words:')
    expect(of('coatepeque-meeting-2025')?.document.parent).toBe('rubio-in-el-salvador-2025')
    expect(of('marco-rubio')).not.toHaveProperty('updatedAt')
  }))

test('an export of some entities leaves the others out', () =>
  withRecords(['founding'], async (db) => {
    const lines = linesOf(await exported(db, { entities: ['person', 'office'] }))
    expect([...new Set(lines.map(({ entity }) => entity))]).toEqual(['office', 'person'])
  }))

test('an export shows one moment, though documents are published while it runs', () =>
  withRecords(['founding'], async (db) => {
    const before = await exported(db)
    const lines = exportBundle(db)
    let bundle = `${(await lines.next()).value}${(await lines.next()).value}`
    const added = { entity: 'topic', slug: 'a-new-topic', document: { label: 'A new topic' } }
    expect(await importLines(db, [added])).toMatchObject({ created: 1, refused: [] })
    for await (const line of lines) bundle += line
    expect(difference(bundle, before)).toBeUndefined()
    expect((await exported(db)).includes('a-new-topic')).toBe(true)
  }))

test('an export that is left half-way gives its connection back', () =>
  withRecords(['founding'], async (db) => {
    // More of them than there are connections.
    for (let times = 0; times < 8; times++)
      for await (const line of exportBundle(db)) {
        expect(line).toBe('{"communique":1}\n')
        break
      }
  }))

test('a renamed document leaves a redirect behind, and what refers to it names its new slug', () =>
  withRecords(['founding'], async (db) => {
    const person = linesOf(await exported(db)).find(({ slug }) => slug === 'marco-rubio')!
    const report = await importLines(db, [{ ...person, slug: 'marco-antonio-rubio' }])
    expect(report).toMatchObject({ changed: 1, refused: [] })
    const bundle = await exported(db)
    expect(bundle.replaceAll('marco-antonio-rubio', '').match(/"marco-rubio"/g)).toHaveLength(1)
    expect(linesOf(bundle).at(-1)).toEqual({
      entity: 'person',
      slug: 'marco-rubio',
      redirectTo: 'marco-antonio-rubio',
    })
  }))

test('redirects of renamed and merged documents come back in another database', () =>
  withRecords(['empty', 'empty'], async (db, other) => {
    const rubio = { entity: 'person', slug: 'marco-rubio', document: { name: 'Marco Rubio' } }
    const double = { entity: 'person', slug: 'm-rubio', document: { name: 'M. Rubio' } }
    const claim = {
      entity: 'statement',
      slug: 'said-by-the-double',
      document: { form: 'REPORTED', summary: 'Something.', speakers: [{ person: 'rubio-m' }] },
    }
    await importLines(db, [rubio, double])
    const ids = new Map(linesOf(await exported(db)).map((line) => [line.slug, line.id]))
    const id = ids.get('m-rubio')
    const redirectTo = 'marco-antonio-rubio'
    // Renamed, referred to, merged; then the successor is renamed too.
    await importLines(db, [{ ...double, id, slug: 'rubio-m' }, claim])
    await importLines(db, [{ entity: 'person', slug: 'rubio-m', redirectTo: 'marco-rubio' }])
    await importLines(db, [{ ...rubio, id: ids.get('marco-rubio'), slug: redirectTo }])

    const bundle = await exported(db)
    const redirects = [
      { entity: 'person', slug: 'm-rubio', redirectTo },
      { entity: 'person', slug: 'marco-rubio', redirectTo },
      { entity: 'person', slug: 'rubio-m', id, redirectTo },
    ]
    expect(linesOf(bundle).slice(-3)).toEqual(redirects)
    expect(linesOf(bundle).find(({ slug }) => slug === claim.slug)?.document.speakers).toEqual([
      { person: redirectTo },
    ])
    expect(await importBundle(other, bundle)).toMatchObject({ refused: [], redirected: 3 })
    expect(difference(await exported(other), bundle)).toBeUndefined()
    expect(await importBundle(db, bundle)).toMatchObject({ changed: 0, redirected: 0, refused: [] })
  }))
