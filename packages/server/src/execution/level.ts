import type { PlannedField, Selection } from './plan.ts'

export type Answer = Record<string, unknown>

/** The objects that are found together at one place of the document, and the answer to each. */
export interface Level {
  selection: Selection
  sources: readonly unknown[]
  answers: readonly Answer[]
  /** Nothing stands above the root. */
  above: Place | undefined
}

/** Where the objects of a level stand: of which objects above they are the field, at which place of its list. */
export interface Place {
  level: Level
  field: PlannedField
  owners: readonly number[]
  /** Undefined where the field is no list. */
  indices: readonly number[] | undefined
}

/** The path of a level's object in the answer. */
export function pathTo({ above }: Level, n: number): (string | number)[] {
  if (!above) return []
  const index = above.indices?.[n]
  const path = [...pathTo(above.level, above.owners[n] ?? 0), above.field.key]
  return index === undefined ? path : [...path, index]
}

/** Whether a level's object still stands in the answer, nothing above it having become null. */
export function stands(level: Level, n: number, data: Answer | null): boolean {
  const { above, answers } = level
  const answer = answers[n]
  if (!above) return answer === data
  const owner = above.owners[n] ?? 0
  const value = above.level.answers[owner]?.[above.field.key]
  const index = above.indices?.[n]
  const here: unknown = index === undefined ? value : (value as unknown[] | null)?.[index]
  return here === answer && stands(above.level, owner, data)
}

/**
 * Puts null in the place of a field's value, or of an item of its list: where that may not be null, in
 * the place of the nearest above that may. Returns false where nothing above may be null.
 */
export function putNull(level: Level, field: PlannedField, n: number, index?: number): boolean {
  const answer = level.answers[n]
  if (!answer) return true
  if (index !== undefined && !field.itemNonNull) {
    const list = answer[field.key] as unknown[]
    list[index] = null
    return true
  }
  if (!field.nonNull) {
    answer[field.key] = null
    return true
  }
  const { above } = level
  return (
    above !== undefined &&
    putNull(above.level, above.field, above.owners[n] ?? 0, above.indices?.[n])
  )
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

/** A place with some of its objects. */
export function partOf({ owners, indices, ...place }: Place, kept: readonly number[]): Place {
  return {
    ...place,
    owners: kept.map((m) => owners[m] ?? 0),
    indices: indices && kept.map((m) => indices[m] ?? 0),
  }
}
