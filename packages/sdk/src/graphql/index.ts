import type { initGraphQLTada } from 'gql.tada'
import { documentOf, type TextDocument } from './text-document.ts'
import type { Introspection } from '../generated/introspection.ts'

export type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada'
export type { Introspection } from '../generated/introspection.ts'

/** The schema and its scalars, all of which are strings on the wire and at run time. */
interface Setup {
  introspection: Introspection
  disableMasking: true
  scalars: {
    ID: string
    Date: string
    DateTime: string
    JSON: unknown
    LanguageTag: string
    PartialDate: string
    Slug: string
    URL: string
  }
}

/**
 * The type of {@link graphql}; in editors gql.tada's plugin completes the text inside it.
 *
 * @example
 * const tag: GraphQLTag = graphql
 */
export type GraphQLTag = initGraphQLTada<Setup>

/**
 * A document of one's own, typed against the schema without a build step. Fragments are given as a
 * list and spread by name; their fields are plain in the result. It carries its text and nothing is
 * parsed: it is for this package's clients, not for others that want a syntax tree. Needs gql.tada, for
 * its types alone. Fields that the schema does not have are `unknown` in the result: the service
 * refuses them, and gql.tada's plugin marks them in editors.
 *
 * @example
 * const Agenda = graphql(`
 *   query Agenda($first: Int) {
 *     events(first: $first) { nodes { title } pageInfo { endCursor hasNextPage } }
 *   }
 * `)
 * const { events } = await client.request(Agenda, { first: 10 })
 */
export const graphql = Object.assign(documentOf, {
  scalar: (_name: string, value: unknown) => value,
  persisted: (id: string, document: TextDocument) => ({ ...document, id }),
}) as unknown as GraphQLTag
