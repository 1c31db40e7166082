import { expect } from 'vitest'
import { priced, test } from './setup/test.ts'

const code = (answer: any) => answer.errors?.map((error: any) => error.extensions.code)

test('node and nodes find documents of any type by their ids, in order, null for none', async ({
  query,
}) => {
  const { data } = await query(
    '{ topic(slug: "migration") { id } person(slug: "marco-rubio") { id } country(code: "SV") { id } }',
  )
  const ids = [data.country.id, '00000000-0000-4000-8000-000000000000', data.topic.id, 'nonsense']
  const found = await query(
    `query ($ids: [ID!]!, $id: ID!) {
      nodes(ids: $ids) { id __typename slug ... on Topic { label } ... on Country { code } }
      node(id: $id) { __typename ... on Person { name } }
    }`,
    { ids, id: data.person.id },
  )
  expect(found.data).toEqual({
    nodes: [
      { id: ids[0], __typename: 'Country', slug: 'el-salvador', code: 'SV' },
      null,
      {
        id: ids[2],
        __typename: 'Topic',
        slug: 'migration',
        label: expect.stringMatching(/migration/i),
      },
      null,
    ],
    node: { __typename: 'Person', name: 'Marco Rubio' },
  })
})

test('a singular field wants one of id and slug', async ({ query }) => {
  for (const args of ['', '(id: "x", slug: "y")']) {
    const answer = await query(`{ event${args} { id } }`)
    expect(code(answer)).toEqual(['BAD_USER_INPUT'])
  }
  expect((await query('{ event(slug: "there-is-none") { id } }')).data).toEqual({ event: null })
})

test('the tree of topics has three roots, and a filter counts what is narrower unless told not to', async ({
  query,
}) => {
  const { data } = await query(`{
    topicRoots { slug narrower { nodes { slug } } }
    wide: events(filter: { topics: { in: ["security"] } }) { nodes { slug } }
    narrow: events(filter: { topics: { in: ["security"], includeNarrower: false } }) { nodes { slug } }
  }`)
  expect(data.topicRoots.map((topic: any) => topic.slug).toSorted()).toEqual([
    'migration',
    'security',
    'trade',
  ])
  const slugs = (events: any) => events.nodes.map((event: any) => event.slug)
  expect(slugs(data.wide)).toContain('coatepeque-meeting-2025')
  expect(slugs(data.narrow)).not.toContain('coatepeque-meeting-2025')
})

test('absent is no condition; null is refused, or means that the record does not say; empty lists match nothing', async ({
  query,
}) => {
  const count = async (filter: string) => {
    const answer = await query(`{ statements(filter: ${filter}) { totalCount { count } } }`)
    return answer.errors ? code(answer) : answer.data.statements.totalCount.count
  }
  const all = await count('{}')
  expect(all).toBeGreaterThan(3)
  expect(await count('{ form: {} }')).toBe(all)
  expect(await count('{ form: { in: [] } }')).toBe(0)
  expect(await count('{ and: [] }')).toBe(all)
  expect(await count('{ or: [] }')).toBe(0)
  expect(await count('{ form: null }')).toEqual(['BAD_USER_INPUT'])
  expect(await count('{ form: { in: null } }')).toEqual(['BAD_USER_INPUT'])
  const silent = await count('{ saidOn: null }')
  expect(silent).toBeGreaterThan(0)
  expect(await count('{ not: { saidOn: null } }')).toBe(all - silent)
})

test('an uncertain date matches a range only as possible, no date never', async ({ query }) => {
  const slugs = async (range: string) => {
    const { data } = await query(`{ events(filter: { date: ${range} }) { nodes { slug } } }`)
    return data.events.nodes.map((event: any) => event.slug)
  }
  // The visit of 2023 has only its year.
  const visit = 'rubio-in-el-salvador-2023'
  expect(await slugs('{ from: "2023", until: "2023" }')).toContain(visit)
  expect(await slugs('{ from: "2023-03", until: "2023-05" }')).not.toContain(visit)
  expect(await slugs('{ from: "2023-03", until: "2023-05", certainty: POSSIBLE }')).toContain(visit)
  // Inclusive at both ends.
  expect(await slugs('{ from: "2025-02-03", until: "2025-02-03" }')).toContain(
    'coatepeque-meeting-2025',
  )
  expect(await slugs('{ until: "2025-02" }')).toContain('coatepeque-meeting-2025')
})

