import { builder } from './foundation/builder.ts'

export interface SuggestionModel {
  word: string
  suggestion: string
}

export const Suggestion = builder.objectRef<SuggestionModel>('Suggestion').implement({
  description: 'A word of a query that the record does not use, and one that it does.',
  fields: (t) => ({
    word: t.exposeString('word', { description: 'The word as it was asked for.' }),
    suggestion: t.exposeString('suggestion', {
      description: 'The most similar word or name of the record.',
    }),
  }),
})
