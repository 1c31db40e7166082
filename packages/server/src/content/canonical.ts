import { hash } from 'node:crypto'

/**
 * The document without what says nothing: nulls, undefined, empty lists and empty objects are
 * dropped, at every depth. Items of a list are kept, since their places count.
 */
export function normalise<T extends object>(document: T): T {
  return reduce(document) as T
}

function reduce(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(reduce)
  const reduced: Record<string, unknown> = {}
  for (const [key, field] of Object.entries(value)) {
    const kept = reduce(field)
    if (!saysNothing(kept)) reduced[key] = kept
  }
  return reduced
}

function saysNothing(value: unknown): boolean {
  if (value === null || value === undefined) return true
  if (typeof value !== 'object') return false
  return Array.isArray(value) ? value.length === 0 : Object.keys(value).length === 0
}

/** The SHA-256, in hexadecimal, of a text's UTF-8 bytes. */
export function sha256(text: string): string {
  return hash('sha256', text, 'hex')
}
