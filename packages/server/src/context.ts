import type { Context } from '@communique/schema'
import type { EntityKind } from '@communique/schema/vocabulary'
import { sql, type Kysely } from 'kysely'
import packageJson from '../package.json' with { type: 'json' }
import type { Database } from './db/tables.ts'
import { agreements } from './queries/agreements.ts'
import { claims } from './queries/claims.ts'
import { countries } from './queries/countries.ts'
import { events } from './queries/events.ts'
import { loadersOf } from './queries/loaders.ts'
import { offices } from './queries/offices.ts'
import { organizations } from './queries/organizations.ts'
import { partsOf } from './queries/parts.ts'
import { people } from './queries/people.ts'
import { places } from './queries/places.ts'
import { policies } from './queries/policies.ts'
import { readerOf } from './queries/reader.ts'
import { sources } from './queries/sources.ts'
import { statements } from './queries/statements.ts'
import { topics } from './queries/topics.ts'

/** What requests share; made once. The context of one request adds its languages and loaders. */
export function contextFactory(db: Kysely<Database>) {
  const shared = {
    parts: partsOf(db),
    agreements: readerOf(db, agreements),
    claims: readerOf(db, claims),
    countries: readerOf(db, countries),
    events: readerOf(db, events),
    offices: readerOf(db, offices),
    organizations: readerOf(db, organizations),
    people: readerOf(db, people),
    places: readerOf(db, places),
    policies: readerOf(db, policies),
    sources: readerOf(db, sources),
    statements: readerOf(db, statements),
    topics: readerOf(db, topics),
    service: {
      name: 'Communiqué',
      version: packageJson.version,
      licence: packageJson.license,
      counts: () => countDocuments(db),
    },
  }
  return (languages: readonly string[]): Context =>
    ({ ...shared, ...loadersOf(db), languages }) as Context
}

async function countDocuments(db: Kysely<Database>) {
  const { rows } = await sql<{ entity: string; count: number }>`
    select entity, count(*)::integer as count from document group by entity order by entity
  `.execute(db)
  return rows.map(({ entity, count }) => ({ entity: entity.toUpperCase() as EntityKind, count }))
}
