import { placeParts } from '../part-id.ts'
import { holdsAll, storedPassages } from '../passages.ts'
import { dateColumns } from './dates.ts'
import type { Projection, Publishable } from './projection.ts'
import { commonRows, headColumns } from './shared.ts'

export function projectSource(source: Publishable<'source'>): Projection {
  const { id: sourceId, document } = source
  const passages = placeParts(sourceId, 'passage', storedPassages(document), ({ start, end }) => [
    start,
    end,
  ])
  return {
    source: [
      {
        ...headColumns(source),
        kind: document.kind,
        title: document.title ?? null,
        titleLanguage: document.titleLanguage ?? null,
        author: document.author ?? null,
        publisher: document.publisher ?? null,
        url: document.url ?? null,
        ...dateColumns('publishedAt', document.publishedAt),
        language: document.language ?? null,
        licence: document.licence ?? null,
        retrievedAt: document.retrievedAt ? new Date(document.retrievedAt).toISOString() : null,
        length: document.length ?? null,
        sha256: document.sha256 ?? null,
        complete: holdsAll(document),
      },
    ],
    passage: passages.map(({ id, position, part }) => ({ id, sourceId, position, ...part })),
    ...commonRows(source),
  }
}
