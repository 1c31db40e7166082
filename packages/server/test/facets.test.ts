import { schema } from '@communique/schema'
import { graphql } from 'graphql'
import { Kysely, PostgresDialect } from 'kysely'
import { Pool } from 'pg'
import { expect } from 'vitest'
import { contextFactory } from '../src/context.ts'
import type { Database } from '../src/db/tables.ts'
import { typeParsers } from '../src/db/type-parsers.ts'
import { eventFacets } from '../src/queries/facets/events.ts'
import { defaultLimits } from '../src/queries/facets/sample.ts'
import { statementFacets } from '../src/queries/facets/statements.ts'
import { statements, summedStatements } from '../src/queries/statements.ts'
import { summariesOf } from '../src/queries/summaries.ts'
import { testOn, type Answer } from './setup/test.ts'

const test = testOn('corpus')
const founding = testOn('founding')

type Query = (document: string, variables?: Record<string, unknown>) => Promise<Answer>

interface Value {
  value: string
  label: string
  count: number
  broader?: string | null
}

async function rowsOf(url: string, text: string): Promise<any[]> {
  const pool = new Pool({ connectionString: url, types: typeParsers })
  const { rows } = await pool.query(text)
  await pool.end()
  return rows
}

/** What stands in place of a facet's own condition when one of its values is chosen. */
const chosen: Record<string, Record<string, (value: string) => object>> = {
  statements: {
    topics: (value) => ({ topics: { in: [value] } }),
    speakers: (value) => ({ speaker: { slug: { in: [value] } } }),
    organizations: (value) => ({ organization: { slug: { in: [value] } } }),
    offices: (value) => ({ office: { slug: { in: [value] } } }),
    countries: (value) => ({ event: { hostCountry: { code: { in: [value] } } } }),
    places: (value) => ({ place: { slug: { in: [value] } } }),
    eventKinds: (value) => ({ event: { kind: { in: [value] } } }),
    forms: (value) => ({ form: { in: [value] } }),
    languages: (value) => ({ language: { in: [value] } }),
    originalLanguages: (value) => ({ originalLanguage: { in: [value] } }),
    verification: (value) => ({ verification: { in: [value] } }),
  },
  events: {
    topics: (value) => ({ topics: { in: [value] } }),
    treatments: (value) => ({ topics: { treatment: { in: [value] } } }),
    participants: (value) => ({ participant: { person: { slug: { in: [value] } } } }),
    offices: (value) => ({ participant: { office: { slug: { in: [value] } } } }),
    countries: (value) => ({ hostCountry: { code: { in: [value] } } }),
    visitorCountries: (value) => ({ visitorCountry: { code: { in: [value] } } }),
    places: (value) => ({ place: { slug: { in: [value] } } }),
    kinds: (value) => ({ kind: { in: [value] } }),
    statuses: (value) => ({ status: { in: [value] } }),
    verification: (value) => ({ verification: { in: [value] } }),
  },
}

/** Every facet of a list under a filter, and how many documents each of its values then finds. */
async function compare(query: Query, list: 'statements' | 'events', filter: object) {
  const type = list === 'events' ? 'EventFilter' : 'StatementFilter'
  const names = Object.keys(chosen[list] ?? {})
  const facets = names.map(
    (name) => `${name}(first: 100) { exact missing distinct values { value count } }`,
  )
  const { data, errors } = await query(
    `query ($filter: ${type}) { ${list}(filter: $filter) { totalCount { count } facets { ${facets.join(' ')} } } }`,
    { filter },
  )
  expect(errors).toBeUndefined()
  const { facets: found } = data[list]
  let values = 0
  for (const name of names) {
    expect(found[name].exact, name).toBe(true)
    expect(found[name].distinct, name).toBe(found[name].values.length)
    for (const { value, count } of found[name].values.slice(0, 8)) {
      const choice = chosen[list]?.[name]?.(value) ?? {}
      const [field, condition] = Object.entries(choice)[0] ?? ['', {}]
      const other = (filter as Record<string, object>)[field]
      const answer = await query(
        `query ($filter: ${type}) { ${list}(filter: $filter) { totalCount { count } } }`,
        { filter: { ...filter, [field]: { ...other, ...condition } } },
      )
      expect(answer.data[list].totalCount.count, `${name} ${value}`).toBe(count)
      values += 1
    }
  }
  return values
}

