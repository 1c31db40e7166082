import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect } from 'vitest'
import { connect } from '../src/db/connect.ts'
import { event, person, reported, topic } from './setup/entries.ts'
import { importLines } from './setup/record.ts'
import { test as base } from './setup/test.ts'

const named = (text: string, language: string | null) => ({ text, language, kind: 'TRANSLATION' })
const sorted = [
  'Abel',
  'Ábel',
  'Åsa',
  'Ben',
  'Çelik',
  'Chen',
  'Émile',
  'Eric',
  'Zoé',
  'Αλέξης',
  'Юрий',
  'علي',
  '中村',
]

const test = base.extend('record', { scope: 'file' }, async ({ databaseUrl }) => {
  const { write, close } = await connect(databaseUrl)
  const report = await importLines(write, [
    topic('asylum', {
      label: 'Asylum',
      labelLanguage: 'en',
      otherNames: [
        named('Asilo', 'es'),
        named('Asilo político', 'es-MX'),
        named('Refúgio', 'pt-BR'),
      ],
    }),
    event('reunion', {
      title: 'La reunión',
      titleLanguage: 'es',
      otherNames: [named('The meeting', 'en')],
    }),
    {
      entity: 'office',
      slug: 'chancellor',
      document: { title: 'Canciller', titleLanguage: 'es', kind: 'OTHER' },
    },
    ...sorted.toReversed().map((name, index) => person(`sorted-${index}`, { name })),
    reported('in-spanish', {
      originalLanguage: 'es',
      translations: [
        { language: 'en', text: 'Official.', kind: 'OFFICIAL', translator: 'The ministry' },
        { language: 'en', text: 'By a person.', kind: 'HUMAN', translator: 'Ann' },
        { language: 'fr', text: 'By a program.', kind: 'MACHINE' },
      ],
    }),
    reported('in-english', { originalLanguage: 'en' }),
    reported('in-unknown'),
  ])
  await close()
  expect(report.refused).toEqual([])
  return true
})

test('every country has its name in every language that the package has', async ({ query }) => {
  // The package as it is installed, read apart from the seed that brings its names.
  const seed = createRequire(pathToFileURL(join(import.meta.dirname, '../../../seed/package.json')))
  const folder = dirname(seed.resolve('i18n-iso-countries/package.json'))
  const packaged = new Set<string>()
  const languages = new Set<string>()
  for (const file of await readdir(join(folder, 'langs'))) {
    const text = await readFile(join(folder, 'langs', file), 'utf8')
    const { countries } = JSON.parse(text) as { countries: Record<string, string | string[]> }
    const [language] = Intl.getCanonicalLocales(file.replace('.json', ''))
    languages.add(language ?? '')
    for (const [code, names] of Object.entries(countries))
      if ([names].flat().some((name) => name.trim())) packaged.add(`${code} ${language}`)
  }
  expect(languages.size).toBeGreaterThan(70)

  const recorded = new Set<string>()
  for (let after: string | null = null, more = true; more;) {
    const { data } = await query(
      `query ($after: String) { countries(first: 100, after: $after) {
        nodes { code localizedName(language: ["en"]) { language } otherNames { kind language } }
        pageInfo { hasNextPage endCursor } } }`,
      { after },
    )
    for (const { code, localizedName, otherNames } of data.countries.nodes) {
      recorded.add(`${code} ${localizedName.language}`)
      for (const { kind, language } of otherNames)
        if (kind === 'TRANSLATION') recorded.add(`${code} ${language}`)
    }
    ;({ hasNextPage: more, endCursor: after } = data.countries.pageInfo)
  }
  expect([...packaged].filter((name) => !recorded.has(name))).toEqual([])
  expect(recorded.size).toBe(packaged.size)
  expect(recorded.size).toBeGreaterThan(15_000)
})

test('the name of El Salvador in Spanish, in Arabic, and in a language that nobody has', async ({
  query,
}) => {
  const { data, errors } = await query(`{ country(code: "SV") {
    spanish: localizedName(language: ["es"]) { value language }
    arabic: localizedName(language: ["ar"]) { value language }
    nobody: localizedName(language: ["tlh"]) { value language }
    region: localizedName(language: ["es-SV", "ar"]) { value language }
    next: localizedName(language: ["tlh", "ar-EG", "es"]) { value language }
    script: localizedName(language: ["zh-Hant-TW"]) { language }
    none: localizedName(language: []) { value language }
    plain: name(language: ["ar"])
  } }`)
  expect(errors).toBeUndefined()
  const arabic = { value: 'السلفادور', language: 'ar' }
  const own = { value: 'El Salvador', language: 'en' }
  expect(data.country).toEqual({
    spanish: { value: 'El Salvador', language: 'es' },
    arabic,
    nobody: own,
    region: { value: 'El Salvador', language: 'es' },
    next: arabic,
    script: { language: 'zh' },
    none: own,
    plain: arabic.value,
  })
})

test('labels and titles fall back alike, and tell the language, or that it is not known', async ({
  record,
  query,
}) => {
  expect(record).toBe(true)
  const { data, errors } = await query(`{
    topic(slug: "asylum") {
      exact: localizedLabel(language: ["es-MX"]) { value language }
      region: localizedLabel(language: ["es-SV", "en"]) { value language }
      wide: localizedLabel(language: ["pt"]) { value language }
      own: localizedLabel(language: ["de"]) { value language }
      label(language: ["es"])
    }
    event(slug: "reunion") {
      english: localizedTitle(language: ["en-GB"]) { value language }
      own: localizedTitle(language: ["de"]) { value language }
    }
    office(slug: "chancellor") { localizedTitle(language: ["en"]) { value language } }
    person(slug: "sorted-0") { localizedName(language: ["en"]) { value language } }
  }`)
  expect(errors).toBeUndefined()
  expect(data).toEqual({
    topic: {
      exact: { value: 'Asilo político', language: 'es-MX' },
      region: { value: 'Asilo', language: 'es' },
      wide: { value: 'Refúgio', language: 'pt-BR' },
      own: { value: 'Asylum', language: 'en' },
      label: 'Asilo',
    },
    event: {
      english: { value: 'The meeting', language: 'en' },
      own: { value: 'La reunión', language: 'es' },
    },
    office: { localizedTitle: { value: 'Canciller', language: 'es' } },
    person: { localizedName: { value: '中村', language: null } },
  })
})

