import { keeps, type Figure } from './figures.ts'

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
  const all = [['figure', 'measured', 'target', ''], ...rows]
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(3, ...all.map((row) => row[column]?.length ?? 0)),
  )
  const line = (row: string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const rule = line(widths.map((width) => '-'.repeat(width)))
  return [line(all[0] ?? []), rule, ...rows.map(line)].join('\n')
}

function written(value: number, unit: Figure['unit']): string {
  const digits = unit === 'MiB' ? 0 : unit === 'ms' ? 1 : 2
  return `${value.toFixed(digits)} ${unit}`
}
