import type { DocumentNode } from 'graphql'

/**
 * Keeps the documents parsed last, within a number and a sum of characters: thousands of different
 * documents must not grow the memory, in which one takes a hundred times and more of its text. The
 * texts of `kept` are not many, and stay for good.
 */
export function createDocumentCache(
  kept: ReadonlySet<string>,
  most = { documents: 1000, characters: 500_000 },
) {
  const keptDocuments = new Map<string, DocumentNode>()
  const documents = new Map<string, DocumentNode>()
  let characters = 0
  return {
    get(text: string): DocumentNode | undefined {
      const keptDocument = keptDocuments.get(text)
      if (keptDocument) return keptDocument
      const document = documents.get(text)
      if (document) {
        // The map keeps the order of insertion: what was just used goes to its end.
        documents.delete(text)
        documents.set(text, document)
      }
      return document
    },
    set(text: string, document: DocumentNode): void {
      if (kept.has(text)) {
        keptDocuments.set(text, document)
        return
      }
      if (!documents.has(text)) characters += text.length
      documents.set(text, document)
      for (const oldest of documents.keys()) {
        if (documents.size <= most.documents && characters <= most.characters) break
        documents.delete(oldest)
        characters -= oldest.length
      }
    },
  }
}