test('names are ordered by the root collation, accents and all scripts, both ways', async ({
  record,
  query,
}) => {
  expect(record).toBe(true)
  const filter = `filter: { slug: { in: ${JSON.stringify(sorted.map((_, n) => `sorted-${n}`))} } }`
  const read = async (order: string) => {
    const names: string[] = []
    for (let after: string | null = null, more = true; more;) {
      const { data } = await query(
        `query ($after: String) { people(${filter}, order: ${order}, first: 4, after: $after) {
          nodes { name } pageInfo { hasNextPage endCursor } } }`,
        { after },
      )
      names.push(...data.people.nodes.map(({ name }: { name: string }) => name))
      ;({ hasNextPage: more, endCursor: after } = data.people.pageInfo)
    }
    return names
  }
  expect(await read('NAME_ASC')).toEqual(sorted)
  expect(await read('NAME_DESC')).toEqual(sorted.toReversed())
  expect(sorted.toSorted(new Intl.Collator('und').compare)).toEqual(sorted)
})

test('a statement has its translations, each with who made it and how', async ({
  record,
  query,
}) => {
  expect(record).toBe(true)
  const { data } = await query(`{ statement(slug: "in-spanish") {
    originalLanguage translations { language text kind translator } } }`)
  expect(data.statement).toEqual({
    originalLanguage: 'es',
    translations: [
      { language: 'en', text: 'Official.', kind: 'OFFICIAL', translator: 'The ministry' },
      { language: 'en', text: 'By a person.', kind: 'HUMAN', translator: 'Ann' },
      { language: 'fr', text: 'By a program.', kind: 'MACHINE', translator: null },
    ],
  })
})

test('an original language that the record does not say is not English, and is not left out', async ({
  record,
  query,
}) => {
  expect(record).toBe(true)
  const find = async (filter: string) => {
    const { data, errors } = await query(
      `{ statements(first: 100, filter: { slug: { in: ["in-spanish", "in-english", "in-unknown"] }, ${filter} }) { nodes { slug originalLanguage } } }`,
    )
    expect(errors).toBeUndefined()
    return data.statements.nodes.map(({ slug }: { slug: string }) => slug).toSorted()
  }
  expect(await find('')).toEqual(['in-english', 'in-spanish', 'in-unknown'])
  expect(await find('originalLanguage: null')).toEqual(['in-unknown'])
  expect(await find('originalLanguage: { in: ["en"] }')).toEqual(['in-english'])
  expect(await find('not: { originalLanguage: { in: ["en"] } }')).toEqual([
    'in-spanish',
    'in-unknown',
  ])
  // Whether the unknown one is English is not known: this holds only for what is said.
  expect(await find('originalLanguage: { notIn: ["en"] }')).toEqual(['in-spanish'])
  const { data } = await query(
    '{ statement(slug: "bukele-on-migration-agreement") { originalLanguage translations { id } } }',
  )
  expect(data.statement).toEqual({ originalLanguage: null, translations: [] })
})

test('a language that is none, and more of them than anyone speaks, are refused', async ({
  query,
}) => {
  const ask =
    'query ($l: [LanguageTag!]) { country(code: "SV") { localizedName(language: $l) { value } } }'
  for (const language of ['spanish!', '', 'x'.repeat(500), '\0', '\ud800'])
    expect((await query(ask, { l: [language] })).errors?.[0]).toMatchObject({
      message: expect.stringContaining('is not a language tag (BCP 47)'),
      extensions: { code: 'BAD_USER_INPUT' },
    })
  const many = await query(ask, { l: Array.from({ length: 21 }, () => 'es') })
  expect(many.errors?.[0]).toMatchObject({
    message: expect.stringContaining('at most 20'),
    extensions: { code: 'BAD_USER_INPUT' },
  })
})

test('a filter takes a language as it may be written, and refuses what is none', async ({
  record,
  query,
}) => {
  expect(record).toBe(true)
  const ask = (filter: object) =>
    query(
      `query ($filter: StatementFilter) { statements(filter: $filter) { nodes { slug } facets { forms { values { value } } } } }`,
      { filter: { slug: { in: ['in-spanish', 'in-english'] }, ...filter } },
    )
  const { data } = await ask({ originalLanguage: { in: ['ES'] } })
  expect(data.statements.nodes).toEqual([{ slug: 'in-spanish' }])
  const others = await ask({ originalLanguage: { notIn: ['ES'] } })
  expect(others.data.statements.nodes).toEqual([{ slug: 'in-english' }])
  for (const tag of ['spanish!', '', 'en_US', '\ud800'])
    for (const filter of [
      { language: { in: ['en', tag] } },
      { originalLanguage: { notIn: [tag] } },
      { source: { language: { in: [tag] } } },
    ])
      expect((await ask(filter)).errors?.[0]).toMatchObject({
        message: expect.stringContaining('is not a language tag (BCP 47)'),
        extensions: { code: 'BAD_USER_INPUT' },
      })
})
