import { eventsOf } from './events.ts'
import { randomOf } from './random.ts'
import type { Rows } from './rows.ts'
import { statementsOf } from './statements.ts'
import { worldOf, type Sizes, type World } from './world.ts'

/** A record that is small enough to be had as a whole, as tests want it, with the rows of all its tables. */
export function wholeRecord(
  seed: number,
  sizes: Sizes,
  countries: readonly string[],
): { rows: Rows; world: World } {
  const random = randomOf(seed)
  const { rows, world } = worldOf(random, sizes, countries)
  const all = <T>(count: number, make: (rows: Rows, number: number) => T) =>
    Array.from({ length: count }, (_, number) => make(rows, number))
  const events = all(sizes.events, eventsOf(random, world))
  all(sizes.statements, statementsOf(random, world, events))
  return { rows, world }
}
