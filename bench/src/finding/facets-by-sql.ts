import type { Pool } from 'pg'
import { conditionsOf, parametersOf, type List } from './lists.ts'

/** A page of 20 and six facets of its list, every statement counted: two statements at once. */
export async function facetsBySql(pool: Pool, list: List): Promise<unknown> {
  const parameters = await parametersOf(pool, list)
  const { others, labels } = conditionsOf(list)
  const [page, facets] = await Promise.all([
    pool.query(
      `select s.slug, s.form, s.text, s.language from (
        select t.id, t.said_on_latest from listed_statement t
        where ${others} and ${labels} and $2::uuid[] is not null
        order by t.said_on_latest desc, t.id desc limit 20
      ) t join statement s using (id) order by t.said_on_latest desc, t.id desc`,
      parameters,
    ),
    pool.query<FacetRow>(statement(list), parameters),
  ])
  const values = (name: string) =>
    facets.rows
      .filter(({ facet }) => facet === name)
      .map(({ value, count }) => ({ value, count: Number(count) }))
  return { nodes: page.rows, facets: Object.fromEntries(names.map((name) => [name, values(name)])) }
}

export const names = ['topics', 'speakers', 'offices', 'countries', 'forms', 'languages']

interface FacetRow {
  facet: string
  value: string
  label: string
  count: string
}

/** The facet of topics is counted without the condition on topics, so that it marks what else holds. */
function statement(list: List): string {
  const { others, topics } = conditionsOf(list)
  const all = topics === 'true'
  const kept = all ? 'k' : '(select * from k where kept)'
  const best = (name: string, key: string, from: string) => `(
    select '${name}' as facet, d.${key} as value, d.name as label, c.count
    from (${from}) c join ${tables[name]} d on d.id = c.id
    order by c.count desc, ${name === 'topics' ? 'd.broader_id is not null,' : ''} d.${key} limit 10)`
  const plain = (name: string, column: string) => `(
    select '${name}', k.${column}, k.${column}, count(*) from ${kept} k
    where k.${column} is not null group by k.${column} order by count(*) desc, k.${column} limit 10)`
  return `
    with k as materialized (
      select t.id, ${['event_id', 'form', 'language', 'topic_ids', 'person_ids', 'office_ids']
        .map((name) => `t.${name}`)
        .join(', ')} ${all ? '' : `, ${topics} as kept`}
      from listed_statement t where ${others} and $2::uuid[] is not null)
    ${[
      best(
        'topics',
        'slug',
        `select id, count(*) from (
          select distinct l.id as statement_id, a.ancestor_id as id
          from (select id, unnest(topic_ids) as topic_id from k) l
          join topic_ancestor a on a.topic_id = l.topic_id) labelled group by 1`,
      ),
      best(
        'speakers',
        'slug',
        `select unnest(person_ids) as id, count(*) from ${kept} k group by 1`,
      ),
      best(
        'offices',
        'slug',
        `select unnest(office_ids) as id, count(*) from ${kept} k group by 1`,
      ),
      best(
        'countries',
        'code',
        `select l.country_id as id, count(*) from ${kept} k
        join event_country l on l.event_id = k.event_id and l.role = 'HOST' group by 1`,
      ),
      plain('forms', 'form'),
      plain('languages', 'language'),
    ].join(' union all ')}`
}

const tables: Readonly<Record<string, string>> = {
  topics: 'topic',
  speakers: 'person',
  offices: 'office',
  countries: 'country',
}
