import { expect } from 'vitest'
import { test } from './setup/test.ts'

test('the quotation: exact words, whose they are not, who claims exactness, where it stands', async ({
  query,
}) => {
  const { data, errors } = await query(`{
    statement(slug: "bukele-on-migration-agreement") {
      form text spokenText originalLanguage
      segments { start end kind text }
      exactness { claim by { kind source { slug } } }
      speakers { person { slug } office { slug } officeTerm { start { edtf } } }
      inResponseTo { statement { slug } questionText asker { name } askerLabel askerGroup }
      saidOn { edtf }
      translations { language }
      event { slug place { name kind parent { name kind } } placeDetail }
      citations { field source { slug length } selector { start end exact } verification }
    }
  }`)
  expect(errors).toBeUndefined()
  const { statement } = data
  expect(statement).toMatchObject({
    form: 'VERBATIM',
    originalLanguage: null,
    translations: [],
    exactness: {
      claim: 'In his exact words:',
      by: { kind: 'WRITER', source: { slug: 'coatepeque-article' } },
    },
    speakers: [{ person: { slug: 'nayib-bukele' }, office: { slug: 'president-of-el-salvador' } }],
    inResponseTo: {
      statement: null,
      questionText: null,
      asker: null,
      askerLabel: null,
      askerGroup: 'the press',
    },
    saidOn: { edtf: '2025-02-03' },
    event: { slug: 'coatepeque-press-conference-2025' },
  })
  expect(statement.speakers[0].officeTerm).not.toBeNull()
  expect(statement.event.place.parent).toMatchObject({
    name: 'Lake Coatepeque',
    kind: 'BODY_OF_WATER',
  })
  expect(statement.text).toHaveLength(702)
  const insertions = statement.segments.filter((s: any) => s.kind === 'EDITORIAL_INSERTION')
  expect(insertions.map((s: any) => [s.start, s.end, s.text])).toEqual([
    [86, 119, '(Secretary of State: Marco Rubio)'],
    [
      217,
      299,
      '(regarding El Salvador receiving illegal migrants deported from the United States)',
    ],
  ])
  const ellipses = statement.segments.filter((s: any) => s.kind === 'ELLIPSIS')
  expect(ellipses.map((s: any) => s.start)).toEqual([38, 435, 502])
  expect(statement.spokenText).not.toMatch(/Marco Rubio|deported/)
  const words = statement.citations.find((c: any) => c.field === 'text')
  expect(words).toMatchObject({
    source: { slug: 'coatepeque-article', length: 3717 },
    selector: { start: 1471, end: 2173, exact: statement.text },
    verification: 'PASSAGE',
  })
})

test('the topics treated at the visit and its parts, and how', async ({ query }) => {
  const { data } = await query(`{
    events(filter: { or: [
      { slug: { in: ["rubio-in-panama-2025", "rubio-in-el-salvador-2025"] } }
      { parent: { slug: { in: ["rubio-in-el-salvador-2025"] } } }
    ] }) { nodes { slug topics { topic { slug } treatment provenance citations { verification } } } }
  }`)
  const treated = Object.fromEntries(
    data.events.nodes.map((event: any) => [
      event.slug,
      event.topics.map((t: any) => `${t.topic.slug} ${t.treatment}`).toSorted(),
    ]),
  )
  expect(treated).toEqual({
    'rubio-in-panama-2025': ['panama-canal DISCUSSED'],
    'rubio-in-el-salvador-2025': expect.arrayContaining([
      'regional-stability ASSERTED_BY_SOURCE',
      'security ACKNOWLEDGED',
      'security ASSERTED_BY_SOURCE',
      'trade ASSERTED_BY_SOURCE',
    ]),
    'coatepeque-meeting-2025': ['maritime-interdiction NOT_PUBLICLY_DISCUSSED'],
    'coatepeque-press-conference-2025': expect.arrayContaining(['migration PUBLICLY_DISCUSSED']),
  })
  for (const event of data.events.nodes)
    for (const topic of event.topics) expect(topic.citations).not.toEqual([])
})

test('the status of the new agreement as of two days, according to whom, and what pulls the other way', async ({
  query,
}) => {
  const { data } = await query(`{
    agreement(slug: "us-el-salvador-migration-agreement") {
      before: status(asOf: "2025-02-02") { status }
      then: status(asOf: "2025-02-03") {
        status conditional accordingTo { statement { slug } source { slug } }
        citations { role selector { exact } }
      }
      statuses { status }
      parties { country { code } }
      relations { kind other { slug } assertedBy { kind person { slug } } note }
      events { nodes { slug } }
    }
    compared: agreement(slug: "safe-third-country-agreement-2019") {
      date { edtf } parties { role } statuses { status } kind
    }
  }`)
  const { agreement } = data
  expect(agreement.before).toBeNull()
  expect(agreement.then).toMatchObject({
    status: 'IN_NEGOTIATION',
    conditional: true,
    accordingTo: { statement: { slug: 'bukele-on-migration-agreement' }, source: null },
  })
  expect(
    agreement.then.citations
      .filter((c: any) => c.role === 'CONTRADICTS')
      .map((c: any) => c.selector.exact),
  ).toEqual(['We are announcing an agreement'])
  expect(agreement.statuses).toHaveLength(1)
  expect(agreement.parties.map((p: any) => p.country.code).toSorted()).toEqual(['SV', 'US'])
  const by = Object.fromEntries(agreement.relations.map((r: any) => [r.assertedBy.kind, r]))
  expect(by.PERSON).toMatchObject({
    kind: 'COMPARED_WITH',
    other: { slug: 'safe-third-country-agreement-2019' },
    assertedBy: { person: { slug: 'nayib-bukele' } },
    note: expect.stringMatching(/plural/),
  })
  expect(by.WRITER.note).toMatch(/urpassing/)
  expect(agreement.events.nodes).toEqual([{ slug: 'coatepeque-press-conference-2025' }])
  expect(data.compared).toEqual({ date: { edtf: '2019' }, parties: [], statuses: [], kind: null })
})

