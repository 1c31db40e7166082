/**
 * Divides documents into batches in an order in which each comes after what it refers to. Documents
 * that refer to each other in a circle stay together, so that a batch may be larger than asked.
 * `targets[n]` are the documents that document `n` refers to.
 */
export function planBatches(targets: readonly (readonly number[])[], size: number): number[][] {
  const batches: number[][] = []
  let batch: number[] = []
  for (const component of stronglyConnected(targets)) {
    if (batch.length > 0 && batch.length + component.length > size) {
      batches.push(batch)
      batch = []
    }
    for (const member of component) batch.push(member)
  }
  if (batch.length > 0) batches.push(batch)
  return batches
}

/** Tarjan's algorithm without recursion: components come after those that they lead to. */
export function stronglyConnected(targets: readonly (readonly number[])[]): number[][] {
  const order = new Int32Array(targets.length).fill(-1)
  const lowest = new Int32Array(targets.length)
  const next = new Int32Array(targets.length)
  const onStack = new Uint8Array(targets.length)
  const stack: number[] = []
  const components: number[][] = []
  let count = 0
  for (let root = 0; root < targets.length; root++) {
    if (order[root] !== -1) continue
    const path = [root]
    for (let at = path.at(-1); at !== undefined; at = path.at(-1)) {
      if (order[at] === -1) {
        order[at] = lowest[at] = count++
        stack.push(at)
        onStack[at] = 1
      }
      const target = targets[at]?.[next[at] ?? 0]
      if (target !== undefined) {
        next[at] = (next[at] ?? 0) + 1
        if (order[target] === -1) path.push(target)
        else if (onStack[target]) lower(lowest, at, order[target])
        continue
      }
      path.pop()
      const before = path.at(-1)
      if (before !== undefined) lower(lowest, before, lowest[at])
      if (lowest[at] !== order[at]) continue
      const component = stack.splice(stack.lastIndexOf(at))
      for (const member of component) onStack[member] = 0
      components.push(component.toSorted((a, b) => a - b))
    }
  }
  return components
}

function lower(lowest: Int32Array, at: number, value: number | undefined): void {
  lowest[at] = Math.min(lowest[at] ?? 0, value ?? 0)
}
