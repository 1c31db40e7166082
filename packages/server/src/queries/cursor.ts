import { badInput } from '@communique/schema'
import { uuid } from '../uuid.ts'

/** A place in an ordered list: the order, the sort key of the row as text, and its id. */
export interface Position {
  key: string
  id: string
}

/** An opaque cursor, bound to its list and order. */
export function encodeCursor(order: string, { key, id }: Position): string {
  return encodeParts([order, key, id])
}

/** Decodes a cursor strictly: one of another list or order, or one made up, is refused. */
export function decodeCursor(
  cursor: string,
  order: string,
  isKey: (key: string) => boolean,
): Position {
  const [of = '', key = '', id = ''] = decodeParts(cursor, 3)
  if (!/^[A-Za-z_.]+$/.test(of)) throw notOurs()
  if (of !== order)
    throw badInput(`The cursor belongs to another list or order (${of}, not ${order}).`)
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
  if (!Array.isArray(parts) || parts.length !== count) throw notOurs()
  return parts.map(String)
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

export const notOurs = () => badInput('The cursor is not one that this service gave.')
