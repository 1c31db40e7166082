import { AgreementFilter } from './agreement.ts'
import { ClaimFilter } from './claim.ts'
import { EventFilter } from './event-filter.ts'
import { builder } from './foundation/builder.ts'
import { PersonFilter } from './person.ts'
import { SourceFilter } from './source.ts'
import { StatementFilter } from './statement-filter.ts'
import { TopicFilter } from './topic.ts'

/** What can be searched for, in the order in which equals stand. */
export const searchedEntities = [
  'STATEMENT',
  'EVENT',
  'PERSON',
  'AGREEMENT',
  'SOURCE',
  'CLAIM',
  'TOPIC',
] as const
export type SearchedEntity = (typeof searchedEntities)[number]

export interface SearchFilter {
  statements?: StatementFilter | null | undefined
  events?: EventFilter | null | undefined
  people?: PersonFilter | null | undefined
  agreements?: AgreementFilter | null | undefined
  sources?: SourceFilter | null | undefined
  claims?: ClaimFilter | null | undefined
  topics?: TopicFilter | null | undefined
}

export const SearchedEntity = builder.enumType('SearchedType', {
  description: 'The types of document that can be searched for.',
  values: {
    STATEMENT: { description: 'What was said, in its words or in this record’s.' },
    EVENT: { description: 'Events, by title and purpose.' },
    PERSON: { description: 'People, by all of their names.' },
    AGREEMENT: { description: 'Agreements, by name and summary.' },
    SOURCE: { description: 'Sources, by title, author and publisher.' },
    CLAIM: { description: 'Claims, by their text.' },
    TOPIC: { description: 'Topics, by label and description.' },
  },
})

export const SearchFilterInput = builder.inputRef<SearchFilter>('SearchFilter')
SearchFilterInput.implement({
  description:
    'Conditions for each type of document; a type without conditions is searched as a whole.',
  fields: (t) => ({
    statements: t.field({ type: StatementFilter, description: 'On statements.' }),
    events: t.field({ type: EventFilter, description: 'On events.' }),
    people: t.field({ type: PersonFilter, description: 'On people.' }),
    agreements: t.field({ type: AgreementFilter, description: 'On agreements.' }),
    sources: t.field({ type: SourceFilter, description: 'On sources.' }),
    claims: t.field({ type: ClaimFilter, description: 'On claims.' }),
    topics: t.field({ type: TopicFilter, description: 'On topics.' }),
  }),
})
