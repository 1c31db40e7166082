import type { ChangeModel } from '@communique/schema'
import { isDeepStrictEqual } from 'node:util'
import type { Documents } from './documents/index.ts'
import type { Entity } from './documents/parts.ts'
import { project } from './project/index.ts'

type Ids = ReadonlyMap<string, string>
type Json = Record<string, unknown>

/**
 * What must be done to one content document to get another of the same document, field by field.
 * Parts are the same part where they have the same id, whatever their place; other items of lists
 * are the same where they are equal. It is empty only where the two are alike.
 */
export function compareDocuments(
  entity: Entity,
  id: string,
  before: object,
  after: object,
): ChangeModel[] {
  const ids = { before: partIds(entity, id, before), after: partIds(entity, id, after) }
  const found: ChangeModel[] = []
  compareObjects(before as Json, after as Json, { before: '', after: '' }, null, ids, found)
  return found
}

interface Paths {
  before: string
  after: string
}

function compareObjects(
  before: Json,
  after: Json,
  at: Paths,
  partId: string | null,
  ids: { before: Ids; after: Ids },
  found: ChangeModel[],
): void {
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [one, other] = [before[name], after[name]]
    if (isDeepStrictEqual(one, other)) continue
    const path = { before: join(at.before, name), after: join(at.after, name) }
    if (isObject(one) && isObject(other)) compareObjects(one, other, path, partId, ids, found)
    else if (isList(one, other)) compareLists(one ?? [], other ?? [], path, partId, ids, found)
    else
      found.push({
        path: other === undefined ? path.before : path.after,
        partId,
        kind: one === undefined ? 'ADDED' : other === undefined ? 'REMOVED' : 'CHANGED',
        before: one ?? null,
        after: other ?? null,
      })
  }
}

const join = (path: string, name: string) => (path ? `${path}.${name}` : name)
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A list that is not there is an empty one. */
function isList(one: unknown, other: unknown): one is unknown[] | undefined {
  return [one, other].every((value) => value === undefined || Array.isArray(value))
}

interface Item {
  value: unknown
  path: string
  partId: string | null
  place: number
}

function compareLists(
  before: readonly unknown[],
  after: unknown,
  at: Paths,
  owner: string | null,
  ids: { before: Ids; after: Ids },
  found: ChangeModel[],
): void {
  const former = itemsOf(before, at.before, ids.before)
  const later = itemsOf(after as unknown[], at.after, ids.after)
  const kept: [Item, Item][] = []
  for (const [key, item] of former) {
    const match = later.get(key)
    if (match) kept.push([item, match])
    else found.push(change('REMOVED', item, owner, item.value, null))
  }
  for (const [key, item] of later)
    if (!former.has(key)) found.push(change('ADDED', item, owner, null, item.value))
  for (const [one, other] of kept) {
    if (isObject(one.value) && isObject(other.value)) {
      const path = { before: one.path, after: other.path }
      compareObjects(one.value, other.value, path, other.partId ?? owner, ids, found)
    }
  }
  for (const [one, other] of outOfOrder(kept))
    found.push(change('MOVED', other, owner, one.place, other.place))
}

function change(
  kind: ChangeModel['kind'],
  { path, partId }: Item,
  owner: string | null,
  before: unknown,
  after: unknown,
): ChangeModel {
  return { path, partId: partId ?? owner, kind, before, after }
}

/** The items of a list by what tells them apart: their id, else what they say and how often before. */
function itemsOf(list: readonly unknown[], path: string, ids: Ids): Map<string, Item> {
  const items = new Map<string, Item>()
  list.forEach((value, place) => {
    const own = `${path}[${place}]`
    const partId = ids.get(own) ?? null
    const says = JSON.stringify(value)
    let key = partId ?? `0 ${says}`
    for (let times = 1; items.has(key); times += 1) key = `${times} ${says}`
    items.set(key, { value, path: own, partId, place })
  })
  return items
}

/** Those of the kept that stand behind one which they stood before; given in their former order. */
function outOfOrder(kept: readonly [Item, Item][]): [Item, Item][] {
  const later = kept.toSorted(([, one], [, other]) => one.place - other.place)
  return kept.filter((pair, index) => later[index] !== pair)
}

/** The content fields whose lists become tables of parts, each with its id and its place. */
const partTables = {
  agreementName: 'names',
  agreementParty: 'parties',
  agreementRelation: 'relations',
  agreementStatus: 'statuses',
  agreementTopic: 'topics',
  claimTopic: 'topics',
  correction: 'corrections',
  eventAccount: 'accounts',
  eventTopic: 'topics',
  officeTerm: 'officeTerms',
  participation: 'participants',
  passage: 'passages',
  statementSpeaker: 'speakers',
  statementTopic: 'topics',
  statementTranslation: 'translations',
} as const

/** The ids of a document's parts by their paths, as publishing gives them. */
function partIds(entity: Entity, id: string, content: object): Ids {
  const document = content as Documents[Entity]
  const times = { revision: 0, createdAt: '', updatedAt: '' }
  const projection = project(entity, { id, slug: '', document, ...times })
  const ids = new Map(projection.citation.map((row) => [row.path, row.id]))
  for (const [table, field] of Object.entries(partTables))
    for (const row of projection[table as keyof typeof partTables] ?? [])
      ids.set(`${field}[${row.position}]`, row.id)
  return ids
}
