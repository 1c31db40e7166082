import {
  type AgreementStatusModel,
  type Context,
  type EventCountryModel,
  type OfficeTermModel,
  type TextReading,
} from '@communique/schema'
import DataLoader from 'dataloader'
import { sql, type Kysely } from 'kysely'
import { plannedOnce } from '../db/statement-names.ts'
import type { Database } from '../db/tables.ts'
import { uuid } from '../uuid.ts'
import type { Makers } from '../lazily.ts'
import { loaderWithPast } from './past/loader.ts'
import { pastRows } from './past/rows.ts'
import { identify } from './identify.ts'
import { termsBy } from './parts.ts'
import { dateColumnsOf } from './shared.ts'

type Loaders = Pick<
  Context,
  | 'agreementStatuses'
  | 'archivedTexts'
  | 'eventCountries'
  | 'formerSlugs'
  | 'identities'
  | 'officeTerms'
  | 'relatedTopics'
  | 'textQueries'
  | 'topicSets'
>

/** How to make what several fields of a request need of the same owners: each read once for all of them. */
export function loadersOf(database: Kysely<Database>): Makers<Loaders> {
  const db = database.withoutPlugins()
  return {
    identities: () =>
      new DataLoader((keys) => identify(db, keys), {
        cacheKeyFn: ({ entity, key }) => `${entity ?? ''} ${key}`,
      }),

    formerSlugs: () =>
      new DataLoader(async (ids) => {
        const { rows } = await sql<{ id: string; former: string }>`
        select document_id as id, former from redirect
        where document_id = any(${[...ids]}::uuid[]) order by former
      `.execute(db)
        return grouped(
          ids,
          rows.filter(({ former }) => !uuid.test(former)),
          ({ former }) => former,
        )
      }),

    archivedTexts: () =>
      new DataLoader(async (hashes) => {
        const { rows } = await sql<{ sha256: string; body: string }>`
        select sha256, body from archived_text where sha256 = any(${[...hashes]}::text[])
      `.execute(db)
        const bodies = new Map(rows.map(({ sha256, body }) => [sha256, body]))
        return hashes.map((hash) => bodies.get(hash) ?? new Error(`no archived text ${hash}`))
      }),

    officeTerms: () =>
      loaderWithPast<OfficeTermModel>(
        db,
        async (personIds) => {
          const terms = await termsBy(db, 'person_id', personIds)
          const byPerson = Map.groupBy(terms, ({ personId }) => personId)
          return personIds.map((id) => byPerson.get(id) ?? [])
        },
        (person) => pastRows<OfficeTermModel>(person, 'officeTerm').toSorted(byStart),
      ),

    eventCountries: () =>
      loaderWithPast<EventCountryModel>(
        db,
        async (eventIds) => {
          const { rows } = await sql<EventCountryModel>`
        select event_id as "eventId", country_id as "countryId", role from event_country
        where event_id = any(${[...eventIds]}::uuid[]) order by event_id, position
      `.execute(db)
          const byEvent = Map.groupBy(rows, ({ eventId }) => eventId)
          return eventIds.map((id) => byEvent.get(id) ?? [])
        },
        (event) => pastRows(event, 'eventCountry'),
      ),

    agreementStatuses: () =>
      loaderWithPast<AgreementStatusModel>(
        db,
        async (agreementIds) => {
          const date = dateColumnsOf('asOf').map(
            (name, index) =>
              sql`${sql.ref(['as_of', 'as_of_earliest', 'as_of_latest', 'as_of_approximate'][index] ?? '')} as ${sql.ref(name)}`,
          )
          const { rows } = await sql<AgreementStatusModel>`
        select id, agreement_id as "agreementId", status, ${sql.join(date)},
          statement_id as "statementId", source_id as "sourceId", conditional, note
        from agreement_status
        where agreement_id = any(${[...agreementIds]}::uuid[]) order by agreement_id, position
      `.execute(db)
          const byAgreement = Map.groupBy(rows, ({ agreementId }) => agreementId)
          return agreementIds.map((id) => byAgreement.get(id) ?? [])
        },
        (agreement) => pastRows(agreement, 'agreementStatus'),
      ),

    textQueries: () =>
      new DataLoader(async (texts) => {
        const { rows } = await sql<TextReading>`
        select ${sql.raw(plannedOnce)} bound::text, search_ranking(bound)::text as ranked,
          search_query(words, false)::text as free, search_fold(words) as folded
        from unnest(${[...texts]}::text[]) with ordinality as asked (words, n),
          lateral (select search_query(words) as bound offset 0) as query
        order by n
      `.execute(db)
        return rows
      }),

    topicSets: () =>
      new DataLoader((sets) => topicSets(db, sets), {
        cacheKeyFn: (set) => JSON.stringify(set),
      }),

    relatedTopics: () =>
      loaderWithPast<string>(
        db,
        async (ids) => {
          const { rows } = await sql<{ id: string; related: string }>`
        select topic_id as id, related_id as related from topic_related
        where topic_id = any(${[...ids]}::uuid[]) order by topic_id, position
      `.execute(db)
          return grouped(ids, rows, ({ related }) => related)
        },
        (topic) =>
          pastRows<{ relatedId: string }>(topic, 'topicRelated').map(({ relatedId }) => relatedId),
      ),
  }
}

/** The order of {@link termsBy}; rows come in that of the record. */
function byStart(one: OfficeTermModel, other: OfficeTermModel): number {
  const days = (term: OfficeTermModel) => `${term.startEarliest} ${term.startLatest}`
  const [first, second] = [days(one), days(other)]
  return first < second ? -1 : first > second ? 1 : 0
}

function grouped<Row extends { id: string }, Value>(
  ids: readonly string[],
  rows: readonly Row[],
  value: (row: Row) => Value,
): Value[][] {
  const byId = Map.groupBy(rows, ({ id }) => id)
  return ids.map((id) => (byId.get(id) ?? []).map(value))
}

/** The topics that slugs and ids lead to, redirects followed, with all that is narrower if it is wanted. */
async function topicSets(
  db: Kysely<Database>,
  sets: readonly { keys: readonly string[]; includeNarrower: boolean }[],
): Promise<string[][]> {
  const asked = sets.flatMap(({ keys, includeNarrower }, n) =>
    keys.map((key) => ({ n, key, includeNarrower })),
  )
  const { rows } = await sql<{ n: number; ids: string[] }>`
    select ${sql.raw(plannedOnce)} n, array_agg(distinct a.topic_id) as ids
    from unnest(${asked.map(({ n }) => n)}::integer[], ${asked.map(({ key }) => key)}::text[],
      ${asked.map(({ includeNarrower }) => includeNarrower)}::boolean[]) as asked (n, key, narrower)
    cross join lateral (
      select id from document where entity = 'topic' and slug = key
      union all
      select id from document
      where entity = 'topic' and id = case when key ~ ${uuid.source} then key::uuid end
      union all
      select document_id from redirect where entity = 'topic' and former = key
    ) as meant (id)
    join topic_ancestor as a on a.ancestor_id = meant.id and (narrower or a.topic_id = meant.id)
    group by n
  `.execute(db)
  const bySet = new Map(rows.map(({ n, ids }) => [n, ids]))
  return sets.map((_, n) => bySet.get(n) ?? [])
}
