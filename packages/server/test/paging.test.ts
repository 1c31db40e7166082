import { expect } from 'vitest'
import { testOn } from './setup/test.ts'

const test = testOn('corpus')

const pageOf = (args: string) => `{
  statements(${args}) {
    nodes { slug saidOn { edtf } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`

test('statements said on one day are neither repeated nor dropped across pages, both ways', async ({
  query,
}) => {
  const filter = 'filter: { saidOn: { from: "1861", until: "1862" } }'
  const seen: string[] = []
  const starts: string[] = []
  let after = ''
  for (;;) {
    const { data } = await query(pageOf(`${filter}, first: 17, order: SAID_ON_ASC${after}`))
    const { nodes, pageInfo } = data.statements
    expect(pageInfo.hasPreviousPage).toBe(after !== '')
    seen.push(...nodes.map((node: any) => node.slug))
    starts.push(pageInfo.startCursor)
    if (!pageInfo.hasNextPage) break
    after = `, after: "${pageInfo.endCursor}"`
  }
  const { data } = await query(`{ statements(${filter}) { totalCount { count exact } } }`)
  expect(data.statements.totalCount).toEqual({ count: seen.length, exact: true })
  expect(seen.length).toBeGreaterThan(60)
  expect(new Set(seen).size).toBe(seen.length)

  const back = await query(
    pageOf(`${filter}, last: 17, order: SAID_ON_ASC, before: "${starts[2]}"`),
  )
  expect(back.data.statements.nodes.map((node: any) => node.slug)).toEqual(seen.slice(17, 34))
  expect(back.data.statements.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true })

  const end = await query(pageOf(`${filter}, last: 5, order: SAID_ON_ASC`))
  expect(end.data.statements.nodes.map((node: any) => node.slug)).toEqual(seen.slice(-5))
})

test('security and migration at once, by presidents, newest first: page three and back to page two', async ({
  query,
}) => {
  const filter = `order: SAID_ON_DESC, filter: {
    and: [{ topics: { in: ["security"] } }, { topics: { in: ["migration"] } }]
    office: { kind: { in: [HEAD_OF_STATE] }, country: { code: { in: ["US"] } } }
  }`
  const page = async (args: string) => (await query(pageOf(`${filter}, ${args}`))).data.statements
  const whole = await page('first: 18')
  expect(whole.pageInfo.hasNextPage).toBe(false)
  const one = await page('first: 5')
  const two = await page(`first: 5, after: "${one.pageInfo.endCursor}"`)
  const three = await page(`first: 5, after: "${two.pageInfo.endCursor}"`)
  const back = await page(`last: 5, before: "${three.pageInfo.startCursor}"`)
  expect([...one.nodes, ...two.nodes, ...three.nodes]).toEqual(whole.nodes.slice(0, 15))
  expect(back).toEqual(two)
  const days = whole.nodes.map((node: any) => node.saidOn.edtf)
  expect(days).toEqual(days.toSorted().toReversed())
})

test('descending is ascending turned round where every date is a year', async ({ query }) => {
  const filter = 'filter: { saidOn: { from: "1790", until: "1792" } }, first: 100'
  const up = await query(pageOf(`${filter}, order: SAID_ON_ASC`))
  const down = await query(pageOf(`${filter}, order: SAID_ON_DESC`))
  const slugs = (answer: any) => answer.data.statements.nodes.map((node: any) => node.slug)
  expect(slugs(down)).toEqual(slugs(up).toReversed())
})

test('undated statements come last in both directions', async ({ query }) => {
  for (const order of ['SAID_ON_ASC', 'SAID_ON_DESC']) {
    const filter = 'filter: { or: [{ saidOn: null }, { saidOn: { from: "2025" } }] }'
    const { data } = await query(pageOf(`${filter}, order: ${order}, first: 100`))
    const dated = data.statements.nodes.map((node: any) => node.saidOn !== null)
    expect(dated).toContain(true)
    expect(dated).toContain(false)
    expect(dated).toEqual(
      dated.toSorted((one: boolean, other: boolean) => Number(other) - Number(one)),
    )
  }
})

test('nested pages have their own size, filter, order and cursor', async ({ query }) => {
  const { data } = await query(`{
    events(filter: { kind: { in: [ADDRESS] } }, order: DATE_ASC, first: 3) {
      nodes { slug statements(first: 2) { nodes { position } totalCount { count exact } pageInfo { endCursor hasNextPage } } }
    }
  }`)
  for (const event of data.events.nodes) {
    expect(event.statements.nodes.map((s: any) => s.position)).toEqual([1, 2])
    expect(event.statements.totalCount.count).toBeGreaterThan(2)
    const next = await query(
      `query ($slug: Slug, $after: String) { event(slug: $slug) { statements(first: 2, after: $after) { nodes { position } } } }`,
      { slug: event.slug, after: event.statements.pageInfo.endCursor },
    )
    expect(next.data.event.statements.nodes[0].position).toBe(3)
  }
})

test('the total is exact to 10,000, and above it says that it is a lower bound', async ({
  query,
}) => {
  const { data } = await query('{ statements { totalCount { count exact } } }')
  expect(data.statements.totalCount).toEqual({ count: 10_000, exact: false })
})

test('what presidents said of migration is found by office, topic and decade', async ({
  query,
}) => {
  const { data } = await query(`{
    statements(
      filter: {
        topics: { in: ["migration"], provenance: { in: [IMPORT] } }
        office: { kind: { in: [HEAD_OF_STATE] }, country: { code: { in: ["US"] } } }
        saidOn: { from: "1900", until: "1909" }
      }
      order: SAID_ON_ASC
      first: 100
    ) { nodes { text saidOn { edtf } speakers { office { slug } } citations { verification } } }
  }`)
  expect(data.statements.nodes.length).toBeGreaterThan(5)
  for (const { text, saidOn, speakers, citations } of data.statements.nodes) {
    expect(text).toMatch(/migra|alien|natural/i)
    expect(saidOn.edtf).toMatch(/^190\d$/)
    expect(speakers[0].office.slug).toBe('us-president')
    expect(citations[0].verification).toBe('COMPLETE_TEXT')
  }
})
