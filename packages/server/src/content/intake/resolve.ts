import type { DocumentEntry, Key, Meaning } from './entry.ts'
import type { Keys } from './keys.ts'

/** Finds what each slug and id means: the import's own documents first, then its redirects. */
export function resolveKeys(keys: Keys, entries: readonly DocumentEntry[]): void {
  const byId = new Map<string, DocumentEntry>()
  for (const entry of entries) if (entry.id && entry.state !== 'kept') byId.set(entry.id, entry)
  for (const key of keys.all()) key.meaning = meaningOf(key, byId, new Set())
}

function meaningOf(
  key: Key,
  byId: ReadonlyMap<string, DocumentEntry>,
  seen: Set<Key>,
): Meaning | undefined {
  if (seen.has(key)) return undefined
  seen.add(key)
  const [entry] = key.documents
  // An entry that was refused before it was identified still is what its slug means.
  if (entry) return { id: entry.id ?? '', entry: entry.state === 'kept' ? undefined : entry }
  const [redirect] = key.redirects
  const led = redirect && meaningOf(redirect.target, byId, seen)
  if (led) return led
  const { known } = key
  if (!known || known.entity !== key.entity) return undefined
  const own = byId.get(known.id)
  return own || known.published ? { id: known.id, entry: own } : undefined
}

/** The entries of the import that an entry refers to, itself left out. */
export function targetsOf(entry: DocumentEntry): DocumentEntry[] {
  const targets = new Set<DocumentEntry>()
  for (const { meaning } of entry.references)
    if (meaning?.entry && meaning.entry !== entry) targets.add(meaning.entry)
  return [...targets]
}
