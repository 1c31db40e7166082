/** How many objects an answer holds; no more than `enough` are counted. */
export function countObjects(data: unknown, enough: number): number {
  let count = 0
  const left: unknown[] = [data]
  while (left.length > 0 && count < enough) {
    const value = left.pop()
    if (typeof value !== 'object' || value === null) continue
    if (Array.isArray(value)) {
      for (const item of value) left.push(item)
      continue
    }
    count += 1
    for (const item of Object.values(value))
      if (typeof item === 'object' && item !== null) left.push(item)
  }
  return count
}
