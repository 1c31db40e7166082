import { z } from 'zod'
import { describeIssues, pathOf } from '../problem.ts'
import { entities, id, slug, type Entity } from '../documents/parts.ts'

/** What one line of a bundle says, before its document is looked at. */
export type EntryContent =
  | { entity: Entity; slug: string; id?: string; document: unknown }
  | { entity: Entity; slug: string; id?: string; redirectTo: string }
  | { problem: string; path?: string }

const address = { entity: z.enum(entities), slug, id: id.exactOptional() }
const isObject = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const documentLine = z.strictObject({
  ...address,
  document: z.custom<object>(isObject, 'is not an object'),
})
const redirectLine = z.strictObject({ ...address, redirectTo: slug })

/** Checks a line's frame: which entity, which slug, and that it holds nothing else. */
export function toEntry(value: unknown): EntryContent {
  if (!isObject(value))
    return { problem: 'is not an object: { "entity", "slug", "document" } is expected' }
  const schema = Object.hasOwn(value as object, 'redirectTo') ? redirectLine : documentLine
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const [first] = describeIssues(parsed.error.issues, value)
  return { problem: first?.message ?? 'is not an entry', ...(first?.path && { path: first.path }) }
}

/**
 * The path of a key named `__proto__`, if there is one. JSON may hold it, but no document has such
 * a field, and code that copies objects key by key must never meet it.
 */
export function prototypeKey(json: string, value: unknown): string | undefined {
  if (!/__proto__|\\u005f/i.test(json)) return undefined
  const open: [path: PropertyKey[], value: unknown][] = [[[], value]]
  for (let next = open.pop(); next; next = open.pop()) {
    const [path, current] = next
    if (typeof current !== 'object' || current === null) continue
    for (const [key, inner] of Object.entries(current)) {
      const innerPath = [...path, Array.isArray(current) ? Number(key) : key]
      if (key === '__proto__') return pathOf(innerPath)
      open.push([innerPath, inner])
    }
  }
  return undefined
}
