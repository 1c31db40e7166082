/** Variables may nest so deep; no input of the schema has half as many levels. */
export const mostLevels = 100

/** Whether a value nests deeper than allowed: whatever walks through it might run out of stack. */
export function isDeeper(value: unknown, most: number): boolean {
  let level = [value]
  for (let depth = 0; depth <= most; depth += 1) {
    level = level.flatMap((one) => (one && typeof one === 'object' ? Object.values(one) : []))
    if (level.length === 0) return false
  }
  return true
}
