import type { Address } from './addresses.ts'

/** When a president held the office, so far as the addresses tell. */
export interface Term {
  /** EDTF. */
  start: string
  end: string
  first: Address
  last: Address
}

/**
 * The data set gives no terms. An address shows that its speaker held the office in that year, and,
 * as one person holds it at a time, that nobody else did when theirs was given: so each bound lies
 * between two addresses. Where another president's addresses come between, there are two terms.
 */
export function officeTerms(addresses: readonly Address[]): Map<string, Term[]> {
  const terms = new Map<string, Term[]>()
  for (const [person, own] of Map.groupBy(addresses, (address) => address.person)) {
    const others = addresses
      .filter((address) => address.person !== person)
      .map(({ year }) => year)
      .toSorted((a, b) => a - b)
    terms.set(
      person,
      spans(own, others).map(([first, last]) => ({
        start: between(
          others.findLast((year) => year <= first.year),
          first.year,
        ),
        end: between(
          last.year,
          others.find((year) => year >= last.year),
        ),
        first,
        last,
      })),
    )
  }
  return terms
}

/** First and last address of each run that no other president's address interrupts. */
function spans(own: readonly Address[], others: readonly number[]): [Address, Address][] {
  const runs: [Address, Address][] = []
  for (const address of own.toSorted((a, b) => a.year - b.year)) {
    const run = runs.at(-1)
    const interrupted = others.some((year) => run && year > run[1].year && year < address.year)
    if (run && !interrupted) run[1] = address
    else runs.push([address, address])
  }
  return runs
}

function between(from: number | undefined, until: number | undefined): string {
  return from === until ? `${from}` : `[${from ?? ''}..${until ?? ''}]`
}
