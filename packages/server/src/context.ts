import type { Context } from '@communique/schema'
import type { EntityKind } from '@communique/schema/vocabulary'
import { sql, type Kysely } from 'kysely'
import packageJson from '../package.json' with { type: 'json' }
import type { Database } from './db/tables.ts'
import { lazily } from './lazily.ts'
import { agreements } from './queries/agreements.ts'
import { claims } from './queries/claims.ts'
import { countries } from './queries/countries.ts'
import { events } from './queries/events.ts'
import { dayLoadersOf } from './queries/days.ts'
import type { EntityCache } from './queries/entity-cache.ts'
import { eventFacets } from './queries/facets/events.ts'
import { finderOf } from './queries/finder.ts'
import { loadersOf } from './queries/loaders.ts'
import { offices } from './queries/offices.ts'
import { organizations } from './queries/organizations.ts'
import { partsOf } from './queries/parts.ts'
import { partsWithPast } from './queries/past/parts.ts'
import { withPast } from './queries/past/reader.ts'
import { people } from './queries/people.ts'
import { places } from './queries/places.ts'
import { policies } from './queries/policies.ts'
import { readerOf } from './queries/reader.ts'
import { revisionLoadersOf } from './queries/revisions.ts'
import { searchOf } from './queries/search/search.ts'
import { sources } from './queries/sources.ts'
import { statements, summedStatements } from './queries/statements.ts'
import { summariesOf } from './queries/summaries.ts'
import { topics } from './queries/topics.ts'

/** What requests share; made once. The context of one request adds its languages and loaders. */
export function contextFactory(db: Kysely<Database>, cache?: EntityCache) {
  // What much else refers to.
  const kept: EntityCache['keeping'] = (reader) => (cache ? cache.keeping(reader) : reader)
  const summed: EntityCache['summing'] = (table, summaries) =>
    cache ? cache.summing(table, summaries) : summaries
  const shared = {
    parts: partsWithPast(db, partsOf(db)),
    finder: finderOf(db),
    agreements: withPast(db, 'agreement', readerOf(db, agreements)),
    claims: withPast(db, 'claim', readerOf(db, claims)),
    countries: withPast(db, 'country', kept(readerOf(db, countries))),
    events: withPast(db, 'event', {
      ...readerOf(db, events),
      ...summed('event', summariesOf(db, events, { facets: eventFacets, date: 'date' })),
    }),
    offices: withPast(db, 'office', kept(readerOf(db, offices))),
    organizations: withPast(db, 'organization', kept(readerOf(db, organizations))),
    people: withPast(db, 'person', kept(readerOf(db, people))),
    places: withPast(db, 'place', kept(readerOf(db, places))),
    policies: withPast(db, 'policy', readerOf(db, policies)),
    sources: withPast(db, 'source', kept(readerOf(db, sources))),
    statements: withPast(db, 'statement', {
      ...readerOf(db, statements),
      ...summed('statement', summariesOf(db, statements, summedStatements)),
    }),
    topics: withPast(db, 'topic', kept(readerOf(db, topics))),
    search: searchOf(db),
    service: {
      name: 'Communiqué',
      version: packageJson.version,
      licence: packageJson.license,
      counts: () => countDocuments(db),
    },
  }
  const prototype = lazily(shared, {
    ...loadersOf(db),
    ...dayLoadersOf(db),
    ...revisionLoadersOf(db),
  })
  return (languages: readonly string[]): Context =>
    Object.assign(Object.create(prototype) as object, { languages }) as Context
}

async function countDocuments(db: Kysely<Database>) {
  const { rows } = await sql<{ entity: string; count: number }>`
    select entity, count(*)::integer as count from document group by entity order by entity
  `.execute(db)
  return rows.map(({ entity, count }) => ({ entity: entity.toUpperCase() as EntityKind, count }))
}
