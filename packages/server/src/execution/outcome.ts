import { locatedError, type ExecutionResult, type GraphQLError } from 'graphql'
import { pathsTo, put, putNull, type Answer, type Level } from './level.ts'
import type { PlannedField } from './plan.ts'

/** What an execution has come to: the answer, which errors turn into null from below, and the errors. */
export class Outcome {
  data: Answer | null
  readonly #errors: GraphQLError[] = []

  constructor(data: Answer) {
    this.data = data
  }

  result(): ExecutionResult<Answer> {
    const errors = this.#errors
    return errors.length > 0 ? { errors, data: this.data } : { data: this.data }
  }

  /** Deals with a value that is not there, or is an error; false for all others. */
  lacks(
    level: Level,
    field: PlannedField,
    n: number,
    index: number | undefined,
    value: unknown,
  ): boolean {
    if (value instanceof Error) {
      this.fail(level, field, n, index, value)
      return true
    }
    if (value != null) return false
    if (index === undefined ? field.nonNull : field.itemNonNull) {
      const message = `Cannot return null for non-nullable field ${nameOf(field)}.`
      this.fail(level, field, n, index, new Error(message))
    } else put(level, field, n, index, null)
    return true
  }

  fail(
    level: Level,
    field: PlannedField,
    n: number,
    index: number | undefined,
    error: unknown,
  ): void {
    // Of what is null already, nothing more is told.
    const paths = pathsTo(level, n, this.data)
    if (paths.length === 0) return
    if (index !== undefined && !Array.isArray(level.answers[n]?.[field.key])) return
    const end = index === undefined ? [field.key] : [field.key, index]
    for (const path of paths) this.#errors.push(locatedError(error, field.nodes, [...path, ...end]))
    if (!putNull(level, field, n, index)) this.data = null
  }
}

export function nameOf({ parentType, definition }: PlannedField): string {
  return `${parentType.name}.${definition.name}`
}
