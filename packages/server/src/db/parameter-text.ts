/** A parameter as PostgreSQL reads it from text; null is null. */
export function parameterText(value: unknown): string | null {
  if (value == null) return null
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return arrayText(value)
  if (value instanceof Date) return value.toISOString()
  // Numbers and truth values too are written as JSON writes them.
  return JSON.stringify(value)
}

function arrayText(values: readonly unknown[]): string {
  const items = values.map((value) => {
    if (Array.isArray(value)) return arrayText(value)
    const text = parameterText(value)
    return text === null ? 'NULL' : `"${text.replaceAll(/["\\]/g, '\\$&')}"`
  })
  return `{${items.join()}}`
}
