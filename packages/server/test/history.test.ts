import { sql } from 'kysely'
import { expect } from 'vitest'
import { sha256 } from '../src/content/canonical.ts'
import { connect } from '../src/db/connect.ts'
import { cite, event, person, source, topic } from './setup/entries.ts'
import { importLines, withRecords } from './setup/record.ts'
import { priced, test as base, testOn } from './setup/test.ts'

const words = 'We agree on it.'
const said = (document: object) => ({
  entity: 'statement',
  slug: 'said',
  document: {
    form: 'REPORTED',
    summary: 'They agree.',
    event: 'talks',
    speakers: [{ person: 'ann', office: 'minister', label: 'Minister' }],
    topics: [{ topic: 'fish', provenance: 'CURATOR' }],
    citations: [cite('paper', words, 'agree on it')],
    ...document,
  },
})
const minister = { entity: 'office', slug: 'minister', document: { title: 'M', kind: 'OTHER' } }
const term = { office: 'minister', start: '2020', end: '2022' }

/** A record with a history: each item is one import, later than the one before. */
const imports: object[][] = [
  [
    topic('fish', { label: 'Fish' }),
    topic('fishing'),
    minister,
    person('ann', {
      name: 'Ann',
      officeTerms: [term],
      otherNames: [{ text: 'Ana', language: 'es', kind: 'TRANSLATION' }],
    }),
    source('paper', words),
    event('talks', { title: 'Talks', date: '2021-05-01' }),
    said({}),
  ],
  [person('ann', { name: 'Ann Lee', officeTerms: [{ ...term, start: '2021' }] })],
  [event('talks', { title: 'The talks', date: '2021-06-01' }), topic('fish', { label: 'Fishes' })],
  [
    said({
      summary: 'They have agreed.',
      speakers: [{ person: 'ann', office: 'minister', label: 'The minister' }, { label: 'Others' }],
      topics: [{ topic: 'fishing', provenance: 'CURATOR' }],
      citations: [],
    }),
  ],
]

const test = testOn('empty').extend('record', { scope: 'file' }, async ({ databaseUrl }) => {
  const { write, close } = await connect(databaseUrl)
  const moments: string[] = []
  for (const lines of imports) {
    const report = await importLines(write, lines)
    expect(report.refused).toEqual([])
    const { rows } = await sql<{ now: string }>`
      select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as now
    `.execute(write)
    moments.push(rows[0]?.now ?? '')
    await sql`select pg_sleep(0.005)`.execute(write)
  }
  await close()
  return { moments }
})

test('history tells every revision, newest first, with its content and what changed', async ({
  record,
  query,
}) => {
  expect(record.moments).toHaveLength(4)
  const { data, errors } = await query(`{
    person(slug: "ann") { id }
    statement(slug: "said") {
      id revision
      speakers { id }
      history {
        totalCount { count exact }
        pageInfo { hasNextPage hasPreviousPage }
        nodes { number state publishedAt publicNote sha256 schemaVersion content
          changes { path partId kind before after } }
      }
    }
  }`)
  expect(errors).toBeUndefined()
  const { history, speakers, revision } = data.statement
  expect(revision).toBe(2)
  expect(history).toMatchObject({
    totalCount: { count: 2, exact: true },
    pageInfo: { hasNextPage: false, hasPreviousPage: false },
  })
  const [second, first] = history.nodes
  expect(second).toMatchObject({
    number: 2,
    state: 'PUBLISHED',
    publicNote: null,
    schemaVersion: 1,
  })
  expect(first).toMatchObject({ number: 1, state: 'SUPERSEDED', changes: null })
  expect(Date.parse(second.publishedAt)).toBeGreaterThan(Date.parse(first.publishedAt))
  expect(first.content).toMatchObject({
    summary: 'They agree.',
    speakers: [{ person: data.person.id, label: 'Minister' }],
  })
  for (const { content, sha256: hash } of history.nodes)
    expect(sha256(JSON.stringify(content))).toBe(hash)
  const told = second.changes.map((c: any) => [c.path, c.kind, c.before, c.after])
  expect(told).toContainEqual(['summary', 'CHANGED', 'They agree.', 'They have agreed.'])
  expect(told).toContainEqual(['speakers[0].label', 'CHANGED', 'Minister', 'The minister'])
  expect(told).toContainEqual(['speakers[1]', 'ADDED', null, { label: 'Others' }])
  expect(told.map(([path, kind]: string[]) => `${path} ${kind}`).toSorted()).toEqual([
    'citations[0] REMOVED',
    'speakers[0].label CHANGED',
    'speakers[1] ADDED',
    'summary CHANGED',
    'topics[0] ADDED',
    'topics[0] REMOVED',
  ])
  // The part keeps its id through the change.
  expect(second.changes.find((c: any) => c.path === 'speakers[0].label').partId).toBe(
    speakers[0].id,
  )
})

