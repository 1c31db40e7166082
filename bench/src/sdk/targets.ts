import type { machine } from '../machine.ts'
import type { MemoryOutput } from './memory-child.ts'
import type { Overhead } from './measure-overhead.ts'
import type { Requests } from './measure-requests.ts'
import type { Sizes } from './measure-sizes.ts'
import type { Types } from './measure-types.ts'

export type Measured = ReturnType<typeof machine> & {
  sizes: Sizes
  requests: Record<string, Requests>
  imports: Record<string, number>
  overhead: { stub: Overhead; http: Overhead }
  memory: Record<string, MemoryOutput>
  types: Types
}

export interface Target {
  what: string
  value: number
  unit: 'bytes' | 'ms' | 'µs' | '×' | 'MB' | 'requests' | 's'
  /** At most; absent where something is only told. */
  atMost?: number
}

/** What the SDK is held to, and what stands beside it. */
export function targetsOf({
  sizes,
  requests,
  imports,
  overhead,
  memory,
  types,
}: Measured): Target[] {
  const { stub, http } = overhead
  const fewest = Math.min(...Object.values(requests).map(({ task }) => task))
  const byText = 'communique-graphql'
  const byId = 'communique-documents'
  const client = 'communique'
  const of = (over: Overhead, name: string) => over.over[name] ?? { us: NaN, ratio: NaN }
  const checks = Object.entries(types.checks)
  return [
    { what: 'core', value: sizes.core, unit: 'bytes', atMost: 3500 },
    { what: '  with all that its entry exports', value: sizes.wholeCore, unit: 'bytes' },
    {
      what: '  with the two documents of the task',
      value: sizes.coreWithTaskDocuments,
      unit: 'bytes',
    },
    { what: 'full client', value: sizes.client, unit: 'bytes', atMost: 10_000 },
    { what: '  with all that its entry exports', value: sizes.wholeEntry, unit: 'bytes' },
    {
      what: 'one more document, the largest',
      value: sizes.oneMoreDocument.largest,
      unit: 'bytes',
      atMost: 500,
    },
    { what: '  the median', value: sizes.oneMoreDocument.median, unit: 'bytes' },
    {
      what: '  the first document of a program, the largest',
      value: sizes.onlyDocument.largest,
      unit: 'bytes',
    },
    {
      what: '  the first document of a program, the median',
      value: sizes.onlyDocument.median,
      unit: 'bytes',
    },
    { what: 'import of the full client', value: imports[client] ?? NaN, unit: 'ms', atMost: 10 },
    { what: '  of the core', value: imports['core alone'] ?? NaN, unit: 'ms' },
    ...[byText, byId, client].flatMap((name): Target[] => [
      {
        what: `over fetch from memory, ${titles[name]}`,
        value: of(stub, name).us,
        unit: 'µs',
        atMost: 10,
      },
      { what: '  as a ratio', value: of(stub, name).ratio, unit: '×', atMost: 1.6 },
      {
        what: `over fetch by HTTP, ${titles[name]}`,
        value: of(http, name).ratio,
        unit: '×',
        atMost: 1.6,
      },
    ]),
    {
      what: 'growth over 200,000 calls that share a signal, full client',
      value: (memory[client]?.heap ?? NaN) / 1e6,
      unit: 'MB',
      atMost: 15,
    },
    {
      what: '  core, own documents',
      value: (memory[byText]?.heap ?? NaN) / 1e6,
      unit: 'MB',
      atMost: 15,
    },
    {
      what: 'one record and two pages',
      value: requests[client]?.task ?? NaN,
      unit: 'requests',
      atMost: fewest,
    },
    ...checks.flatMap(([version, { byGraphql, byResources }], place): Target[] => [
      {
        what: `ten operations by graphql(), TypeScript ${version}`,
        value: byGraphql,
        unit: 's',
        // The repository's own compiler is the one that is held to it.
        ...(place === 0 && { atMost: 1 }),
      },
      { what: '  by resources', value: byResources, unit: 's', ...(place === 0 && { atMost: 1 }) },
    ]),
    {
      what: 'completion in a result of graphql()',
      value: types.completions.graphql.warm,
      unit: 'ms',
      atMost: 200,
    },
    { what: '  the first in a new editor', value: types.completions.graphql.first, unit: 'ms' },
    {
      what: 'completion in a result of a resource',
      value: types.completions.resource.warm,
      unit: 'ms',
      atMost: 200,
    },
    { what: '  the first in a new editor', value: types.completions.resource.first, unit: 'ms' },
  ]
}

const titles: Readonly<Record<string, string>> = {
  'communique-graphql': 'text by POST',
  'communique-documents': 'id by GET',
  communique: 'full client',
}

export function keeps({ value, atMost }: Target): boolean {
  return atMost === undefined || value <= atMost
}
