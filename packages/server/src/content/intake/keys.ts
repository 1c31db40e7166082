import type { Entity } from '../documents/parts.ts'
import type { Key } from './entry.ts'

/** The slugs and ids that an import names, each once. */
export interface Keys {
  of(entity: Entity, key: string): Key
  all(): Iterable<Key>
}

export function openKeys(): Keys {
  const keys = new Map<Entity, Map<string, Key>>()
  return {
    of(entity, key) {
      let own = keys.get(entity)
      if (!own) keys.set(entity, (own = new Map()))
      let found = own.get(key)
      if (!found) {
        found = { entity, key, documents: [], redirects: [], known: undefined, meaning: undefined }
        own.set(key, found)
      }
      return found
    },
    *all() {
      for (const own of keys.values()) yield* own.values()
    },
  }
}
