import type { Parts } from '@communique/schema'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../db/tables.ts'
import { readBy } from './by-ids.ts'
import { dateColumnsOf } from './shared.ts'
import { snakeCase } from '../db/snake-case.ts'

/** A table of parts: which column names the owner, and what the graph needs of it. */
interface PartTable {
  table: string
  owner: string
  /** Where it is not the same word. */
  ownerColumn?: string
  columns: readonly string[]
}

const labelColumns = ['id', 'ownerId', 'topicId', 'provenance']

const by = ['byPersonId', 'byOrganizationId', 'bySourceId']

const tables = {
  externalIds: {
    table: 'external_id',
    owner: 'documentId',
    columns: ['documentId', 'scheme', 'value'],
  },
  citations: {
    table: 'citation',
    owner: 'ownerId',
    columns: [
      'id',
      'ownerId',
      'sourceId',
      'field',
      'locator',
      'start',
      'end',
      'sha256',
      'exact',
      'prefix',
      'suffix',
      'role',
      'provenance',
      'verification',
      'note',
    ],
  },
  corrections: {
    table: 'correction',
    owner: 'documentId',
    columns: ['id', 'documentId', 'field', 'change', 'reason', 'date', 'sourceId'],
  },
  eventTopics: {
    table: 'event_topic',
    owner: 'eventId',
    columns: ['id', 'eventId', 'topicId', 'treatment', 'provenance', 'note'],
  },
  accounts: {
    table: 'event_account',
    owner: 'eventId',
    columns: [
      'id',
      'eventId',
      'sourceId',
      ...dateColumnsOf('date'),
      'placeId',
      'placeLabel',
      'note',
    ],
  },
  translations: {
    table: 'statement_translation',
    owner: 'statementId',
    columns: ['id', 'statementId', 'language', 'text', 'kind', 'translator'],
  },
  participations: {
    table: 'participation',
    owner: 'eventId',
    columns: [
      'id',
      'eventId',
      'personId',
      'organizationId',
      'groupLabel',
      'officeId',
      'role',
      'label',
      'note',
    ],
  },
  speakers: {
    table: 'statement_speaker',
    owner: 'statementId',
    columns: ['id', 'statementId', 'label', 'personId', 'organizationId', 'officeId'],
  },
  agreementNames: {
    table: 'agreement_name',
    owner: 'agreementId',
    columns: ['id', 'agreementId', 'text', 'language', ...by],
  },
  agreementParties: {
    table: 'agreement_party',
    owner: 'agreementId',
    columns: ['id', 'agreementId', 'countryId', 'role'],
  },
  agreementRelations: {
    table: 'agreement_relation',
    owner: 'agreementId',
    columns: ['id', 'agreementId', 'kind', 'otherId', ...by, 'note'],
  },
  passages: {
    table: 'passage',
    owner: 'sourceId',
    columns: ['id', 'sourceId', 'start', 'end', 'sha256'],
  },
  statementTopics: {
    table: 'statement_topic',
    owner: 'ownerId',
    ownerColumn: 'statement_id',
    columns: labelColumns,
  },
  agreementTopics: {
    table: 'agreement_topic',
    owner: 'ownerId',
    ownerColumn: 'agreement_id',
    columns: labelColumns,
  },
  claimTopics: {
    table: 'claim_topic',
    owner: 'ownerId',
    ownerColumn: 'claim_id',
    columns: labelColumns,
  },
} as const satisfies Record<string, PartTable>

/** Reads the parts of many owners in one statement a kind. */
export function partsOf(database: Kysely<Database>): Parts {
  const db = database.withoutPlugins()

  const read = <Model>({ table, owner, ownerColumn = snakeCase(owner), columns }: PartTable) =>
    readBy(db, (ids, needed = columns) => {
      const names = [owner, ...needed.filter((name) => name !== owner)]
      const selected = names.map((name) => {
        const column = name === owner ? ownerColumn : snakeCase(name)
        return sql`${sql.ref(column)} as ${sql.ref(name)}`
      })
      return sql<Model>`
        select ${sql.join(selected)} from ${sql.table(table)}
        where ${sql.ref(ownerColumn)} = any(${ids}::uuid[])
        order by ${sql.ref(ownerColumn)}, position`
    })

  return {
    externalIds: read(tables.externalIds),
    citations: read(tables.citations),
    corrections: read(tables.corrections),
    eventTopics: read(tables.eventTopics),
    accounts: read(tables.accounts),
    translations: read(tables.translations),
    agreementNames: read(tables.agreementNames),
    agreementParties: read(tables.agreementParties),
    agreementRelations: read(tables.agreementRelations),
    passages: read(tables.passages),
    statementTopics: read(tables.statementTopics),
    agreementTopics: read(tables.agreementTopics),
    claimTopics: read(tables.claimTopics),
    participations: read(tables.participations),
    speakers: read(tables.speakers),

    async termsOfOffices(officeIds) {
      return termsBy(db, 'office_id', officeIds)
    },
  }
}

const termColumns = [
  'id',
  'personId',
  'officeId',
  ...dateColumnsOf('start'),
  ...dateColumnsOf('end'),
  'acting',
  'note',
]

/** Office terms of people or offices, earliest first. */
export async function termsBy(
  db: Kysely<Database>,
  column: 'person_id' | 'office_id',
  ids: readonly string[],
) {
  const { rows } = await sql<Awaited<ReturnType<Parts['termsOfOffices']>>[number]>`
    select ${sql.join(termColumns.map((name) => sql`${sql.ref(snakeCase(name))} as ${sql.ref(name)}`))}
    from office_term
    where ${sql.ref(column)} = any(${[...ids]}::uuid[])
    order by ${sql.ref(column)}, start_earliest, start_latest, position
  `.execute(db.withoutPlugins())
  return rows
}