test('each value counts what its choice finds, with the rest of the filter, for statements', async ({
  query,
}) => {
  expect(await compare(query, 'statements', { topics: { in: ['migration'] } })).toBeGreaterThan(20)
  await compare(query, 'statements', {
    event: { kind: { in: ['ADDRESS'] }, date: { from: '1990' } },
    form: { in: ['WRITTEN'] },
    or: [{ saidOn: { from: '1995', until: '2000' } }, { saidOn: { from: '2010' } }],
  })
  await compare(query, 'statements', { saidOn: { from: '2020' }, not: { language: null } })
})

test('each value counts what its choice finds, with the rest of the filter, for events', async ({
  query,
}) => {
  expect(await compare(query, 'events', {})).toBeGreaterThan(40)
  await compare(query, 'events', {
    topics: { in: ['security'], treatment: { in: ['ACKNOWLEDGED', 'ASSERTED_BY_SOURCE'] } },
  })
  await compare(query, 'events', { participant: { role: { in: ['HOST', 'SPEAKER'] } } })
})

test('every facet that storage counts is in the graph, and the other way round', () => {
  const fields = (name: string) => Object.keys((schema.getType(name) as any).getFields())
  expect(fields('StatementFacets').toSorted()).toEqual(Object.keys(statementFacets).toSorted())
  expect(fields('EventFacets').toSorted()).toEqual(Object.keys(eventFacets).toSorted())
})

test('counts are those of hand-written SQL', async ({ query, databaseUrl }) => {
  const { data } = await query(`{
    statements(filter: { saidOn: { until: "1900", certainty: POSSIBLE } }) {
      facets {
        topics(first: 100) { exact missing distinct values { value count } }
        speakers(first: 5) { missing distinct values { value label count } }
      }
    }
  }`)
  const early = `select id from statement where said_on is not null and said_on_earliest <= '1900-12-31'`
  const { topics, speakers } = data.statements.facets
  expect(topics.exact).toBe(true)
  expect(topics.values.map(({ value, count }: Value) => `${value} ${count}`).toSorted()).toEqual(
    (
      await rowsOf(
        databaseUrl,
        `select t.slug || ' ' || count(distinct l.statement_id) as line from statement_topic l
         join topic_ancestor a on a.topic_id = l.topic_id join topic t on t.id = a.ancestor_id
         where l.statement_id in (${early}) group by t.slug`,
      )
    )
      .map(({ line }) => line)
      .toSorted(),
  )
  const [none] = await rowsOf(
    databaseUrl,
    `select count(*)::integer as count from (${early}) s where not exists (
       select from statement_topic l where l.statement_id = s.id)`,
  )
  expect(topics.missing).toBe(none.count)
  expect(speakers.values).toEqual(
    await rowsOf(
      databaseUrl,
      `select p.slug as value, p.name as label, count(*)::integer as count from statement_speaker l
       join person p on p.id = l.person_id where l.statement_id in (${early})
       group by p.slug, p.name order by count(*) desc, p.slug limit 5`,
    ),
  )
  const [people] = await rowsOf(
    databaseUrl,
    `select count(distinct person_id)::integer as count from statement_speaker where statement_id in (${early})`,
  )
  expect(speakers.distinct).toBe(people.count)
  expect(speakers.missing).toBe(0)
})

