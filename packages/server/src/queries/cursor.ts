import { createHash } from 'node:crypto'
import { badInput } from '@communique/schema'
import { uuid } from '../uuid.ts'

/** A place in an ordered list: the order, the sort key of the row as text, and its id. */
export interface Position {
  key: string
  id: string
}

/** What a cursor is bound to: a list, its order and, as `#` and a digest, its filter. */
export function listName(table: string, order: string, filter?: object): string {
  const name = `${table}.${order}`
  if (!filter || Object.keys(filter).length === 0) return name
  const digest = createHash('sha256').update(JSON.stringify(filter)).digest('base64url')
  return `${name}#${digest.slice(0, 12)}`
}

/** An opaque cursor, bound to its list, order and filter. */
export function encodeCursor(list: string, { key, id }: Position): string {
  return encodeParts([list, key, id])
}

/** Decodes a cursor strictly: one of another list, order or filter, or one made up, is refused. */
export function decodeCursor(
  cursor: string,
  list: string,
  isKey: (key: string) => boolean,
): Position {
  const [of = '', key = '', id = ''] = decodeParts(cursor, 3)
  const [name = ''] = of.split('#')
  const [wanted = ''] = list.split('#')
  if (!/^[A-Za-z_.]+(#[\w-]{12})?$/.test(of)) throw notOurs()
  if (name !== wanted)
    throw badInput(`The cursor belongs to another list or order (${name}, not ${wanted}).`)
  if (of !== list) throw badInput('The cursor belongs to this list with another filter.')
  if (!uuid.test(id) || !isKey(key)) throw notOurs()
  return { key, id }
}

export function encodeParts(parts: readonly string[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url')
}

/** The parts of a cursor, as many as there must be; what is no cursor is refused. */
export function decodeParts(cursor: string, count: number): string[] {
  if (cursor.length > 2000 || !/^[\w-]+$/.test(cursor)) throw notOurs()
  const parts = parse(Buffer.from(cursor, 'base64url').toString())
  if (!isTexts(parts) || parts.length !== count) throw notOurs()
  return parts
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((part) => typeof part === 'string')
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

export const notOurs = () => badInput('The cursor is not one that this service gave.')