test('history is paged', async ({ record, query }) => {
  expect(record).toBeDefined()
  const page = `query ($after: String) { statement(slug: "said") { history(first: 1, after: $after) {
    nodes { number } edges { cursor node { number } } pageInfo { hasNextPage hasPreviousPage endCursor } } } }`
  const one = (await query(page)).data.statement.history
  expect(one.nodes).toEqual([{ number: 2 }])
  expect(one.edges[0]).toEqual({ cursor: one.pageInfo.endCursor, node: { number: 2 } })
  expect(one.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false })
  const two = (await query(page, { after: one.pageInfo.endCursor })).data.statement.history
  expect(two.nodes).toEqual([{ number: 1 }])
  expect(two.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
})

test('two revisions are compared either way round', async ({ record, query }) => {
  expect(record).toBeDefined()
  const { data, errors } = await query(`{ person(slug: "ann") {
    forth: compare(from: 1, to: 2) { from { number } to { number } changes { path kind before after } }
    back: compare(from: 2, to: 1) { changes { path kind before after } }
    same: compare(from: 2, to: 2) { changes { path } }
    none: compare(from: 1, to: 9) { changes { path } }
  } }`)
  expect(errors).toBeUndefined()
  const { forth, back, same, none } = data.person
  expect(forth).toMatchObject({ from: { number: 1 }, to: { number: 2 } })
  expect(forth.changes).toContainEqual({
    path: 'name',
    kind: 'CHANGED',
    before: 'Ann',
    after: 'Ann Lee',
  })
  expect(back.changes).toContainEqual({
    path: 'name',
    kind: 'CHANGED',
    before: 'Ann Lee',
    after: 'Ann',
  })
  expect(forth.changes.length).toBe(back.changes.length)
  expect(same).toEqual({ changes: [] })
  expect(none).toBeNull()
})

const whole = `
  id slug revision summary
  createdAt updatedAt
  speakers { id label person { id name localizedName(language: "es") { value language } revision officeTerms { start { edtf } } }
    officeTerm { start { edtf } } office { title } }
  topics { topic { label } }
  event { title date { edtf } }
  citations { verification selector { exact } source { slug passages { text } } }`

test('a document is answered as the record had it at a moment, with what it refers to as of then', async ({
  record,
  query,
}) => {
  const at = async (recordedAt: string) => {
    const { data, errors } = await query(
      `query ($at: DateTime) { statement(slug: "said", recordedAt: $at) { ${whole} } }`,
      { at: recordedAt },
    )
    expect(errors).toBeUndefined()
    return data.statement
  }
  const [one, two, three, four] = record.moments as [string, string, string, string]
  const { data } = await query(
    '{ statement(slug: "said") { id createdAt updatedAt speakers { id } } }',
  )
  const now = data.statement

  const first = await at(one)
  expect(first).toMatchObject({
    id: now.id,
    slug: 'said',
    revision: 1,
    summary: 'They agree.',
    createdAt: now.createdAt,
    updatedAt: now.createdAt,
    topics: [{ topic: { label: 'Fish' } }],
    event: { title: 'Talks', date: { edtf: '2021-05-01' } },
    citations: [
      {
        verification: 'COMPLETE_TEXT',
        selector: { exact: 'agree on it' },
        source: { slug: 'paper', passages: [{ text: words }] },
      },
    ],
  })
  expect(first.speakers).toEqual([
    {
      id: now.speakers[0].id,
      label: 'Minister',
      person: {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        name: 'Ann',
        localizedName: { value: 'Ana', language: 'es' },
        revision: 1,
        officeTerms: [{ start: { edtf: '2020' } }],
      },
      officeTerm: { start: { edtf: '2020' } },
      office: { title: 'M' },
    },
  ])

  const second = await at(two)
  expect(second).toMatchObject({ revision: 1, event: { title: 'Talks' } })
  expect(second.speakers[0].person).toMatchObject({
    name: 'Ann Lee',
    localizedName: { value: 'Ann Lee', language: null },
    officeTerms: [{ start: { edtf: '2021' } }],
  })

  const third = await at(three)
  expect(third).toMatchObject({
    summary: 'They agree.',
    event: { title: 'The talks', date: { edtf: '2021-06-01' } },
    topics: [{ topic: { label: 'Fishes' } }],
  })

  const present = await query(`{ statement(slug: "said") { ${whole} } }`)
  expect(await at(four)).toEqual(present.data.statement)
  expect(await at('9999-12-31T23:59:59-14:00')).toEqual(present.data.statement)
})

