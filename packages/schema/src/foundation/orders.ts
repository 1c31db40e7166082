import type { EnumRef } from '@pothos/core'
import type { Types } from './builder.ts'
import { enumOf } from './enums.ts'

const meanings = {
  NAME_ASC: 'By name, A to Z (Unicode root collation).',
  NAME_DESC: 'By name, Z to A.',
  UPDATED_AT_ASC: 'Least recently changed first.',
  UPDATED_AT_DESC: 'Most recently changed first.',
  DATE_ASC: 'By date, earliest first; undated last.',
  DATE_DESC: 'By date, latest first; undated last.',
  SAID_ON_ASC: 'By the day said, earliest first; undated last.',
  SAID_ON_DESC: 'By the day said, latest first; undated last.',
  PUBLISHED_AT_ASC: 'By date of publication, earliest first; undated last.',
  PUBLISHED_AT_DESC: 'By date of publication, latest first; undated last.',
  AS_OF_ASC: 'By the day as of which it is claimed, earliest first; undated last.',
  AS_OF_DESC: 'By the day as of which it is claimed, latest first; undated last.',
  POSITION_ASC: 'By the position within what it belongs to; those without a position last.',
} as const

/** The enum of an entity's orders; each is backed by an index and ends in the id. */
export function orderEnum<Value extends keyof typeof meanings>(
  name: string,
  values: readonly Value[],
): EnumRef<Types, Value> {
  return enumOf(
    name,
    'The order of a list; ties are settled by the id.',
    Object.fromEntries<string>(values.map((value) => [value, meanings[value]])) as Record<
      Value,
      string
    >,
  )
}
