import type { Entity } from '../documents/parts.ts'
import type { Problem } from '../problem.ts'

type Part = Record<string, unknown>

/** Lists in which nothing may stand twice; a list of bare references has no key fields. */
const distinctLists: Partial<Record<Entity, Record<string, string[]>>> = {
  agreement: { topics: ['topic'] },
  claim: { topics: ['topic'] },
  event: {
    hostCountries: [],
    visitorCountries: [],
    topics: ['topic', 'treatment'],
    agreements: [],
  },
  statement: { topics: ['topic'], agreements: [], policies: [] },
  topic: { related: [] },
}
const commonLists = { externalIds: ['scheme', 'value'] }

/** The first item that stands twice in a list where each may stand once. */
export function duplicateProblem(entity: Entity, document: object): Problem | undefined {
  for (const [field, keys] of Object.entries({ ...distinctLists[entity], ...commonLists })) {
    const seen = new Map<string, number>()
    for (const [index, item] of listOf(document, field).entries()) {
      const key = distinctKey(item, keys)
      const before = seen.get(key)
      if (before !== undefined)
        return { path: `${field}[${index}]`, message: `stands twice: see ${field}[${before}]` }
      seen.set(key, index)
    }
  }
  return undefined
}

/** The items of a document's list, none where it has no such list. */
function listOf(document: object, field: string): unknown[] {
  return ((document as Part)[field] as unknown[] | null | undefined) ?? []
}

/** What two items of a list have in common when they are the same. */
function distinctKey(item: unknown, keys: readonly string[]): string {
  return JSON.stringify(keys.length === 0 ? item : keys.map((key) => (item as Part)[key]))
}
