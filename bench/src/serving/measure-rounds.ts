import { median } from '../median.ts'
import { cpuSecondsOf, cpuSecondsOfPostgres } from './cpu-time.ts'
import { load, type Request } from './load.ts'

/** Who is asked what. */
export interface Side {
  pid: number
  url: string
  requests: readonly Request[]
}

/** The medians of the rounds. */
export interface Rate {
  perSecond: number
  p50Ms: number
  p99Ms: number
  bytes: number
  /** Processor time of a request in the server, and in PostgreSQL. */
  serverMs: number
  postgresMs: number
}

export interface Rounds {
  rates: Record<string, Rate>
  /** Requests per second of one side over those of another, the median of the rounds. */
  over(one: string, other: string): number
  /** The processor time of PostgreSQL and of the server for a request, likewise. */
  postgresOver(one: string, other: string): number
  serverOver(one: string, other: string): number
}

export interface RoundOptions {
  connections?: number
  seconds?: number
  rounds?: number
}

/** Puts each side under load in turns, the order turned round each time. */
export async function measureRounds(
  sides: Record<string, Side>,
  postmaster: number,
  { connections = 16, seconds = 3, rounds = 5 }: RoundOptions = {},
): Promise<Rounds> {
  const names = Object.keys(sides)
  const measured: Record<string, Rate>[] = []
  const once = async (name: string, forSeconds: number): Promise<Rate> => {
    const { pid, url, requests } = sides[name] as Side
    const before = [await cpuSecondsOf(pid), await cpuSecondsOfPostgres(postmaster)] as const
    const output = await load({ url, requests, connections, seconds: forSeconds })
    const after = [await cpuSecondsOf(pid), await cpuSecondsOfPostgres(postmaster)] as const
    const perRequest = (index: 0 | 1) => ((after[index] - before[index]) * 1000) / output.requests
    return {
      perSecond: output.requests / output.seconds,
      p50Ms: output.p50Ms,
      p99Ms: output.p99Ms,
      bytes: output.bytes / output.requests,
      serverMs: perRequest(0),
      postgresMs: perRequest(1),
    }
  }
  // What is compiled, prepared or read from files by the first requests is not measured.
  for (const name of names) await once(name, 2)
  for (let round = 0; round < rounds; round++) {
    const rates: Record<string, Rate> = {}
    for (const name of round % 2 === 0 ? names : names.toReversed())
      rates[name] = await once(name, seconds)
    measured.push(rates)
  }
  const of = (name: string, value: (rate: Rate) => number) =>
    median(measured.map((rates) => value(rates[name] as Rate)))
  const ratio = (one: string, other: string, value: (rate: Rate) => number) =>
    median(measured.map((rates) => value(rates[one] as Rate) / value(rates[other] as Rate)))
  return {
    rates: Object.fromEntries(
      names.map((name) => [
        name,
        {
          perSecond: of(name, ({ perSecond }) => perSecond),
          p50Ms: of(name, ({ p50Ms }) => p50Ms),
          p99Ms: of(name, ({ p99Ms }) => p99Ms),
          bytes: of(name, ({ bytes }) => bytes),
          serverMs: of(name, ({ serverMs }) => serverMs),
          postgresMs: of(name, ({ postgresMs }) => postgresMs),
        },
      ]),
    ),
    over: (one, other) => ratio(one, other, ({ perSecond }) => perSecond),
    postgresOver: (one, other) => ratio(one, other, ({ postgresMs }) => postgresMs),
    serverOver: (one, other) => ratio(one, other, ({ serverMs }) => serverMs),
  }
}
