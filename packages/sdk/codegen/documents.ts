import { createHash } from 'node:crypto'
import type { Types } from '@graphql-codegen/plugin-helpers'
import {
  Kind,
  print,
  stripIgnoredCharacters,
  visit,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql'

export interface ShippedDocument {
  /** What the service knows it by: the hash of its text. */
  id: string
  kind: string
  name: string
  /** The operation with the fragments that it uses, and nothing that GraphQL ignores. */
  text: string
  /** What stands as a comment before it. */
  comment: string
}

/** The operations among the files, each with what it needs, in the order of their names. */
export function shippedDocuments(files: readonly Types.DocumentFile[]): ShippedDocument[] {
  const definitions = files.flatMap(({ document }) => document?.definitions ?? [])
  const fragments = new Map(
    definitions
      .filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  )
  return definitions
    .filter((node) => node.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => {
      const text = stripIgnoredCharacters(
        [operation, ...fragmentsOf(operation, fragments)].map((node) => print(node)).join('\n'),
      )
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

/** The fragments that a definition spreads, directly or through others, each once. */
function fragmentsOf(
  definition: OperationDefinitionNode | FragmentDefinitionNode,
  all: ReadonlyMap<string, FragmentDefinitionNode>,
  found = new Set<FragmentDefinitionNode>(),
): ReadonlySet<FragmentDefinitionNode> {
  visit(definition, {
    FragmentSpread({ name }) {
      const fragment = all.get(name.value)
      if (!fragment || found.has(fragment)) return
      found.add(fragment)
      fragmentsOf(fragment, all, found)
    },
  })
  return found
}
