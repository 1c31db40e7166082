import { markdownTable } from '../markdown-table.ts'
import type { Rate } from './measure-rounds.ts'

/** What each server did, case by case. */
export function rateTable(cases: Record<string, Record<string, Rate>>): string {
  const head = ['what is asked', 'server', 'requests/s', 'p50, ms', 'p99, ms', 'KB']
  const rows = Object.entries(cases).flatMap(([title, rates]) =>
    Object.entries(rates).map(([server, rate], index) => [
      index === 0 ? title : '',
      server,
      Math.round(rate.perSecond).toLocaleString('en'),
      rate.p50Ms.toFixed(1),
      rate.p99Ms.toFixed(1),
      (rate.bytes / 1000).toFixed(1),
      rate.serverMs.toFixed(2),
      rate.postgresMs.toFixed(2),
    ]),
  )
  return markdownTable([[...head, 'Node, ms', 'PostgreSQL, ms'], ...rows])
}
