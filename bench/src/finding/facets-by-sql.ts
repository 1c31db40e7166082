import type { Pool } from 'pg'
import { conditionsOf, readText, type List } from './lists.ts'

/** A page of 20 and six facets of its list, every statement counted: two statements at once. */
export async function facetsBySql(pool: Pool, list: List): Promise<unknown> {
  const query = await readText(pool, list.text)
  const { others, topics } = conditionsOf(list)
  const [page, facets] = await Promise.all([
    pool.query(
      `select t.slug, t.form, t.text, t.language from statement t where ${others} and ${topics}
      order by t.said_on_latest desc, t.id desc limit 20`,
      [query],
    ),
    pool.query<FacetRow>(statement(others, topics), [query]),
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
function statement(others: string, topics: string): string {
  const all = topics === 'true'
  const kept = all ? 'k' : '(select * from k where kept)'
  const speaking = `statement_speaker l on l.statement_id = k.id`
  const best = (name: string, key: string, from: string) => `(
    select '${name}' as facet, d.${key} as value, d.name as label, c.count
    from (${from}) c join ${tables[name]} d on d.id = c.id
    order by c.count desc, ${name === 'topics' ? 'd.broader_id is not null,' : ''} d.${key} limit 10)`
  const plain = (name: string, column: string) => `(
    select '${name}', k.${column}, k.${column}, count(*) from ${kept} k
    where k.${column} is not null group by k.${column} order by count(*) desc, k.${column} limit 10)`
  return `
    with k as materialized (
      select t.id, t.event_id, t.form, t.language ${all ? '' : `, ${topics} as kept`}
      from statement t where ${others})
    ${[
      best(
        'topics',
        'slug',
        `select a.ancestor_id as id, count(distinct k.id) from k
        join statement_topic l on l.statement_id = k.id
        join topic_ancestor a on a.topic_id = l.topic_id group by 1`,
      ),
      best(
        'speakers',
        'slug',
        `select l.person_id as id, count(distinct k.id) from ${kept} k join ${speaking} group by 1`,
      ),
      best(
        'offices',
        'slug',
        `select l.office_id as id, count(distinct k.id) from ${kept} k join ${speaking} group by 1`,
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
