import { createHash } from 'node:crypto'
import type { Types } from '@graphql-codegen/plugin-helpers'
import { Kind, print, stripIgnoredCharacters, type GraphQLSchema } from 'graphql'
import { inlined } from './inlined.ts'

export interface ShippedDocument {
  /** What the service knows it by: the hash of its text. */
  id: string
  kind: string
  name: string
  /** The operation without fragments, and without anything that GraphQL ignores. */
  text: string
  /** What stands as a comment before it. */
  comment: string
}

/** The operations among the files, in the order of their names. */
export function shippedDocuments(
  schema: GraphQLSchema,
  files: readonly Types.DocumentFile[],
): ShippedDocument[] {
  const definitions = files.flatMap(({ document }) => document?.definitions ?? [])
  const fragments = new Map(
    definitions
      .filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  )
  return definitions
    .filter((node) => node.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => {
      const text = stripIgnoredCharacters(print(inlined(schema, operation, fragments)))
      return {
        id: `sha256:${createHash('sha256').update(text).digest('hex')}`,
        kind: operation.operation,
        name: operation.name?.value ?? '',
        text,
        comment: operation.loc?.startToken.prev?.value?.trim() ?? '',
      }
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}
