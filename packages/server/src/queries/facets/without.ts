/**
 * A filter less one field at its top level or within a field of it (`['event', 'kind']`). A field
 * that has nothing else to say goes with it; what stands inside `and`, `or` and `not` stays.
 */
export function without<Filter extends object>(
  filter: Filter | undefined,
  path: readonly string[],
): Filter | undefined {
  return filter && (omit(filter as Fields, path) as Filter)
}

type Fields = Record<string, unknown>

function omit(fields: Fields, [name, ...rest]: readonly string[]): Fields {
  if (name === undefined || fields[name] === undefined) return fields
  const { [name]: own, ...others } = fields
  if (rest.length === 0) return others
  if (typeof own !== 'object' || own === null) return fields
  const remaining = omit(own as Fields, rest)
  if (remaining === own) return fields
  return saysSomething(remaining) ? { ...others, [name]: remaining } : others
}

/** `includeNarrower` only says how to read the topics that are given. */
const saysSomething = (fields: Fields) =>
  Object.entries(fields).some(([name, value]) => value !== undefined && name !== 'includeNarrower')
