import { isDeepStrictEqual } from 'node:util'
import type { Problem } from '../problem.ts'

/** Corrections are public and only ever added: those that stand must come first, unchanged. */
export function correctionsProblem(
  before: readonly object[] | null | undefined,
  after: readonly object[] | null | undefined,
): Problem | undefined {
  const index = (before ?? []).findIndex((each, at) => !isDeepStrictEqual(each, after?.[at]))
  if (index === -1) return undefined
  const stands = JSON.stringify(before?.[index])
  return {
    path: `corrections[${index}]`,
    message: `corrections are only ever added, and this one is published: ${stands}`,
  }
}
