import { keeps, type Figure } from './figures.ts'
import { markdownTable } from './markdown-table.ts'

/** The figures as a Markdown table. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.what.replace(/^ +/, '– '),
    written(figure.value, figure.unit),
    figure.target === undefined
      ? ''
      : `${figure.unit === '×' ? '≥' : '≤'} ${figure.target} ${figure.unit}`,
    figure.target === undefined ? '' : keeps(figure) ? 'kept' : 'missed',
  ])
  return markdownTable([['figure', 'measured', 'target', ''], ...rows])
}

function written(value: number, unit: Figure['unit']): string {
  const digits = unit === 'MiB' ? 0 : unit === 'ms' ? 1 : 2
  return `${value.toFixed(digits)} ${unit}`
}