test('several values can be chosen in one facet: its own condition is left out, the others hold', async ({
  query,
}) => {
  const ask = (filter: string) =>
    query(`{ statements(filter: { ${filter} saidOn: { from: "1981" } }) {
      totalCount { count }
      facets { speakers { values { value count } } topics { values { value count } } }
    } }`)
  const none = (await ask('')).data.statements
  const one = (await ask('speaker: { slug: { in: ["ronald-reagan"] } }')).data.statements
  const reagan = one.facets.speakers.values.find(({ value }: Value) => value === 'ronald-reagan')
  expect(one.facets.speakers).toEqual(none.facets.speakers)
  expect(one.totalCount.count).toBe(reagan.count)
  expect(one.facets.topics).not.toEqual(none.facets.topics)
  const inside = (await ask('and: [{ speaker: { slug: { in: ["ronald-reagan"] } } }]')).data
  expect(inside.statements.facets.speakers.values).toEqual([reagan])
})

test('topics make a tree wherever the list ends, and what is broader counts at least as much', async ({
  query,
  databaseUrl,
}) => {
  const own = await rowsOf(
    databaseUrl,
    `select t.slug, count(*)::integer as count from statement_topic l
     join topic t on t.id = l.topic_id join statement s on s.id = l.statement_id
     where s.said_on is not null and not s.said_on_approximate and s.said_on_earliest >= '1990-01-01'
     group by t.slug`,
  )
  const direct = new Map<string, number>(own.map(({ slug, count }) => [slug, count]))
  for (const first of [1, 3, 5, 12, 100]) {
    const { data } = await query(
      `query ($first: Int!) { statements(filter: { saidOn: { from: "1990" } }) { facets {
        topics(first: $first) { values { value count broader document { slug broader { slug } } } } } } }`,
      { first },
    )
    const values: (Value & { document: any })[] = data.statements.facets.topics.values
    const counts = new Map(values.map(({ value, count }) => [value, count]))
    for (const { value, count, broader, document } of values) {
      expect(document.slug).toBe(value)
      expect(document.broader?.slug ?? null).toBe(broader)
      if (broader) expect(counts.get(broader)).toBeGreaterThanOrEqual(count)
    }
    if (first < 100) continue
    for (const [value, count] of counts) {
      const narrower = values.filter(({ broader }) => broader === value)
      const sum = narrower.reduce((total, each) => total + each.count, 0)
      expect(count, value).toBeLessThanOrEqual((direct.get(value) ?? 0) + sum)
      expect(count, value).toBeGreaterThanOrEqual(direct.get(value) ?? 0)
    }
  }
})

test('labels come in the language asked for, else in that of the request', async ({ service }) => {
  const answer = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'es-SV, es' },
    body: JSON.stringify({
      query: `{
        events { facets {
          countries(first: 100) { values { value label english: label(language: ["en"]) } }
          kinds(first: 100) { values { value label } }
        } }
        statements(filter: { saidOn: { from: "2020" } }) { facets { languages { values { value label french: label(language: ["fr"]) } } } }
      }`,
    }),
  })
  const { data } = (await answer.json()) as Answer
  expect(data.events.facets.countries.values).toContainEqual({
    value: 'DO',
    label: 'República Dominicana',
    english: 'Dominican Republic',
  })
  expect(data.events.facets.kinds.values).toContainEqual({
    value: 'PRESS_CONFERENCE',
    label: 'Press conference',
  })
  expect(data.statements.facets.languages.values).toEqual([
    { value: 'en', label: 'inglés', french: 'anglais' },
  ])
})

test('`first` and `minCount` bound the values; what they leave out is told', async ({ query }) => {
  const { data } = await query(`{ statements(filter: { topics: { in: ["migration"] } }) { facets {
    all: speakers(first: 100) { distinct missing values { value count } }
    few: speakers(first: 2) { distinct values { value count } }
    frequent: speakers(first: 100, minCount: 10) { distinct missing values { value count } }
  } } }`)
  const { all, few, frequent } = data.statements.facets
  expect(few).toEqual({ distinct: all.distinct, values: all.values.slice(0, 2) })
  const over = all.values.filter(({ count }: Value) => count >= 10)
  expect(over.length).toBeLessThan(all.values.length)
  expect(frequent).toEqual({ distinct: over.length, missing: all.missing, values: over })
})

