import type { GraphQLError } from 'graphql'
import { pointsOfRequest, type Account, type ThrottleStatus } from '../budget.ts'
import { codedError } from '../errors.ts'
import type { Cost } from './costs.ts'

/** What an answer tells of its cost, in `extensions.cost`. */
export interface ToldCost {
  requestedQueryCost: number
  maximumQueryCost: number
  actualQueryCost?: number
  throttleStatus?: ThrottleStatus
}

/** Takes the price from the account, or says why an operation is refused: above `most`, or above what is left. */
export function charge(
  { requested }: Cost,
  most: number,
  account: Account,
): GraphQLError | undefined {
  if (requested > most)
    return codedError(
      'LIMIT_EXCEEDED',
      `The operation may cost ${requested} points, and ${most} are allowed: ask for smaller pages, or for less in each.`,
      400,
    )
  if (!account.spend(Math.max(0, requested - pointsOfRequest)))
    return codedError('RATE_LIMITED', account.refusal(requested), 429)
  return undefined
}

/** Gives back what was not needed, and returns what was. */
export function settle({ requested, fixed }: Cost, objects: number | undefined, account: Account) {
  // What could not be answered was work all the same.
  const actual = objects === undefined ? requested : Math.min(requested, 1 + fixed + objects)
  account.giveBack(Math.max(requested, pointsOfRequest) - Math.max(actual, pointsOfRequest))
  return actual
}
