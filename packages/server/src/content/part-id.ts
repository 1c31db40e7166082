import { hash } from 'node:crypto'

/**
 * The id of a part of a document: the same whenever the same part of the same document is
 * published again, wherever it stands in its list. A UUID of version 8 made from a SHA-256.
 */
function partId(documentId: string, kind: string, key: PartKey, occurrence: number): string {
  const hex = hash('sha256', JSON.stringify([documentId, kind, key, occurrence]), 'hex')
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** What tells one part from its neighbours: the fields that a curator would name it by. */
export type PartKey = readonly (string | number | null | undefined)[]

/** Each part of a list with its id and its place in the list. */
export interface Placed<Part> {
  id: string
  position: number
  part: Part
}

/** Gives each part of a list its id; parts with equal keys are told apart by their order. */
export function placeParts<Part>(
  documentId: string,
  kind: string,
  parts: readonly Part[] | null | undefined,
  keyOf: (part: Part) => PartKey,
): Placed<Part>[] {
  const seen = new Map<string, number>()
  return (parts ?? []).map((part, position) => {
    const key = keyOf(part).map((field) => field ?? null)
    const text = JSON.stringify(key)
    const occurrence = seen.get(text) ?? 0
    seen.set(text, occurrence + 1)
    return { id: partId(documentId, kind, key, occurrence), position, part }
  })
}
