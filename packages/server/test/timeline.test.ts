import { Pool } from 'pg'
import { expect } from 'vitest'
import { testOn } from './setup/test.ts'

const test = testOn('corpus')
const founding = testOn('founding')

interface Entry {
  start: string
  end: string
  count: number
}

const fields = 'entries { start end count } before after uncertain undated'
const sum = (entries: readonly Entry[]) => entries.reduce((total, { count }) => total + count, 0)

test('how often presidents spoke of migration in each decade', async ({ query, databaseUrl }) => {
  const { data, errors } = await query(`{ statements(filter: {
    topics: { in: ["migration"] }, office: { kind: { in: [HEAD_OF_STATE] }, country: { code: { in: ["US"] } } }
  }) { totalCount { count } timeline(interval: DECADE) { ${fields} } } }`)
  expect(errors).toBeUndefined()
  const { timeline, totalCount } = data.statements
  const pool = new Pool({ connectionString: databaseUrl })
  const { rows } = await pool.query(`
    select (extract(year from s.said_on_earliest)::integer / 10 * 10) || '-01-01' as start, count(*)::integer as count
    from statement s
    where exists (select from statement_topic l join topic_ancestor a on a.topic_id = l.topic_id
        join topic t on t.id = a.ancestor_id where l.statement_id = s.id and t.slug = 'migration')
      and exists (select from statement_speaker p join office o on o.id = p.office_id
        join country c on c.id = o.country_id
        where p.statement_id = s.id and o.kind = 'HEAD_OF_STATE' and c.code = 'US')
    group by 1 order by 1`)
  await pool.end()
  expect(
    timeline.entries
      .filter(({ count }: Entry) => count > 0)
      .map(({ start, count }: Entry) => ({ start, count })),
  ).toEqual(rows)
  expect(sum(timeline.entries)).toBe(totalCount.count)
  for (const [index, { start, end }] of timeline.entries.entries()) {
    expect(Number(end.slice(0, 4)) - Number(start.slice(0, 4))).toBe(9)
    const next = timeline.entries[index + 1]
    if (next) expect(Number(next.start.slice(0, 4))).toBe(Number(start.slice(0, 4)) + 10)
  }
})

test('which topics go with trade before 1900, and which after', async ({ query }) => {
  const { data } = await query(`{
    before: statements(filter: { topics: { in: ["trade"] }, saidOn: { until: "1899" } }) { ...Together }
    after: statements(filter: { topics: { in: ["trade"] }, saidOn: { from: "1900" } }) { ...Together }
  }
  fragment Together on StatementConnection {
    totalCount { count }
    facets { topics(first: 100) { values { value count } } }
  }`)
  const share = (list: any, topic: string) => {
    const { values } = list.facets.topics
    const count = values.find(({ value }: { value: string }) => value === topic)?.count ?? 0
    return count / list.totalCount.count
  }
  for (const list of [data.before, data.after]) expect(list.totalCount.count).toBeGreaterThan(100)
  expect(share(data.after, 'security')).not.toBe(share(data.before, 'security'))
})

test('each entry counts what a filter on its days finds for certain', async ({ query }) => {
  const { data } = await query(
    `{ events { totalCount { count } timeline(interval: YEAR, from: "2020", until: "2026") { ${fields} } } }`,
  )
  const { timeline, totalCount } = data.events
  expect(timeline.entries.map(({ start }: Entry) => start.slice(0, 4))).toEqual([
    '2020',
    '2021',
    '2022',
    '2023',
    '2024',
    '2025',
    '2026',
  ])
  for (const { start, end, count } of timeline.entries) {
    const found = await query(
      `{ events(filter: { date: { from: "${start}", until: "${end}" } }) { totalCount { count } } }`,
    )
    expect(found.data.events.totalCount.count, start).toBe(count)
  }
  const { before, after, uncertain, undated } = timeline
  expect(before).toBeGreaterThan(200)
  expect(sum(timeline.entries) + before + after + uncertain + undated).toBe(totalCount.count)
})

