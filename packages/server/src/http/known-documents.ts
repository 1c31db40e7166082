import type { DocumentNode } from 'graphql'
import { createDocumentCache } from './document-cache.ts'

/** The documents that were parsed before, and which of them are valid and within the limits. */
export function createKnownDocuments(trusted: ReadonlySet<string>) {
  const cache = createDocumentCache(trusted)
  const fit = new WeakSet<DocumentNode>()
  return {
    cache,
    /** Notes that a document has been found fit to be executed. */
    noteFit(document: DocumentNode): void {
      fit.add(document)
    },
    /** The document of a text, where it is known and fit to be executed. */
    find(text: string): DocumentNode | undefined {
      const document = cache.get(text)
      return document && fit.has(document) ? document : undefined
    },
  }
}

export type KnownDocuments = ReturnType<typeof createKnownDocuments>