test('before its first revision the record did not have it', async ({ record, query }) => {
  expect(record).toBeDefined()
  const { data, errors } = await query(`{
    statement(slug: "said", recordedAt: "2001-01-01T00:00:00Z") { slug }
    person(slug: "ann", recordedAt: "0001-01-01T00:00:00+14:00") { slug }
    early: statement(slug: "said") { revisionAt(recordedAt: "2001-01-01T00:00:00Z") { number } }
  }`)
  expect(errors).toBeUndefined()
  expect(data).toEqual({ statement: null, person: null, early: { revisionAt: null } })
})

test('a revision is found by its number and by its own moment, alone and as a document', async ({
  record,
  query,
}) => {
  const { data, errors } = await query(
    `query ($at: DateTime) {
      first: statement(slug: "said", revision: 1) { revision summary event { title } }
      second: statement(slug: "said", revision: 2) { revision summary event { title } }
      none: statement(slug: "said", revision: 3) { slug }
      zero: statement(slug: "said", revision: 0) { slug }
      statement(slug: "said") {
        byNumber: revisionAt(number: 1) { number publishedAt document { revision ... on Statement { summary } } }
        byMoment: revisionAt(recordedAt: $at) { number }
        none: revisionAt(number: 7) { number }
      }
    }`,
    { at: record.moments[0] },
  )
  expect(errors).toBeUndefined()
  expect(data.first).toEqual({ revision: 1, summary: 'They agree.', event: { title: 'Talks' } })
  expect(data.second).toMatchObject({ revision: 2, event: { title: 'The talks' } })
  expect([data.none, data.zero, data.statement.none]).toEqual([null, null, null])
  expect(data.statement.byMoment).toEqual({ number: 1 })
  expect(data.statement.byNumber).toMatchObject({
    number: 1,
    document: { revision: 1, summary: 'They agree.' },
  })
  // The moment that is told finds the revision again, though moments are told in milliseconds.
  const again = await query(
    'query ($at: DateTime) { statement(slug: "said", recordedAt: $at) { revision } }',
    { at: data.statement.byNumber.publishedAt },
  )
  expect(again.data.statement).toEqual({ revision: 1 })
})

test('a document of any type is found by its id as it was', async ({ record, query }) => {
  const { data } = await query('{ person(slug: "ann") { id } }')
  const answer = await query(
    `query ($id: ID!, $at: DateTime) {
      node(id: $id, recordedAt: $at) { __typename id ... on Person { name } }
    }`,
    { id: data.person.id, at: record.moments[0] },
  )
  expect(answer).toEqual({
    extensions: priced,
    data: { node: { __typename: 'Person', id: data.person.id, name: 'Ann' } },
  })
})

test('what refers to a document is refused under a past moment, and says so', async ({
  record,
  query,
}) => {
  expect(record).toBeDefined()
  for (const field of ['statements { nodes { slug } }', 'statements { totalCount { count } }']) {
    const { errors } = await query(
      `{ now: person(slug: "ann") { ${field} } person(slug: "ann", revision: 1) { name ${field} } }`,
    )
    expect(errors).toHaveLength(1)
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('only as the record stands now'),
      path: ['person', 'statements'],
      extensions: { code: 'BAD_USER_INPUT' },
    })
  }
  const { errors } = await query('{ office(slug: "minister", revision: 1) { holders { id } } }')
  expect(errors?.[0]?.message).toContain('only as the record stands now')
})

