import { markdownTable } from '../markdown-table.ts'

/** What is measured, and what it is held to, if to anything. */
export interface Target {
  what: string
  value: number
  unit: '×' | 'ms' | '/s' | 'MiB' | 'requests' | ''
  atLeast?: number
  atMost?: number
}

export function keeps({ value, atLeast, atMost }: Target): boolean {
  if (atLeast === undefined && atMost === undefined) return true
  return value >= (atLeast ?? -Infinity) && value <= (atMost ?? Infinity)
}

export function targetTable(title: string, targets: readonly Target[]): string {
  const rows = targets.map((target) => [
    target.what.replace(/^ +/, '– '),
    written(target.value, target.unit),
    [
      target.atLeast !== undefined && `≥ ${target.atLeast} ${target.unit}`,
      target.atMost !== undefined && `≤ ${target.atMost} ${target.unit}`,
    ]
      .filter(Boolean)
      .join(', '),
    target.atLeast === undefined && target.atMost === undefined
      ? ''
      : keeps(target)
        ? 'kept'
        : 'missed',
  ])
  return markdownTable([[title, 'measured', 'target', ''], ...rows])
}

function written(value: number, unit: Target['unit']): string {
  if (unit === '/s') return `${Math.round(value).toLocaleString('en')}/s`
  if (unit === 'requests') return value.toLocaleString('en')
  return `${value.toFixed(unit === 'MiB' ? 0 : 2)} ${unit}`.trim()
}
