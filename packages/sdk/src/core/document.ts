import { CommuniqueError } from './error.ts'

/**
 * A query as it ships with this package: the service knows its text by its id.
 *
 * @example
 * const document: QueryDocument<GetEventQuery, GetEventQueryVariables> = GetEvent
 */
export interface QueryDocument<Data, Variables> extends TypedDocument<Data, Variables> {
  /** `sha256:` and the hash of the text. */
  readonly id: string
  /** What it does: it reads. */
  readonly kind: 'query'
  /** The operation's name, as hooks and errors tell it. */
  readonly name: string
  /** The GraphQL. */
  readonly text: string
}

/**
 * Anything that carries the types of a document: what `graphql()` of `@communique/sdk/graphql` gives,
 * and the documents of GraphQL Code Generator and gql.tada. Its text must be at hand: as `text`, as a
 * `String`, or as the source of its `loc`.
 *
 * @example
 * const document: TypedDocument<{ service: { version: string } }, {}> = graphql('{ service { version } }')
 */
export interface TypedDocument<Data, Variables> {
  /** For the compiler only: not there at run time. */
  readonly __apiType?: (variables: Variables) => Data
}

/** What the requests need to know of a document. */
export interface ReadDocument {
  id?: string
  /** The operation's name, where it has one. */
  name: string
  text: string
  /** Whether asking twice is the same as asking once. */
  isQuery: boolean
}

/** @throws {CommuniqueError} `INVALID_DOCUMENT` if it carries no text. */
export function readDocument(document: TypedDocument<unknown, never> | string = ''): ReadDocument {
  const { id, name, kind, text, loc } = document as {
    id?: string
    name?: string
    kind?: string
    text?: string
    loc?: { source?: { body?: string } }
  }
  if (id && name && text) return { id, name, text, isQuery: kind === 'query' }
  // A string, also as the object that code generators make of it.
  const value = document.valueOf()
  return readText(typeof value === 'string' ? value : (text ?? loc?.source?.body ?? ''))
}

function readText(text: string): ReadDocument {
  if (!text.trim()) throw new CommuniqueError('INVALID_DOCUMENT', 'The document carries no text.')
  // What looks like an operation within a string or a comment is none.
  const bare = text.replace(/"""[^]*?"""|"(\\.|[^"\\])*"|#.*/g, '')
  const operations = [...bare.matchAll(/(?:^|})[\s,]*(query|mutation|subscription)\b\s*(\w*)/g)]
  const isQuery = operations.every(([, kind]) => kind === 'query')
  return { name: operations[0]?.[2] ?? '', text, isQuery }
}