test('arguments that contradict each other or are out of range are refused by name', async ({
  record,
  query,
}) => {
  expect(record).toBeDefined()
  const { data } = await query(
    '{ person(slug: "ann") { history(first: 1) { pageInfo { endCursor } } } }',
  )
  const foreign = data.person.history.pageInfo.endCursor
  const refusals: [string, RegExp][] = [
    ['statement(slug: "said", revision: 1, recordedAt: "2025-01-01T00:00:00Z") { id }', /not both/],
    ['statement(slug: "said") { revisionAt { number } }', /either `number` or `recordedAt`/],
    ['statement(slug: "said") { history(first: 0) { nodes { number } } }', /at least 1/],
    ['statement(slug: "said") { history(first: 101) { nodes { number } } }', /at most 100/],
    ['statement(slug: "said") { history(after: "x") { nodes { number } } }', /not one that this/],
    [
      `statement(slug: "said") { history(after: "${foreign}") { nodes { number } } }`,
      /history of another document/,
    ],
  ]
  for (const [field, message] of refusals) {
    const { errors } = await query(`{ ${field} }`)
    expect(errors?.[0]?.message, field).toMatch(message)
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  }
  const impossible = await query(
    '{ statement(slug: "said", recordedAt: "2025-02-30T00:00:00Z") { id } }',
  )
  expect(impossible.errors?.[0]?.extensions.code).toMatch(
    /GRAPHQL_VALIDATION_FAILED|BAD_USER_INPUT/,
  )
})

test('the ids that carry a moment within an answer are nobody’s ids outside', async ({
  record,
  query,
}) => {
  const { data } = await query('{ person(slug: "ann") { id } }')
  const id = `${data.person.id}@${record.moments[0]}`
  const answer = await query(
    `query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } person(id: $id) { id }
      people(filter: { id: { in: [$id] } }) { nodes { id } } }`,
    { id },
  )
  expect(answer).toEqual({
    extensions: priced,
    data: { node: null, nodes: [null], person: null, people: { nodes: [] } },
  })
})

test('a document that was merged since was then itself', () =>
  withRecords(['empty'], async (db) => {
    await importLines(db, [
      person('kept'),
      person('given-up', { name: 'Given Up' }),
      said({ event: null, citations: [], topics: [], speakers: [{ person: 'given-up' }] }),
      {
        entity: 'claim',
        slug: 'about',
        document: {
          text: 'x',
          kind: 'FACT',
          madeBy: { person: 'given-up' },
          subject: { person: 'given-up' },
          verification: 'UNVERIFIED',
        },
      },
    ])
    const merged = await importLines(db, [
      { entity: 'person', slug: 'given-up', redirectTo: 'kept' },
    ])
    expect(merged.refused).toEqual([])
    const { graphql } = await import('graphql')
    const { schema } = await import('@communique/schema')
    const { contextFactory } = await import('../src/context.ts')
    const answer = await graphql({
      schema,
      contextValue: contextFactory(db)(['en']),
      source: `{
        statement(slug: "said", revision: 1) { speakers { person { slug name } } }
        now: statement(slug: "said") { speakers { person { slug } } }
        claim(slug: "about", revision: 1) { subject { slug __typename } madeBy { person { name } } }
      }`,
    })
    expect(JSON.parse(JSON.stringify(answer))).toEqual({
      data: {
        statement: { speakers: [{ person: { slug: 'given-up', name: 'Given Up' } }] },
        now: { speakers: [{ person: { slug: 'kept' } }] },
        claim: {
          subject: { slug: 'given-up', __typename: 'Person' },
          madeBy: { person: { name: 'Given Up' } },
        },
      },
    })
  }))

