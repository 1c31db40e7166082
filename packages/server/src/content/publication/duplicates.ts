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

/**
 * The document with each thing once in those lists: later items fall away, but their citations
 * move to the first. What a list of references says of the document itself falls away too.
 */
export function withoutDuplicates<Document extends object>(
  entity: Entity,
  id: string,
  document: Document,
): Document {
  const lists = Object.entries(distinctLists[entity] ?? {}).flatMap(([field, keys]) => {
    const items = listOf(document, field).filter((item) => item !== id)
    const groups = Map.groupBy(items, (item) => distinctKey(item, keys))
    const merged = [...groups.values()].map((same) => (keys.length > 0 ? combined(same) : same[0]))
    return merged.length > 0 ? [[field, merged]] : field in document ? [[field, []]] : []
  })
  return { ...document, ...Object.fromEntries(lists) }
}

function combined(items: readonly unknown[]): unknown {
  const [first, ...others] = items as Part[]
  const citations = new Map(
    items.flatMap((item) =>
      listOf(item as Part, 'citations').map((each) => [JSON.stringify(each), each]),
    ),
  )
  return others.length > 0 && citations.size > 0
    ? { ...first, citations: [...citations.values()] }
    : first
}

/** The items of a document's list, none where it has no such list. */
function listOf(document: object, field: string): unknown[] {
  return ((document as Part)[field] as unknown[] | null | undefined) ?? []
}

/** What two items of a list have in common when they are the same. */
function distinctKey(item: unknown, keys: readonly string[]): string {
  return JSON.stringify(keys.length === 0 ? item : keys.map((key) => (item as Part)[key]))
}
