import type { ImportReport } from '../content/import.ts'

export interface ReportContext {
  dryRun: boolean
  onError: 'stop' | 'skip'
}

/** An import's report in plain lines: what was refused, with its place, and the sums last. */
export function describeReport(
  { created, changed, unchanged, redirected, kept, refused }: ImportReport,
  { dryRun, onError }: ReportContext,
): string {
  const lines = [
    ...refused.map((entry) => `refused  ${describeEntry(entry)}`),
    ...kept.map((entry) => `kept     ${describeEntry(entry)}`),
  ]
  const sums = [
    [created, 'created'],
    [changed, 'changed'],
    [unchanged, 'unchanged'],
    [redirected, 'redirected'],
    [kept.length, 'kept as edited here'],
    [refused.length, 'refused'],
  ] as const
  const shown = sums.filter(([sum], index) => index < 3 || sum > 0)
  lines.push(shown.map(([sum, what]) => `${sum.toLocaleString('en')} ${what}`).join(', '))
  if (dryRun) lines.push('This was a dry run: nothing was written.')
  else if (refused.length > 0 && onError === 'stop')
    lines.push(
      'Stopped there; what was published before stays. --on-error skip takes all that can be taken.',
    )
  return `${lines.join('\n')}\n`
}

function describeEntry(entry: ImportReport['refused'][number]): string {
  const { file, line, entity, slug, path, message } = entry
  const name = entity && slug && `${entity}/${slug}`
  return [`${file}:${line}`, name, path, message].filter(Boolean).join(' ')
}
