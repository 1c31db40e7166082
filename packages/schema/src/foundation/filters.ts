import type { EnumRef, InputRef } from '@pothos/core'
import { builder, type Types } from './builder.ts'
import { CitationVerification, Provenance } from './enums.ts'
import type { Provenance as ProvenanceValue } from '../vocabulary.ts'

type Maybe<T> = T | null | undefined

export interface InFilter<Value> {
  in?: Maybe<readonly Value[]>
  notIn?: Maybe<readonly Value[]>
}

export interface NameFilter {
  in?: Maybe<readonly string[]>
  contains?: Maybe<string>
}

export type Certainty = 'CERTAIN' | 'POSSIBLE'

export interface DateFilter {
  from?: Maybe<string>
  until?: Maybe<string>
  certainty: Certainty
}

export interface MomentFilter {
  from?: Maybe<Date | string>
  until?: Maybe<Date | string>
}

export interface ExternalIdFilter {
  scheme: string
  value?: Maybe<InFilter<string>>
}

export interface TopicsFilter {
  in?: Maybe<readonly string[]>
  includeNarrower: boolean
  provenance?: Maybe<InFilter<ProvenanceValue>>
}

/** The conditions that every document's filter has; all that are given must hold. */
export interface DocumentFilter<Self> {
  and?: Maybe<readonly Self[]>
  or?: Maybe<readonly Self[]>
  not?: Maybe<Self>
  id?: Maybe<InFilter<string>>
  slug?: Maybe<InFilter<string>>
  externalId?: Maybe<ExternalIdFilter>
  updatedAt?: Maybe<MomentFilter>
}

/** What `text` means in a filter. */
export const textCondition =
  'Words that its own text holds, or a translation of it, read in their language: all of them; "a phrase" in quotes, `or` between alternatives, `-` before what must not be there. `search` ranks, and finds by further names too.'

const emptyList = 'An empty list matches nothing.'

/** `{ in, notIn }` over the values of an enum. */
export function enumFilter<Value extends string>(values: EnumRef<Types, Value>) {
  return builder.inputRef<InFilter<Value>>(`${values.name}Filter`).implement({
    description: `A condition on a value of ${values.name}; where the record does not say, it does not hold.`,
    fields: (t) => ({
      in: t.field({ type: [values], description: `Any of these. ${emptyList}` }),
      notIn: t.field({ type: [values], description: 'None of these.' }),
    }),
  })
}

const IdFilter = builder.inputRef<InFilter<string>>('IdFilter').implement({
  description:
    'A condition on an id; ids that were merged stand for the document they now lead to.',
  fields: (t) => ({
    in: t.idList({ description: `Any of these. ${emptyList}` }),
    notIn: t.idList({ description: 'None of these.' }),
  }),
})

const SlugFilter = builder.inputRef<InFilter<string>>('SlugFilter').implement({
  description: 'A condition on a slug; former slugs stand for the document they now lead to.',
  fields: (t) => ({
    in: t.field({ type: ['Slug'], description: `Any of these. ${emptyList}` }),
    notIn: t.field({ type: ['Slug'], description: 'None of these.' }),
  }),
})

export const CodeFilter = builder.inputRef<InFilter<string>>('CodeFilter').implement({
  description:
    'A condition on a short code or tag, compared letter by letter; where the record does not say, it does not hold, `notIn` included.',
  fields: (t) => ({
    in: t.stringList({ description: `Any of these. ${emptyList}` }),
    notIn: t.stringList({ description: 'None of these.' }),
  }),
})

export const NameFilter = builder.inputRef<NameFilter>('NameFilter').implement({
  description: 'A condition on the name; upper and lower case are alike.',
  fields: (t) => ({
    in: t.stringList({ description: `The whole name is any of these. ${emptyList}` }),
    contains: t.string({ description: 'The name holds these characters.' }),
  }),
})

const Certainty = builder.enumType('Certainty', {
  description: 'How sure it must be that a date lies in a range.',
  values: {
    CERTAIN: {
      description:
        'Whatever day was meant, it lies in the range; dates marked `~`, `?` or `%` never match.',
    },
    POSSIBLE: { description: 'A day that may have been meant lies in the range.' },
  } as const,
})

export const DateFilter = builder.inputRef<DateFilter>('DateFilter').implement({
  description:
    'A range of days, inclusive at both ends. Where the record gives no date, it does not hold.',
  fields: (t) => ({
    from: t.field({ type: 'PartialDate', description: 'On or after the first day of this.' }),
    until: t.field({ type: 'PartialDate', description: 'On or before the last day of this.' }),
    certainty: t.field({
      type: Certainty,
      required: true,
      defaultValue: 'CERTAIN',
      description: 'How sure it must be.',
    }),
  }),
})

const MomentFilter = builder.inputRef<MomentFilter>('MomentFilter').implement({
  description: 'A range of time, inclusive at both ends.',
  fields: (t) => ({
    from: t.field({ type: 'DateTime', description: 'At this moment or later.' }),
    until: t.field({ type: 'DateTime', description: 'At this moment or earlier.' }),
  }),
})

const ExternalIdFilter = builder.inputRef<ExternalIdFilter>('ExternalIdFilter').implement({
  description: 'A condition on an id in another system.',
  fields: (t) => ({
    scheme: t.string({
      required: true,
      description: 'The system: `wikidata`, `iso3166-1`, `un-m49`, `medtop` …',
    }),
    value: t.field({ type: CodeFilter, description: 'The id there; any, if left out.' }),
  }),
})

export const ProvenanceFilter = enumFilter(Provenance)
export const CitationVerificationFilter = enumFilter(CitationVerification)

export const TopicsFilter = builder.inputRef<TopicsFilter>('TopicsFilter').implement({
  description: 'A condition on the topics of a document; it holds if one of them fits.',
  fields: (t) => ({
    in: t.stringList({ description: `Any of these topics, by slug or id. ${emptyList}` }),
    includeNarrower: t.boolean({
      required: true,
      defaultValue: true,
      description: 'Whether topics under them count too.',
    }),
    provenance: t.field({
      type: ProvenanceFilter,
      description: 'Where the label comes from: a curator, or an import that inferred it.',
    }),
  }),
})

type InputFields = PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>

/** The fields of {@link DocumentFilter}, for the filter input of one entity. */
export function documentFilterFields<Self>(t: InputFields, self: InputRef<Self>) {
  return {
    and: t.field({ type: [self], description: 'All of these hold. An empty list holds always.' }),
    or: t.field({ type: [self], description: 'One of these holds. An empty list never holds.' }),
    not: t.field({ type: self, description: 'This does not hold.' }),
    id: t.field({ type: IdFilter, description: 'The id.' }),
    slug: t.field({ type: SlugFilter, description: 'The slug.' }),
    externalId: t.field({ type: ExternalIdFilter, description: 'An id in another system.' }),
    updatedAt: t.field({ type: MomentFilter, description: 'When the record was last changed.' }),
  }
}

/** For descriptions of the filter fields that may be null. */
export const orNull = 'May be null: the record does not say.'