test('the tour with its stops in order, and where the two sources differ on the place', async ({
  query,
}) => {
  const { data } = await query(`{
    event(slug: "rubio-tour-2025") {
      kind
      children { nodes { slug position accounts { source { slug } date { edtf } place { slug } citations { source { slug } } } } }
    }
  }`)
  const stops = data.event.children.nodes
  expect(stops.map((stop: any) => stop.position)).toEqual([1, 2, 3, 4, 5])
  expect(stops[0].slug).toBe('rubio-in-panama-2025')
  const accounts = (stop: any) =>
    Object.fromEntries(stop.accounts.map((account: any) => [account.source.slug, account]))
  const panama = accounts(stops[0])
  expect(panama['coatepeque-article'].date).toBeNull()
  expect(panama['us-secretaries-travels'].date.edtf).toBe('2025-02-01/2025-02-03')
  const salvador = accounts(stops[1])
  expect(salvador['us-secretaries-travels'].place.slug).toBe('san-salvador')
  expect(salvador['coatepeque-article'].place?.slug).not.toBe('san-salvador')
  for (const stop of stops)
    for (const account of stop.accounts)
      expect(account.citations.map((c: any) => c.source.slug)).toContain(account.source.slug)
})

test('what the writer claims without evidence, and which figures', async ({ query }) => {
  const { data } = await query(`{
    claims(filter: { writerOf: { slug: { in: ["coatepeque-article"] } } }, first: 100) {
      nodes { slug kind verification madeBy { kind } asOf { edtf } figure { comparator value unit } }
      totalCount { count exact }
    }
  }`)
  const { nodes } = data.claims
  expect(nodes.length).toBeGreaterThan(10)
  for (const claim of nodes)
    expect(claim).toMatchObject({ verification: 'UNVERIFIED', madeBy: { kind: 'WRITER' } })
  expect(nodes.filter((claim: any) => claim.kind === 'FIGURE')).toEqual([
    expect.objectContaining({
      asOf: null,
      figure: { comparator: 'GT', value: 3_000_000, unit: 'person' },
    }),
  ])
})

test('in which capacity Rubio visited in 2023 and in 2025, and that no words of his are quoted', async ({
  query,
}) => {
  const { data } = await query(`{
    first: event(slug: "rubio-in-el-salvador-2023") { date { edtf } participants { person { slug } office { slug kind } officeTerm { id } } }
    second: event(slug: "rubio-in-el-salvador-2025") { participants { person { slug } office { slug } } }
    press: event(slug: "coatepeque-press-conference-2025") {
      statements(filter: { speaker: { slug: { in: ["marco-rubio"] } } }) { nodes { slug } totalCount { count exact } }
    }
    acknowledged: statement(slug: "rubio-acknowledges-transformation") { form text saidOn { edtf } attributionBoundary }
  }`)
  const rubio = (event: any) =>
    event.participants.find((p: any) => p.person?.slug === 'marco-rubio')
  expect(data.first.date.edtf).toBe('2023')
  expect(rubio(data.first)).toMatchObject({ office: { slug: 'us-senator', kind: 'LEGISLATOR' } })
  expect(rubio(data.first).officeTerm).not.toBeNull()
  expect(rubio(data.second).office.slug).toBe('us-secretary-of-state')
  expect(data.press.statements).toEqual({ nodes: [], totalCount: { count: 0, exact: true } })
  expect(data.acknowledged).toEqual({
    form: 'ACKNOWLEDGEMENT',
    text: null,
    saidOn: null,
    attributionBoundary: 'UNCLEAR',
  })
})

test('what the article leaves open is null', async ({ query }) => {
  const { data } = await query(`{
    source(slug: "coatepeque-article") { title author publisher url publishedAt { edtf } complete passages { start end } }
    event(slug: "coatepeque-meeting-2025") { statements { nodes { slug } } }
  }`)
  expect(data.source).toEqual({
    title: null,
    author: null,
    publisher: null,
    url: null,
    publishedAt: null,
    complete: false,
    passages: [{ start: 1450, end: 2289 }],
  })
  expect(data.event.statements.nodes).toEqual([])
})