test('filters go through relations', async ({ query }) => {
  const { data, errors } = await query(`{
    statements(filter: {
      event: { place: { parent: { slug: { in: ["lake-coatepeque"] } } } }
      speaker: { name: { contains: "BUKELE" } }
      office: { kind: { in: [HEAD_OF_STATE] }, country: { code: { in: ["SV"] } } }
      agreement: { party: { code: { in: ["US"] } } }
      source: { kind: { in: [NEWS_ARTICLE] } }
      verification: { in: [PASSAGE] }
      form: { in: [VERBATIM] }
    }) { nodes { slug } }
    events(filter: {
      kind: { in: [MEETING] }
      participant: { person: { slug: { in: ["nayib-bukele"] } }, role: { in: [HOST] } }
    }) { nodes { slug } }
    none: events(filter: {
      kind: { in: [MEETING] }
      participant: { person: { slug: { in: ["nayib-bukele"] } }, role: { in: [VISITOR] } }
    }) { nodes { slug } }
  }`)
  expect(errors).toBeUndefined()
  expect(data.statements.nodes).toEqual([{ slug: 'bukele-on-migration-agreement' }])
  expect(data.events.nodes).toEqual([{ slug: 'coatepeque-meeting-2025' }])
  // Host and visitor are two people: one participant must fit in all respects.
  expect(data.none.nodes).toEqual([])
})

test('names come in the language asked for, and say which it is', async ({ query, service }) => {
  const { data } = await query(`{
    country(code: "SV") {
      arabic: localizedName(language: ["ar"]) { value language }
      regional: localizedName(language: ["es-SV", "en"]) { language }
      nobody: localizedName(language: ["tlh"]) { value language }
      name
    }
  }`)
  expect(data.country.arabic).toEqual({ value: 'السلفادور', language: 'ar' })
  expect(data.country.regional).toEqual({ language: 'es' })
  expect(data.country.nobody).toEqual({ value: 'El Salvador', language: 'en' })
  const response = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'de-AT, en;q=0.5' },
    body: JSON.stringify({ query: '{ country(code: "US") { name } }' }),
  })
  expect(await response.json()).toEqual({
    extensions: priced,
    data: { country: { name: 'Vereinigte Staaten' } },
  })
})

test('page sizes, cursors and arguments out of range are refused with what is allowed', async ({
  query,
}) => {
  const refusals: [string, RegExp][] = [
    ['first: 0', /at least 1/],
    ['first: -1', /at least 1/],
    ['first: 101', /at most 100/],
    ['last: 101', /at most 100/],
    ['first: 1, last: 1', /not both/],
    ['after: "zzz"', /cursor/],
    ['filter: { saidOn: { from: "2025-02-30" } }', /year, month or day/],
    ['filter: { slug: { in: ["Not A Slug"] } }', /slug/],
  ]
  for (const [args, message] of refusals) {
    const answer = await query(`{ statements(${args}) { nodes { id } } }`)
    expect(answer.errors?.[0]?.message, args).toMatch(message)
    expect(code(answer), args).toEqual(['BAD_USER_INPUT'])
  }
  const { data } = await query(
    '{ statements(first: 1, order: SAID_ON_ASC) { pageInfo { endCursor } } }',
  )
  const other = await query(
    'query ($after: String) { statements(after: $after, order: SAID_ON_DESC) { nodes { id } } }',
    { after: data.statements.pageInfo.endCursor },
  )
  expect(other.errors?.[0]?.message).toMatch(/another list or order/)
})

test('hostile values are values: nothing of the database shows, nothing breaks', async ({
  query,
}) => {
  for (const text of [
    "'; drop table statement; --",
    '\u0000',
    '\ud800',
    '%_\\',
    'x'.repeat(50_000),
  ]) {
    const answer = await query(
      'query ($t: String) { people(filter: { name: { contains: $t } }) { nodes { id } } }',
      { t: text },
    )
    expect(JSON.stringify(answer)).not.toMatch(/syntax|relation|UTF8|select/i)
    if (answer.errors) expect(code(answer)).toEqual(['BAD_USER_INPUT'])
    else expect(answer.data.people.nodes).toEqual([])
  }
  const nul = await query('query ($id: ID!) { node(id: $id) { id } event(id: $id) { id } }', {
    id: 'a\0b',
  })
  expect(nul).toEqual({ data: { node: null, event: null }, extensions: priced })
  expect((await query('{ topicRoots { slug } }')).data.topicRoots).toHaveLength(3)
})

test('a filter nested beyond reason is refused', async ({ query }) => {
  let filter: object = { form: { in: ['VERBATIM'] } }
  for (let depth = 0; depth < 50; depth++) filter = { not: filter }
  const answer = await query(
    'query ($f: StatementFilter) { statements(filter: $f) { nodes { id } } }',
    { f: filter },
  )
  expect(answer.errors?.[0]?.message).toMatch(/nest at most/)
})

test('the service tells its name, version and what it holds', async ({ query }) => {
  const { data } = await query('{ service { name version licence counts { entity count } } }')
  expect(data.service).toMatchObject({ name: 'Communiqué', licence: 'Apache-2.0' })
  expect(data.service.counts.find((c: any) => c.entity === 'COUNTRY').count).toBe(250)
})