test('what has no value is counted as missing', async ({ query, databaseUrl }) => {
  const { data } = await query(`{ statements(filter: { saidOn: { from: "2015" } }) {
    totalCount { count }
    facets { originalLanguages { missing values { count } } places { missing values { count } } }
  } }`)
  const { totalCount, facets } = data.statements
  for (const facet of [facets.originalLanguages, facets.places]) {
    const sum = facet.values.reduce((total: number, { count }: Value) => total + count, 0)
    expect(sum + facet.missing).toBe(totalCount.count)
  }
  const [unknown] = await rowsOf(
    databaseUrl,
    `select count(*)::integer as count from statement
     where said_on_earliest >= '2015-01-01' and said_on is not null and not said_on_approximate and original_language is null`,
  )
  expect(facets.originalLanguages.missing).toBe(unknown.count)
})

test('an empty list has facets without values', async ({ query }) => {
  const { data } = await query(`{ statements(filter: { id: { in: [] } }) { facets {
    topics { exact missing distinct values { value } } forms { values { value } }
  } } }`)
  expect(data.statements.facets).toEqual({
    topics: { exact: true, missing: 0, distinct: 0, values: [] },
    forms: { values: [] },
  })
})

test('arguments out of their range are refused, and the error says what is allowed', async ({
  query,
}) => {
  const refusal = async (args: string) => {
    const { errors } = await query(`{ statements { facets { topics(${args}) { exact } } } }`)
    return `${errors?.[0]?.extensions.code}: ${errors?.[0]?.message}`
  }
  expect(await refusal('first: 0')).toBe('BAD_USER_INPUT: `first` must be at least 1.')
  expect(await refusal('first: -3')).toBe('BAD_USER_INPUT: `first` must be at least 1.')
  expect(await refusal('first: 101')).toBe('BAD_USER_INPUT: `first` must be at most 100.')
  expect(await refusal('minCount: 0')).toBe('BAD_USER_INPUT: `minCount` must be at least 1.')
})

/** Answers in this process and counts the SQL statements. */
async function counted(url: string, source: string) {
  let sqlStatements = 0
  const pool = new Pool({ connectionString: url, types: typeParsers })
  const db = new Kysely<Database>({
    dialect: new PostgresDialect({ pool }),
    log: () => void sqlStatements++,
  })
  const result = await graphql({ schema, source, contextValue: contextFactory(db)(['en']) })
  await db.destroy()
  expect(result.errors).toBeUndefined()
  return { sqlStatements, data: result.data as any }
}

test('facets cost one statement for all that share a filter, one to see how long the list is, and nothing unasked', async ({
  databaseUrl,
}) => {
  const of = async (selection: string, filter = '') =>
    (await counted(databaseUrl, `{ statements${filter} { nodes { slug } ${selection} } }`))
      .sqlStatements
  const six =
    'facets { topics { values { value } } speakers { exact } offices { exact } countries { exact } forms { exact } languages { exact } }'
  expect(await of('')).toBe(1)
  expect(await of('facets { __typename }')).toBe(1)
  expect(await of(six)).toBe(3)
  expect(await of(six, '(filter: { form: { in: [VERBATIM] } })')).toBe(5)
  expect(await of('timeline(interval: DECADE) { undated }')).toBe(2)
})

test('facets and timelines of nested lists take as many statements for many parents as for few', async ({
  databaseUrl,
}) => {
  const document = (
    first: number,
  ) => `{ events(filter: { kind: { in: [ADDRESS] } }, first: ${first}) {
    nodes { slug statements(first: 1) {
      totalCount { count }
      facets { topics(first: 3) { missing values { value count } } forms { values { value count } } }
      timeline(interval: YEAR) { entries { start count } uncertain undated }
    } }
  } }`
  const few = await counted(databaseUrl, document(3))
  const many = await counted(databaseUrl, document(60))
  expect(many.sqlStatements).toBe(few.sqlStatements)
  expect(few.sqlStatements).toBe(4)
  expect(many.data.events.nodes.slice(0, 3)).toEqual(few.data.events.nodes)
  for (const { slug, statements: list } of many.data.events.nodes) {
    const forms = list.facets.forms.values
    expect(forms, slug).toEqual([{ value: 'WRITTEN', count: list.totalCount.count }])
  }
})

