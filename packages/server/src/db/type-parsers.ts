import { types, type CustomTypesConfig } from 'pg'

/** What comes as text stays as it is. */
export const asText = types.getTypeParser(types.builtins.TEXT)
const textArrayOid: number = 1009
// oxlint-disable-next-line typescript/no-unsafe-enum-assignment -- pg's list names no arrays
const textArray = types.getTypeParser(textArrayOid)

// Dates as JavaScript knows them would be shifted to the local zone and lose microseconds.
const parsers = new Map<number, (value: string) => unknown>([
  [types.builtins.DATE, asText],
  [types.builtins.TIMESTAMP, asText],
  [types.builtins.TIMESTAMPTZ, asText],
  [types.builtins.NUMERIC, asText],
  [types.builtins.INT8, integer],
  // Arrays of date, timestamp and timestamptz.
  [1182, textArray],
  [1115, textArray],
  [1185, textArray],
])

/** How values come out of the database: dates, times and numerics as text, counts as numbers. */
export const typeParsers: CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    (format === 'binary' ? undefined : parsers.get(oid)) ?? types.getTypeParser(oid, format),
}

function integer(value: string): number | string {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : value
}
