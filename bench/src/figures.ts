import type { Clone } from './measure-clone.ts'
import type { Rate } from './measure-rate.ts'
import type { Starts } from './measure-starts.ts'
import { median } from './median.ts'

export interface Figure {
  what: string
  value: number
  unit: '×' | 's' | 'ms' | 'MiB'
  /** What it must keep to: at most this, or at least this for a ratio. */
  target?: number
}

/** The figures with their targets; ratios, which hold on other machines too, come first. */
export function figuresOf(clone: Clone, starts: Starts, rate: Rate): Figure[] {
  const { whileImporting, memory } = starts
  return [
    { what: 'import, of the rate of COPY', value: rate.ratio, unit: '×', target: 0.2 },
    { what: 'clone to first answer', value: clone.firstAnswerMs / 1000, unit: 's', target: 30 },
    { what: '  of which: git clone', value: clone.cloneMs / 1000, unit: 's' },
    { what: '  of which: the service, ready', value: clone.readyInMs / 1000, unit: 's' },
    {
      what: 'first start to first answer',
      value: starts.firstStartMs / 1000,
      unit: 's',
      target: 5,
    },
    {
      what: 'second start to first answer',
      value: starts.secondStartMs / 1000,
      unit: 's',
      target: 2,
    },
    { what: 'founding record imported', value: starts.foundingMs / 1000, unit: 's', target: 1 },
    {
      what: 'corpus imported, while answering',
      value: starts.corpusMs / 1000,
      unit: 's',
      target: 15,
    },
    { what: '  topics meanwhile, p50', value: whileImporting.p50Ms, unit: 'ms' },
    { what: '  topics meanwhile, p95', value: whileImporting.p95Ms, unit: 'ms', target: 100 },
    { what: '  topics meanwhile, longest', value: whileImporting.maxMs, unit: 'ms' },
    {
      what: 'seed imported, nothing beside it',
      value: median(rate.rounds.map(({ importMs }) => importMs)) / 1000,
      unit: 's',
    },
    {
      what: '  the same rows by COPY',
      value: median(rate.rounds.map(({ copyMs }) => copyMs)) / 1000,
      unit: 's',
    },
    ...(memory
      ? ([
          { what: 'memory of Node', value: memory.nodeMiB, unit: 'MiB', target: 200 },
          { what: 'memory of PostgreSQL', value: memory.postgresMiB, unit: 'MiB', target: 250 },
        ] as const)
      : []),
  ]
}

/** Whether a figure keeps to its target; one without a target does. */
export function keeps({ value, unit, target }: Figure): boolean {
  if (target === undefined) return true
  return unit === '×' ? value >= target : value <= target
}
