import { badInput } from '@communique/schema'
import { uuid } from '../uuid.ts'

/** A place in an ordered list: the order, the sort key of the row as text, and its id. */
export interface Position {
  key: string
  id: string
}

/** An opaque cursor, bound to its list and order. */
export function encodeCursor(order: string, { key, id }: Position): string {
  return Buffer.from(JSON.stringify([order, key, id])).toString('base64url')
}

/** Decodes a cursor strictly: one of another list or order, or one made up, is refused. */
export function decodeCursor(
  cursor: string,
  order: string,
  isKey: (key: string) => boolean,
): Position {
  const parts = decode(cursor)
  if (!parts) throw badInput('The cursor is not one that this service gave.')
  const [of, key, id] = parts
  if (of !== order)
    throw badInput(`The cursor belongs to another list or order (${of}, not ${order}).`)
  if (!uuid.test(id) || !isKey(key)) throw badInput('The cursor is not one that this service gave.')
  return { key, id }
}

function decode(cursor: string): [string, string, string] | undefined {
  if (cursor.length > 2000 || !/^[\w-]+$/.test(cursor)) return undefined
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (!Array.isArray(parts) || parts.length !== 3) return undefined
    const [order, key, id] = parts.map(String)
    if (order === undefined || !/^[A-Za-z_.]+$/.test(order)) return undefined
    return key === undefined || id === undefined ? undefined : [order, key, id]
  } catch {
    return undefined
  }
}
