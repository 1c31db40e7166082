import type { AgreementFilter, AgreementOrder } from '@communique/schema'
import { sql } from 'kysely'
import { dated, named, oneOf } from './filters/columns.ts'
import { filterCompiler, type FilterCompiler } from './filters/compiler.ts'
import type { FieldCondition } from './filters/condition.ts'
import { documentConditions } from './filters/document.ts'
import { through } from './filters/relations.ts'
import { topicsIn } from './filters/topics.ts'
import { countryFilter } from './countries.ts'
import type { Shape } from './reader.ts'
import {
  byDay,
  dateColumnsOf,
  documentColumns,
  linkedBy,
  nameColumns,
  nameOrders,
  onTopic,
  updatedAtOrders,
} from './shared.ts'

/** It has had such a status at any time. */
const status: FieldCondition<{ in?: readonly string[] | null; notIn?: readonly string[] | null }> =
  {
    nullable: false,
    condition: (alias, list) => {
      const inner = `${alias}_s`
      return sql`exists (
      select from agreement_status as ${sql.ref(inner)}
      where ${sql.ref(`${inner}.agreement_id`)} = ${sql.ref(`${alias}.id`)}
        and ${oneOf('status').condition(inner, list)})`
    },
  }

export const agreementFilter: FilterCompiler<AgreementFilter> = filterCompiler<AgreementFilter>(
  () => ({
    ...documentConditions('agreement'),
    name: named(),
    kind: oneOf('kind', { nullable: true }),
    date: dated('date'),
    party: through(
      { table: 'agreement_party', owner: 'agreement_id', target: 'country_id' },
      'country',
      () => countryFilter,
    ),
    topics: topicsIn('agreement_topic', 'agreement_id'),
    status,
  }),
)

const made = byDay('date')

export const agreements: Shape<AgreementFilter, AgreementOrder> = {
  table: 'agreement',
  columns: [...documentColumns, ...nameColumns, 'kind', ...dateColumnsOf('date'), 'summary'],
  filter: agreementFilter,
  orders: {
    ...nameOrders,
    DATE_ASC: made.ascending,
    DATE_DESC: made.descending,
    ...updatedAtOrders,
  },
  relations: {
    country: linkedBy('agreement_party', 'agreement_id', 'country_id'),
    event: linkedBy('event_agreement', 'agreement_id', 'event_id'),
    statement: linkedBy('statement_agreement', 'agreement_id', 'statement_id'),
    topic: onTopic('agreement_topic', 'agreement_id'),
  },
}