test('drafts and internal notes are out of reach, for the graph and for the role that it reads by', async ({
  record,
  query,
  databaseUrl,
}) => {
  expect(record).toBeDefined()
  const { read, readRole, write, close } = await connect(databaseUrl)
  try {
    await sql`
      insert into revision (document_id, number, schema_version, content, hash, state, author, internal_note, created_at)
      select document_id, 9, 1, '{"form": "REPORTED", "summary": "a secret draft"}', repeat('0', 64), 'DRAFT', 'an editor',
        'a secret note', now()
      from revision where document_id = (select id from statement where slug = 'said') and number = 1
    `.execute(write)
    await sql`update revision set internal_note = 'a secret note', public_note = 'a public note'
      where number = 1 and document_id = (select id from statement where slug = 'said')`.execute(
      write,
    )
    const answer = await query(`{
      statement(slug: "said") {
        history { totalCount { count } nodes { number publicNote content } }
        revisionAt(number: 9) { content }
        latest: revisionAt(recordedAt: "2999-01-01T00:00:00Z") { number }
        compare(from: 1, to: 9) { changes { after } }
      }
      draft: statement(slug: "said", revision: 9) { summary }
    }`)
    expect(answer.errors).toBeUndefined()
    expect(JSON.stringify(answer)).not.toMatch(/secret|an editor/)
    expect(answer.data.statement).toMatchObject({
      history: {
        totalCount: { count: 2 },
        nodes: [
          { number: 2, publicNote: null },
          { number: 1, publicNote: 'a public note' },
        ],
      },
      revisionAt: null,
      latest: { number: 2 },
      compare: null,
    })
    expect(answer.data.draft).toBeNull()
    expect(readRole).toBe('role')
    await expect(sql`select internal_note from revision`.execute(read)).rejects.toThrow(
      /permission/,
    )
    await expect(sql`select internal_note from published_revision`.execute(read)).rejects.toThrow(
      /does not exist/,
    )
    const { rows } = await sql<{ count: number }>`
      select count(*)::integer as count from published_revision where number = 9
    `.execute(read)
    expect(rows).toEqual([{ count: 0 }])
  } finally {
    await close()
  }
})

base('every document of the founding record is, as of now, what it is', async ({ query }) => {
  const fields = {
    statements: `form text spokenText summary exactness { claim by { kind source { slug } } } speakers { id label person { slug } officeTerm { id start { edtf } } citations { id verification selector { exact sha256 } } }
      event { slug } place { name } saidOn { edtf earliest latest } inResponseTo { askerGroup } topics { id topic { slug } provenance citations { id } } translations { text } segments { kind text }`,
    events: `title kind date { edtf } parent { slug } place { slug } hostCountries { code } visitorCountries { code } participants { id label person { slug } officeTerm { id } citations { id } } topics { id treatment topic { slug } citations { verification } } accounts { source { slug } placeLabel citations { id } }`,
    agreements: `name kind date { edtf } names { text by { kind } } parties { country { code } } status(asOf: "2025-02-03") { status conditional accordingTo { statement { slug } } } statuses { id citations { role verification } } relations { kind other { slug } assertedBy { kind } note }`,
    people: `name otherNames { text } birth { edtf } officeTerms { id office { slug } start { edtf } end { edtf } citations { id } }`,
    topics: `label localizedLabel(language: "es") { value } broader { slug } related { slug } replacedBy { slug }`,
    claims: `text kind madeBy { kind source { slug } person { slug } } statement { slug } figure { comparator value unit } asOf { edtf } subject { slug __typename } topics { topic { slug } } verification`,
    sources: `kind title url publishedAt { edtf } length sha256 complete passages { id start end sha256 text } retrievedAt`,
    places: `name kind parent { slug } country { code }`,
    offices: `title kind country { code } organization { slug }`,
    organizations: `name kind country { code }`,
    countries: `name(language: ["ar"]) code alpha3 m49 otherNames { text language kind }`,
    policies: `name country { code } start { edtf } aims`,
  }
  const common = `id slug revision createdAt updatedAt note externalIds { scheme value } formerSlugs
    citations { id field locator role provenance verification note selector { start end sha256 exact prefix suffix } source { slug } }
    corrections { id change }`
  for (const [list, own] of Object.entries(fields)) {
    const { data, errors } = await query(
      `{ ${list}(first: 60) { nodes { ${common} ${own} history(first: 1) { nodes { document { __typename } } } } } }`,
    )
    expect(errors, list).toBeUndefined()
    const { nodes } = data[list]
    expect(nodes.length).toBeGreaterThan(0)
    const type = nodes[0].history.nodes[0].document.__typename
    const past = await query(
      `{ ${list}(first: 60) { nodes { history(first: 1) { nodes { document { ... on ${type} { ${common} ${own} } } } } } } }`,
    )
    expect(past.errors, list).toBeUndefined()
    const documents = past.data[list].nodes.map((node: any) => node.history.nodes[0].document)
    expect(documents, list).toEqual(nodes.map(({ history: _, ...node }: any) => node))
  }
})
