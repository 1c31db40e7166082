import { readDocument } from '../core/document.ts'

/** A document as text, with the fragments that it was given. */
export interface TextDocument {
  kind: string
  name: string
  text: string
  /** Its own text and that of each fragment, once. */
  parts: ReadonlySet<string>
  readonly definitions?: never
}

export function documentOf(own: string, fragments: readonly TextDocument[] = []): TextDocument {
  const { name, isQuery } = readDocument(own)
  const parts = new Set([
    // For the compiler only: the service does not know it.
    own.replace(/@_unmask\b/g, ''),
    ...fragments.flatMap((fragment) => [...fragment.parts]),
  ])
  const kind = isQuery ? 'query' : 'mutation'
  const text = [...parts].join('\n')
  // Not enumerable, so that the document can be copied and looked at.
  return Object.defineProperty<TextDocument>({ kind, name, text, parts }, 'definitions', {
    get: noDefinitions,
  })
}

function noDefinitions(): never {
  throw new TypeError(
    'A document of graphql() of @communique/sdk carries its text and no syntax tree: it is for the clients of that package.',
  )
}
