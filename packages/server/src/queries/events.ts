import type { EventFilter, EventOrder, ParticipantFilter } from '@communique/schema'
import { sql } from 'kysely'
import { dated, named, oneOf } from './filters/columns.ts'
import { filterCompiler, type FilterCompiler } from './filters/compiler.ts'
import type { FieldCondition } from './filters/condition.ts'
import { documentConditions } from './filters/document.ts'
import { related, through } from './filters/relations.ts'
import { textMatches } from './filters/text.ts'
import { topicsIn } from './filters/topics.ts'
import { verified } from './filters/verification.ts'
import { countryFilter } from './countries.ts'
import { officeFilter } from './offices.ts'
import { organizationFilter } from './organizations.ts'
import { personFilter } from './people.ts'
import { placeFilter } from './places.ts'
import type { Shape } from './reader.ts'
import {
  byDay,
  citing,
  dateColumnsOf,
  documentColumns,
  linkedBy,
  nameColumns,
  nameOrders,
  onTopic,
  positionOrder,
  refersBy,
  updatedAtOrders,
} from './shared.ts'
import { sourceFilter } from './sources.ts'

export const participantFilter: FilterCompiler<ParticipantFilter> =
  filterCompiler<ParticipantFilter>(() => ({
    person: related('person_id', 'person', () => personFilter),
    organization: related('organization_id', 'organization', () => organizationFilter),
    office: related('office_id', 'office', () => officeFilter),
    role: oneOf('role'),
  }))

/** One participant fits in all respects. */
const participant: FieldCondition<ParticipantFilter> = {
  nullable: false,
  condition: (alias, filter) => {
    const inner = `${alias}_p`
    return sql`exists (
      select from participation as ${sql.ref(inner)}
      where ${sql.ref(`${inner}.event_id`)} = ${sql.ref(`${alias}.id`)} and ${participantFilter(inner, filter)})`
  },
}

const countryIn = (role: 'HOST' | 'VISITOR') =>
  through(
    {
      table: 'event_country',
      owner: 'event_id',
      target: 'country_id',
      where: (alias) => sql`${sql.ref(`${alias}.role`)} = ${role}`,
    },
    'country',
    () => countryFilter,
  )

export const eventFilter: FilterCompiler<EventFilter> = filterCompiler<EventFilter>(() => ({
  ...documentConditions('event'),
  title: named(),
  kind: oneOf('kind'),
  status: oneOf('status', { nullable: true }),
  date: dated('date'),
  parent: related('parent_id', 'event', () => eventFilter, { nullable: true }),
  place: related('place_id', 'place', () => placeFilter, { nullable: true }),
  hostCountry: countryIn('HOST'),
  visitorCountry: countryIn('VISITOR'),
  participant,
  topics: topicsIn('event_topic', 'event_id'),
  source: through(
    { table: 'citation', owner: 'document_id', target: 'source_id' },
    'source',
    () => sourceFilter,
  ),
  verification: verified,
  text: textMatches,
}))

const held = byDay('date')

export const events: Shape<EventFilter, EventOrder> = {
  table: 'event',
  columns: [
    ...documentColumns,
    ...nameColumns,
    'kind',
    ...dateColumnsOf('date'),
    'status',
    'parentId',
    'position',
    'placeId',
    'placeDetail',
    'purpose',
  ],
  filter: eventFilter,
  orders: {
    DATE_ASC: held.ascending,
    DATE_DESC: held.descending,
    ...nameOrders,
    ...positionOrder,
    ...updatedAtOrders,
  },
  relations: {
    agreement: linkedBy('event_agreement', 'event_id', 'agreement_id'),
    country: linkedBy('event_country', 'event_id', 'country_id'),
    office: linkedBy('participation', 'event_id', 'office_id'),
    parent: refersBy('parent_id'),
    person: linkedBy('participation', 'event_id', 'person_id'),
    place: refersBy('place_id'),
    source: citing,
    topic: onTopic('event_topic', 'event_id'),
  },
}
