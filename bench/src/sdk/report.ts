import { markdownTable } from '../markdown-table.ts'
import { writeIntoReadme } from '../readme.ts'
import { figure, targetTable } from '../target-table.ts'
import { peers, type Peer } from './peers.ts'
import type { Measured, Target } from './targets.ts'

/** Prints the tables and puts them into their place in the README. */
export async function writeReport(measured: Measured, targets: readonly Target[]): Promise<void> {
  const { date, cores, node, loadBefore, processor } = measured
  const where = `${date}: ${cores} cores (${processor}), Node ${node}, load average ${loadBefore} before.`
  const tables = [where, targetTable('the SDK', targets), peerTable(measured)].join('\n\n')
  await writeIntoReadme('sdk', tables)
}

const head = [
  '',
  'bytes, gzip',
  'import, ms',
  'over fetch, µs',
  'ratio',
  'ratio by HTTP',
  'growth, MB',
  'requests',
  'same at once',
  'pages',
  'retries',
  'after 429, s',
]

/** All packages side by side. */
function peerTable(measured: Measured): string {
  const any = measured.memory['fetch-any']
  const leak = [
    '`fetch`, AbortSignal.any',
    '',
    '',
    '',
    '',
    '',
    any ? figure(any.heap / 1e6, 'MB') : '',
  ]
  return markdownTable([head, ...peers.map((peer) => row(peer, measured)), leak])
}

function row(
  { name, title, pages, retries, asksOurs }: Peer,
  { sizes, imports, overhead, memory, requests }: Measured,
): string[] {
  const told = (value: number | undefined, digits: number) => value?.toFixed(digits) ?? '–'
  const asked = requests[name]
  const wait = asked?.after429
  return [
    title + (asksOurs ? '' : ' ¹'),
    sizes.tasks[name]?.toLocaleString('en') ?? '–',
    told(imports[name], 1),
    told(overhead.stub.over[name]?.us, 1),
    told(overhead.stub.over[name]?.ratio, 2),
    told(overhead.http.over[name]?.ratio, 2),
    told(memory[name] && memory[name].heap / 1e6, 2),
    told(asked?.task, 0),
    told(asked?.twice, 0),
    pages ? 'yes' : 'no',
    retries ? 'yes' : 'no',
    typeof wait === 'number' ? (wait / 1000).toFixed(2) : asked ? 'fails' : '–',
  ]
}
