import type { PlannedField, Selection } from './plan.ts'

export type Answer = Record<string, unknown>

/** The objects that are found together at one place of the document, and the answer to each. */
export interface Level {
  selection: Selection
  sources: readonly unknown[]
  answers: readonly Answer[]
  /** Nothing stands above the root. */
  above: Place | undefined
  /** For each object, where of the places above it stands; undefined where each stands in its own. */
  places?: readonly (readonly number[])[] | undefined
  /** How often each object stands in the answer; undefined where each does once. */
  times?: readonly number[] | undefined
}

/** Where the objects of a level stand: of which objects above they are the field, at which place of its list. */
export interface Place {
  level: Level
  field: PlannedField
  owners: readonly number[]
  /** Undefined where the field is no list. */
  indices: readonly number[] | undefined
}

/** The level of what a field found, each with a blank answer that stands in its place. */
export function levelBelow(above: Place, selection: Selection, values: readonly unknown[]): Level {
  // A document that several refer to is answered once.
  const places = above.field.byIds && sharedPlaces(values)
  const sources = places ? places.map(([first = 0]) => values[first]) : values
  const answers = sources.map(() => ({ ...selection.blank }))
  const level = { selection, sources, answers, above, places }
  for (let n = 0; n < answers.length; n++)
    if (!places) putAt(above, n, answers[n])
    else for (const m of places[n] ?? []) putAt(above, m, answers[n])
  return { ...level, times: timesOf(level) }
}

/** How many objects a level has in the answer. */
export function countOf({ answers, times }: Level): number {
  return times ? times.reduce((sum, count) => sum + count, 0) : answers.length
}

function placesOf({ places }: Level, n: number): readonly number[] {
  return places?.[n] ?? [n]
}

/** For each different one of the values, in which places it stands; undefined where all differ. */
function sharedPlaces(values: readonly unknown[]): number[][] | undefined {
  const places = new Map<unknown, number[]>()
  for (let m = 0; m < values.length; m++) {
    const known = places.get(values[m])
    if (known) known.push(m)
    else places.set(values[m], [m])
  }
  return places.size < values.length ? [...places.values()] : undefined
}

/** How often each object of a level stands in the answer, by how often those above do. */
function timesOf(level: Level): number[] | undefined {
  const { above, answers, places } = level
  const timesAbove = above?.level.times
  if (!above || (!places && !timesAbove)) return undefined
  return answers.map((_, n) =>
    placesOf(level, n).reduce((sum, m) => sum + (timesAbove?.[above.owners[m] ?? 0] ?? 1), 0),
  )
}

/** The paths at which a level's object still stands in the answer, nothing above it having become null. */
export function pathsTo(level: Level, n: number, data: Answer | null): (string | number)[][] {
  const { above, answers } = level
  const answer = answers[n]
  if (!above) return answer === data ? [[]] : []
  return placesOf(level, n).flatMap((m) => {
    const owner = above.owners[m] ?? 0
    const value = above.level.answers[owner]?.[above.field.key]
    const index = above.indices?.[m]
    const here: unknown = index === undefined ? value : (value as unknown[] | null)?.[index]
    if (here !== answer) return []
    const end = index === undefined ? [above.field.key] : [above.field.key, index]
    return pathsTo(above.level, owner, data).map((path) => [...path, ...end])
  })
}

/**
 * Puts null in the place of a field's value, or of an item of its list: where that may not be null, in
 * the place of the nearest above that may. Returns false where nothing above may be null.
 */
export function putNull(level: Level, field: PlannedField, n: number, index?: number): boolean {
  const answer = level.answers[n]
  if (!answer) return true
  if (index !== undefined && !field.itemNonNull) {
    const list = answer[field.key]
    if (Array.isArray(list)) list[index] = null
    return true
  }
  if (!field.nonNull) {
    answer[field.key] = null
    return true
  }
  const { above } = level
  if (!above) return false
  let may = true
  for (const m of placesOf(level, n))
    if (!putNull(above.level, above.field, above.owners[m] ?? 0, above.indices?.[m])) may = false
  return may
}

/** Puts a value in its place: of a field, or of an item of its list. */
export function put(
  level: Level,
  field: PlannedField,
  n: number,
  index: number | undefined,
  value: unknown,
): void {
  const answer = level.answers[n]
  if (!answer) return
  if (index === undefined) answer[field.key] = value
  else {
    const list = answer[field.key]
    // It may have become null meanwhile.
    if (Array.isArray(list)) list[index] = value
  }
}

function putAt({ level, field, owners, indices }: Place, m: number, value: unknown): void {
  put(level, field, owners[m] ?? 0, indices?.[m], value)
}

/** A place with some of its objects. */
export function partOf({ owners, indices, ...place }: Place, kept: readonly number[]): Place {
  return {
    ...place,
    owners: kept.map((m) => owners[m] ?? 0),
    indices: indices && kept.map((m) => indices[m] ?? 0),
  }
}
