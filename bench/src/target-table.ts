import { markdownTable } from './markdown-table.ts'
import { keeps, type Target } from './sdk/targets.ts'

/** What was measured, what it is held to, and whether it keeps to it. */
export function targetTable(title: string, targets: readonly Target[]): string {
  const rows = targets.map((target) => [
    target.what.replace(/^ +/, '– '),
    `${figure(target.value, target.unit)} ${target.unit}`,
    target.atMost === undefined ? '' : `≤ ${target.atMost.toLocaleString('en')} ${target.unit}`,
    target.atMost === undefined ? '' : keeps(target) ? 'kept' : 'missed',
  ])
  return markdownTable([[title, 'measured', 'target', ''], ...rows])
}

/** A figure with as many digits as it deserves. */
export function figure(value: number, unit: Target['unit']): string {
  if (unit === 'bytes' || unit === 'requests') return value.toLocaleString('en')
  return value.toFixed(unit === 'ms' || unit === 'µs' ? 1 : 2)
}