test('a date that no single interval holds is uncertain, and one that is not there undated', async ({
  query,
}) => {
  const ask = async (interval: string) => {
    const { data } = await query(
      `{ statements(filter: { saidOn: { from: "2021", until: "2025", certainty: POSSIBLE } }) { totalCount { count } timeline(interval: ${interval}) { ${fields} } } }`,
    )
    const { timeline, totalCount } = data.statements
    expect(sum(timeline.entries) + timeline.uncertain).toBe(totalCount.count)
    return timeline
  }
  const years = await ask('YEAR')
  const months = await ask('MONTH')
  // The corpus gives years alone.
  expect(years.entries[0]).toEqual({
    start: '2021-01-01',
    end: '2021-12-31',
    count: years.entries[0].count,
  })
  expect(months.uncertain).toBeGreaterThanOrEqual(years.entries[0].count)
  const { data } = await query(
    `{ statements(filter: { saidOn: null }) { totalCount { count } timeline(interval: DAY) { ${fields} } } }`,
  )
  expect(data.statements.timeline).toEqual({
    entries: [],
    before: 0,
    after: 0,
    uncertain: 0,
    undated: data.statements.totalCount.count,
  })
})

test('an empty list has no entries, or empty ones where both ends are given', async ({ query }) => {
  const { data } = await query(`{ statements(filter: { id: { in: [] } }) {
    open: timeline(interval: DAY) { ${fields} }
    given: timeline(interval: MONTH, from: "2024-02", until: "2024-03-15") { ${fields} }
  } }`)
  const nothing = { before: 0, after: 0, uncertain: 0, undated: 0 }
  expect(data.statements).toEqual({
    open: { entries: [], ...nothing },
    given: {
      entries: [
        { start: '2024-02-01', end: '2024-02-29', count: 0 },
        { start: '2024-03-01', end: '2024-03-31', count: 0 },
      ],
      ...nothing,
    },
  })
})

test('too many intervals and ends the wrong way round are refused, and the error says what is allowed', async ({
  query,
}) => {
  const refusal = async (list: string, args: string) => {
    const { errors } = await query(`{ ${list} { timeline(${args}) { undated } } }`)
    return `${errors?.[0]?.extensions.code}: ${errors?.[0]?.message}`
  }
  const advice =
    'at most 1,000 are given. Ask for longer intervals, or for fewer with `from` and `until`.'
  expect(await refusal('statements', 'interval: DAY, from: "1790", until: "2021"')).toBe(
    `BAD_USER_INPUT: From 1790-01-01 until 2021-12-31 there are 84,736 intervals of one DAY; ${advice}`,
  )
  expect(
    await refusal('events(filter: { date: { from: "1790" } })', 'interval: MONTH, from: "1790"'),
  ).toMatch(
    /^BAD_USER_INPUT: From 1790-01-01 until 20.* there are 2,8\d\d intervals of one MONTH; at most 1,000/,
  )
  expect(await refusal('events', 'interval: YEAR, from: "2025", until: "2024-12"')).toBe(
    'BAD_USER_INPUT: `from` lies after `until`.',
  )
  expect(await refusal('events', 'interval: YEAR, from: "2025-02-30"')).toMatch(
    /is not a year, month or day/,
  )
})

founding('timelines of nested lists stand apart', async ({ query }) => {
  const { data } = await query(`{
    event(slug: "rubio-tour-2025") { children { nodes { slug children { timeline(interval: DAY) { entries { start count } undated } } } } }
    people(filter: { slug: { in: ["nayib-bukele", "marco-rubio"] } }) { nodes { slug statements {
      totalCount { count } timeline(interval: MONTH) { entries { start count } uncertain undated }
    } } }
  }`)
  const visit = data.event.children.nodes.find(
    ({ slug }: { slug: string }) => slug === 'rubio-in-el-salvador-2025',
  )
  expect(visit.children.timeline.entries).toEqual([{ start: '2025-02-03', count: 2 }])
  for (const { slug, statements } of data.people.nodes) {
    const { timeline, totalCount } = statements
    expect(sum(timeline.entries) + timeline.uncertain + timeline.undated, slug).toBe(
      totalCount.count,
    )
  }
})
