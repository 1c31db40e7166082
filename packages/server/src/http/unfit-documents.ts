import { schema } from '@communique/schema'
import { parse, validate } from 'graphql'
import type { PersistedDocuments } from './persisted-documents.ts'

/** The documents that can only be answered with an error, each with its first problem. */
export function unfitDocuments(documents: PersistedDocuments): { id: string; problem: string }[] {
  return [...documents].flatMap(([id, text]) => {
    const problem = problemOf(text)
    return problem === undefined ? [] : [{ id, problem }]
  })
}

function problemOf(text: string): string | undefined {
  try {
    return validate(schema, parse(text), undefined, { maxErrors: 1 })[0]?.message
  } catch (error) {
    return (error as Error).message
  }
}
