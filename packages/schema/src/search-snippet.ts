import { builder } from './foundation/builder.ts'

export interface MarkedRange {
  start: number
  end: number
}

export interface SnippetModel {
  field: string
  language: string | null
  text: string
  /** Where in the field's whole text it begins. */
  start: number
  /** Within the snippet. */
  ranges: readonly MarkedRange[]
}

const SnippetRange = builder.objectRef<MarkedRange & { offset: number }>('SnippetRange').implement({
  description: 'Where a word of the query stands, in UTF-16 units; ends are exclusive.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'Where it begins in the snippet.' }),
    end: t.exposeInt('end', { description: 'Where it ends in the snippet.' }),
    recordStart: t.int({
      description: 'Where it begins in the whole text of the field.',
      resolve: ({ start, offset }) => offset + start,
    }),
    recordEnd: t.int({
      description: 'Where it ends in the whole text of the field.',
      resolve: ({ end, offset }) => offset + end,
    }),
  }),
})

export const Snippet = builder.objectRef<SnippetModel>('Snippet').implement({
  description: 'A passage of a document that was found: plain text, with the places of the words.',
  fields: (t) => ({
    field: t.exposeString('field', {
      description: 'The field it is from: `text`, `summary`, `name`, `translations` …',
    }),
    language: t.expose('language', {
      type: 'LanguageTag',
      nullable: true,
      description: 'Its language; null where the record does not say.',
    }),
    text: t.exposeString('text', { description: 'The passage, exactly as the record has it.' }),
    start: t.exposeInt('start', {
      description: 'Where it begins in the whole text of the field, in UTF-16 units from 0.',
    }),
    ranges: t.field({
      type: [SnippetRange],
      description: 'Where the words stand. Empty where the document only looks alike.',
      resolve: ({ ranges, start }) => ranges.map((range) => ({ ...range, offset: start })),
    }),
  }),
})