test('facets of a nested list are those of the same list at the root', async ({ query }) => {
  const facets =
    'facets { speakers { exact missing distinct values { value count } } eventKinds { values { value count } } }'
  const { data } = await query(`{
    topic(slug: "migration") { statements(filter: { saidOn: { from: "1950" } }) { ${facets} } }
    statements(filter: { topics: { in: ["migration"] }, saidOn: { from: "1950" } }) { ${facets} }
  }`)
  expect(data.topic.statements).toEqual(data.statements)
})

test('a long list is counted from a sample that says so, comes out the same, and is near the truth', async ({
  databaseUrl,
}) => {
  const pool = new Pool({ connectionString: databaseUrl, types: typeParsers })
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
  // Beyond those that are compared: in a sample, neighbours may change places.
  const facetWith = async (
    limits: Partial<typeof defaultLimits>,
    owners?: string[],
    first = 10,
  ) => {
    const requests = [{ facet: 'topics', first, minCount: 1, missing: true }]
    const summaries = summariesOf(db, statements, summedStatements, {
      ...defaultLimits,
      ...limits,
    })
    const relation = owners && { relation: 'office', ids: owners }
    const lists = await summaries.facets(relation, undefined, requests)
    return lists.map(([facet]) => facet)
  }
  const [truth] = await facetWith({}, undefined, 3)
  expect(truth?.exact).toBe(true)
  const near = (facet: typeof truth) => {
    expect(facet?.exact).toBe(false)
    for (const { value, count } of truth?.values ?? []) {
      const estimate = facet?.values.find((each) => each.value === value)?.count ?? 0
      expect(Math.abs(estimate - count), value).toBeLessThan(count / 3)
    }
  }
  const [sliced] = await facetWith({ record: 10_000, sample: 4000 })
  near(sliced)
  expect((await facetWith({ record: 10_000, sample: 4000 }))[0]).toEqual(sliced)
  // Too long by too little for the look at a few to tell.
  const [all] = await rowsOf(databaseUrl, 'select count(*)::integer as count from statement')
  const [close] = await facetWith({ record: 0, exact: all.count - 1, sample: 4000 })
  near(close)
  expect((await facetWith({ record: 0, exact: all.count }, undefined, 3))[0]).toEqual(truth)
  // Several lists at once share a limit.
  const offices = await rowsOf(
    databaseUrl,
    `select office_id as id, count(*)::integer as count from statement_speaker
     where office_id is not null group by office_id order by count desc limit 2`,
  )
  const ids = offices.map(({ id }) => id)
  const [president, second] = await facetWith({ together: 5000, sample: 4000 }, ids)
  near(president)
  expect(second?.exact).toBe(offices[1].count <= 2500)
  await db.destroy()
})

founding('the founding record has its facets', async ({ query }) => {
  const { data } = await query(`{
    events(filter: { topics: { in: ["maritime-interdiction"] } }) {
      facets { treatments { values { value label count } } participants { values { value label count } } }
    }
    statements { facets { speakers { exact missing values { value count } } eventKinds { missing } } }
  }`)
  expect(data.events.facets.treatments.values).toContainEqual({
    value: 'NOT_PUBLICLY_DISCUSSED',
    label: 'Not publicly discussed',
    count: 1,
  })
  expect(data.events.facets.participants.values).toContainEqual({
    value: 'nayib-bukele',
    label: 'Nayib Bukele',
    count: 1,
  })
  expect(data.statements.facets.speakers.values[0].value).toBe('nayib-bukele')
  expect(data.statements.facets.speakers.exact).toBe(true)
})
