import type { Comparison, VerifyReport } from '../content/verify.ts'

/** A verification in plain lines: each thing that was checked, whether it holds, and the sums. */
export function describeVerification(report: VerifyReport): string {
  const { passages, citations, unplaced } = report
  const failed = [...passages, ...citations].filter(({ problem }) => problem !== null).length
  const checked = passages.length + citations.length
  const lines = [
    describeComparison('length', report.length),
    describeComparison('sha256', report.sha256),
    ...passages.map(({ start, end, problem }) => place(start, end, 'archived passage', problem)),
    ...citations.map(({ start, end, entity, slug, path, field, problem }) =>
      place(start, end, `${entity}/${slug} ${path}${field ? ` (${field})` : ''}`, problem),
    ),
    `${report.source}: ${checked - failed} of ${checked} places hold${unplaced > 0 ? `; ${unplaced} citations name no place` : ''}`,
  ]
  return `${lines.join('\n')}\n`
}

function describeComparison<Value extends string | number>(
  name: string,
  { recorded, found, holds }: Comparison<Value>,
) {
  if (holds === null) return `unknown  ${name}: ${found} here, not recorded`
  return holds
    ? `holds    ${name} ${found}`
    : `FAILS    ${name}: ${found} here, ${recorded} recorded`
}

function place(start: number, end: number, what: string, problem: string | null) {
  const line = `[${start}, ${end}) ${what}`
  return problem === null ? `holds    ${line}` : `FAILS    ${line}: ${problem}`
}
