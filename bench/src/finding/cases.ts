import { isDeepStrictEqual } from 'node:util'
import type { Pool } from 'pg'
import type { DocumentName } from './documents.ts'
import { facetsBySql, names } from './facets-by-sql.ts'
import { atKind, frequentTopics, holding, inYear, onTopic, whole, type List } from './lists.ts'
import { searchBySql } from './search-by-sql.ts'
import { timelineBySql } from './timeline-by-sql.ts'

/** A question for the service, and the same answer from the database alone. */
export interface Case {
  document: DocumentName
  title: string
  variables: object
  bySql: (pool: Pool) => Promise<unknown>
  /** What is compared of the answer of the service; undefined where counts are from a sample. */
  comparable: (data: unknown) => unknown
}

export async function casesOf(pool: Pool, content: 'corpus' | 'record'): Promise<Case[]> {
  const topics = await frequentTopics(pool)
  const topic = (place: number) => topics[place] ?? ''
  const first = onTopic(topic(0), 'the first topic')
  const second = onTopic(topic(1), 'the second topic')
  const searches = ['government', 'world peace', 'tariff', 'migrattion goverment']
  const faceted =
    content === 'corpus'
      ? [whole, holding('security'), first]
      : [holding('tariff'), inYear(first, 2015), atKind('SUMMIT'), whole, second]
  const spread = [whole, holding('government'), first]
  return [
    ...searches.map(searchCase),
    ...faceted.map(facetsCase),
    ...spread.map((list) => timelineCase(list)),
  ]
}

function searchCase(query: string): Case {
  return {
    document: 'search',
    title: query,
    variables: { query },
    bySql: (pool) => searchBySql(pool, query),
    comparable: (data) => (data as { search: unknown }).search,
  }
}

interface FacetAnswer {
  exact: boolean
  values: { value: string; count: number }[]
}

function facetsCase(list: List): Case {
  return {
    document: 'facets',
    title: list.title,
    variables: { filter: list.filter },
    bySql: (pool) => facetsBySql(pool, list),
    comparable(data) {
      const { nodes, facets } = (
        data as { statements: { nodes: unknown; facets: Record<string, FacetAnswer> } }
      ).statements
      const counted = names.map((name) => [name, facets[name]] as const)
      if (counted.some(([, facet]) => !facet?.exact)) return undefined
      const values = counted.map(([name, facet]) => [
        name,
        facet?.values.map(({ value, count }) => ({ value, count })),
      ])
      return { nodes, facets: Object.fromEntries(values) as unknown }
    },
  }
}

function timelineCase(list: List): Case {
  return {
    document: 'timeline',
    title: list.title,
    variables: { filter: list.filter, interval: 'YEAR' },
    bySql: (pool) => timelineBySql(pool, list),
    comparable: (data) => (data as { statements: { timeline: unknown } }).statements.timeline,
  }
}

/** Throws where the two do not answer alike: then their times would say nothing. */
export function compare(title: string, service: unknown, sql: unknown): void {
  const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown
  if (isDeepStrictEqual(plain(service), plain(sql))) return
  const told = (value: unknown) => JSON.stringify(value).slice(0, 2000)
  throw new Error(`${title} is answered otherwise:\n${told(service)}\n${told(sql)}`)
}
