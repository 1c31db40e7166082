import { newId } from '../new-id.ts'
import {
  nameOf,
  placeOf,
  type DocumentEntry,
  type ImportRefusal,
  type Key,
  type Known,
} from './entry.ts'
import type { Keys } from './keys.ts'

/** What an import finds out before anything is published. */
export interface Findings {
  refused: ImportRefusal[]
  kept: ImportRefusal[]
}

/**
 * Gives every document its id: the one under which its slug or id is known, or a new one. Slugs
 * and ids are looked up before. Two entries that are one document must say the same.
 */
export function identify(entries: readonly DocumentEntry[], keys: Keys): Findings {
  const findings: Findings = { refused: [], kept: [] }
  const byId = new Map<string, DocumentEntry>()
  const bySlug = new Map<string, DocumentEntry>()
  for (const entry of entries) {
    const identity = identityOf(entry, keys)
    if ('refused' in identity) {
      refuse(findings, entry, identity.refused, identity.path)
      continue
    }
    entry.id = identity.id
    entry.publishedSlug = identity.slug
    if (identity.kept) {
      entry.state = 'kept'
      findings.kept.push(report(entry, identity.kept))
      continue
    }
    const slugKey = `${entry.entity} ${identity.slug}`
    const other = byId.get(identity.id) ?? bySlug.get(slugKey)
    if (!other) {
      byId.set(identity.id, entry)
      bySlug.set(slugKey, entry)
    } else if (isSame(entry, other)) entry.state = 'repeated'
    else {
      // Which of them is right cannot be told.
      if (other.state === 'waiting') refuse(findings, other, twice(other, entry))
      refuse(findings, entry, twice(entry, other))
    }
  }
  return findings
}

function isSame(one: DocumentEntry, other: DocumentEntry): boolean {
  return one.id === other.id && one.hash === other.hash && one.publishedSlug === other.publishedSlug
}

type Identity =
  { id: string; slug: string; kept?: string } | { refused: string; path?: 'id' | 'slug' }

function identityOf({ entity, slug, givenId }: DocumentEntry, keys: Keys): Identity {
  const bySlug = keys.of(entity, slug)
  if (!givenId) return withoutId(slug, bySlug.known, idWithin(bySlug))
  const byId = keys.of(entity, givenId).known
  if (byId && byId.entity !== entity)
    return { path: 'id', refused: `${givenId} is the id of the ${nameOf(byId)}` }
  return withId(slug, givenId, bySlug.known, byId)
}

/** The id by which the import itself knows a slug. */
function idWithin({ documents }: Key): string | undefined {
  return documents.find(({ givenId }) => givenId)?.givenId ?? documents.find(({ id }) => id)?.id
}

function withoutId(slug: string, known: Known | undefined, given: string | undefined): Identity {
  if (!known) return { id: given ?? newId(), slug }
  const kept = known.how === 'merged' && `was merged into the ${nameOf(known)}`
  return { id: known.id, slug: known.slug, ...(kept && { kept }) }
}

function withId(
  slug: string,
  givenId: string,
  bySlug: Known | undefined,
  byId: Known | undefined,
): Identity {
  if (!byId) {
    if (!bySlug) return { id: givenId, slug }
    return bySlug.how === 'own'
      ? {
          path: 'id',
          refused: `is not the id of this slug here, which is ${bySlug.id}; leave the id out to change that document`,
        }
      : { path: 'slug', refused: `was given up for ${bySlug.slug} and is not used again` }
  }
  const same = bySlug?.id === byId.id
  if (byId.how === 'own') {
    if (!bySlug) return { id: givenId, slug }
    if (same && bySlug.how !== 'merged') return { id: givenId, slug: byId.slug }
  } else if (same) {
    if (bySlug.how === 'own') return { id: byId.id, slug: byId.slug }
    return { id: byId.id, slug: byId.slug, kept: `was merged into the ${nameOf(byId)}` }
  } else if (!bySlug)
    return { path: 'id', refused: `${givenId} was given up: it is now the ${nameOf(byId)}` }
  return {
    path: 'slug',
    refused: `belongs to the ${nameOf(bySlug)}, the id to the ${nameOf(byId)}`,
  }
}

function twice(entry: DocumentEntry, other: DocumentEntry): string {
  return entry.slug === other.slug
    ? `stands also at ${placeOf(other)}, with other content or another id`
    : `is the same document as the ${nameOf(other)} at ${placeOf(other)}, which differs`
}

/** What a report says about an entry. */
export function report(
  { file, line, entity, slug }: DocumentEntry,
  message: string,
  path?: string,
): ImportRefusal {
  return { file, line, entity, slug, ...(path && { path }), message }
}

/** Marks an entry as refused. */
export function refuse(
  { refused }: Findings,
  entry: DocumentEntry,
  message: string,
  path?: string,
): void {
  entry.state = 'refused'
  refused.push(report(entry, message, path))
}
