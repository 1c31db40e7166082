import type { Context } from '@communique/schema'
import type { ExecutionResult, GraphQLAbstractType, GraphQLObjectType } from 'graphql'
import { Documents } from './documents.ts'
import { countOf, levelBelow, partOf, put, type Answer, type Level, type Place } from './level.ts'
import { nameOf, Outcome } from './outcome.ts'
import type { Plan, PlannedField } from './plan.ts'
import { errorOf, holdsPromises, isIterable, isPromise, settled } from './promises.ts'
import { infoOf } from './resolve-info.ts'
import { runtimeType } from './runtime-type.ts'
import { Steps } from './steps.ts'

export interface Executed extends ExecutionResult<Answer> {
  /** How many objects were found, the answer itself included. */
  objects: number
}

/**
 * Executes a plan level by level: each field is resolved for all objects of its place in the document at
 * once, wherever in the answer they stand, and waited for once. Errors and nulls are as the specification
 * has them (section 6.4.4).
 */
export function executePlan(
  plan: Plan,
  context: Context,
  variables: Record<string, unknown>,
): Promise<Executed> {
  return new Execution(plan, context, variables).run()
}

class Execution {
  readonly #plan: Plan
  readonly #context: Context
  readonly #variables: Record<string, unknown>
  readonly #documents: Documents
  readonly #outcome: Outcome
  readonly #ended = Promise.withResolvers<Executed>()
  readonly #steps = new Steps({
    each: () => this.#loadWanted(),
    end: () => this.#ended.resolve({ ...this.#outcome.result(), objects: this.#objects }),
    stumble: this.#ended.reject,
  })
  #objects = 1

  constructor(plan: Plan, context: Context, variables: Record<string, unknown>) {
    this.#plan = plan
    this.#context = context
    this.#variables = variables
    this.#documents = new Documents(context)
    this.#outcome = new Outcome({ ...plan.root.blank })
  }

  run(): Promise<Executed> {
    const { data } = this.#outcome
    const selection = this.#plan.root
    const answers = data ? [data] : []
    this.#steps.take(() =>
      this.#fill({ selection, sources: [undefined], answers, above: undefined }),
    )
    return this.#ended.promise
  }

  #loadWanted(): void {
    for (const { load, ready, failed } of this.#documents.takeWanted())
      this.#steps.takeAfter(load, ready, failed)
  }

  #fill(level: Level): void {
    for (const field of level.selection.fields) this.#resolve(level, field)
  }

  #resolve(level: Level, field: PlannedField): void {
    const { sources } = level
    const failAll = (error: unknown) => {
      for (let n = 0; n < sources.length; n++) this.#outcome.fail(level, field, n, undefined, error)
    }
    let args: Record<string, unknown>
    try {
      args = field.argumentsFor(this.#variables)
    } catch (error) {
      failAll(error)
      return
    }
    const complete = (values: readonly unknown[]) => this.#complete(level, field, values)
    const info = infoOf(this.#plan, field, this.#variables)
    if (field.batch) {
      this.#steps.takeAfter(field.batch(sources, args, this.#context, info), complete, failAll)
      return
    }
    const values: unknown[] = []
    let waits = false
    for (const source of sources) {
      try {
        const value: unknown = field.resolve(source, args, this.#context, info)
        if (isPromise(value)) waits = true
        values.push(value)
      } catch (error) {
        values.push(errorOf(error))
      }
    }
    const settle = (all: readonly unknown[]) => {
      if (!field.isList || !all.some(holdsPromises)) return complete(all)
      const lists = all.map((value) => (holdsPromises(value) ? settled(value) : value))
      this.#steps.takeAfter(settled(lists), complete, failAll)
    }
    if (waits) this.#steps.takeAfter(settled(values), settle, failAll)
    else settle(values)
  }

  /** Puts the values of a field, one for each object of the level, into the answers. */
  #complete(level: Level, field: PlannedField, values: readonly unknown[]): void {
    if (field.isList) return this.#completeLists(level, field, values)
    if (field.leaf) {
      for (let n = 0; n < values.length; n++)
        this.#completeLeaf(level, field, n, undefined, values[n])
      return
    }
    const owners: number[] = []
    const found: unknown[] = []
    for (let n = 0; n < values.length; n++) {
      if (this.#outcome.lacks(level, field, n, undefined, values[n])) continue
      owners.push(n)
      found.push(values[n])
    }
    this.#descend({ level, field, owners, indices: undefined }, found)
  }

  #completeLists(level: Level, field: PlannedField, values: readonly unknown[]): void {
    const owners: number[] = []
    const indices: number[] = []
    const found: unknown[] = []
    for (let n = 0; n < values.length; n++) {
      const list = values[n]
      if (this.#outcome.lacks(level, field, n, undefined, list)) continue
      if (!isIterable(list)) {
        const message = `Expected Iterable, but did not find one for field "${nameOf(field)}".`
        this.#outcome.fail(level, field, n, undefined, new Error(message))
        continue
      }
      const items: readonly unknown[] = Array.isArray(list) ? list : [...list]
      put(
        level,
        field,
        n,
        undefined,
        items.map(() => null),
      )
      for (let index = 0; index < items.length; index++) {
        const item = items[index]
        if (field.leaf) this.#completeLeaf(level, field, n, index, item)
        else if (!this.#outcome.lacks(level, field, n, index, item)) {
          owners.push(n)
          indices.push(index)
          found.push(item)
        }
      }
    }
    this.#descend({ level, field, owners, indices }, found)
  }

  #completeLeaf(
    level: Level,
    field: PlannedField,
    n: number,
    index: number | undefined,
    value: unknown,
  ): void {
    if (this.#outcome.lacks(level, field, n, index, value)) return
    try {
      const serialized: unknown = field.leaf?.serialize(value)
      if (serialized == null) throw new Error(`${nameOf(field)} has a value that says nothing.`)
      put(level, field, n, index, serialized)
    } catch (error) {
      this.#outcome.fail(level, field, n, index, error)
    }
  }

  /** What a field found goes on as objects; ids among it are turned into documents first. */
  #descend(place: Place, values: readonly unknown[]): void {
    if (values.length === 0) return
    const { object, byIds, abstract } = place.field
    if (abstract) return this.#enterByType(place, abstract, values)
    if (!object) return
    if (!byIds) return this.#enter(place, object, values)
    const enter = () => {
      const documents = values.map((value) => this.#documents.of(object, value))
      const kept: number[] = []
      for (let m = 0; m < documents.length; m++)
        if (!this.#lacksAt(place, m, documents[m])) kept.push(m)
      this.#enterSome(place, object, documents, kept)
    }
    this.#documents.want(object, byIds, values, enter, (error) => {
      for (let m = 0; m < values.length; m++) this.#failAt(place, m, error)
    })
  }

  #enterByType(place: Place, abstract: GraphQLAbstractType, values: readonly unknown[]): void {
    const info = infoOf(this.#plan, place.field, this.#variables)
    const byType = new Map<GraphQLObjectType, number[]>()
    for (let m = 0; m < values.length; m++)
      try {
        const type = runtimeType(abstract, values[m], this.#context, info)
        const known = byType.get(type)
        if (known) known.push(m)
        else byType.set(type, [m])
      } catch (error) {
        this.#failAt(place, m, error)
      }
    for (const [type, kept] of byType) this.#enterSome(place, type, values, kept)
  }

  #enterSome(
    place: Place,
    type: GraphQLObjectType,
    values: readonly unknown[],
    kept: readonly number[],
  ): void {
    if (kept.length === values.length) this.#enter(place, type, values)
    else if (kept.length > 0)
      this.#enter(
        partOf(place, kept),
        type,
        kept.map((m) => values[m]),
      )
  }

  #enter(above: Place, type: GraphQLObjectType, values: readonly unknown[]): void {
    const level = levelBelow(above, above.field.selectionOf(type), values)
    this.#objects += countOf(level)
    this.#fill(level)
  }

  #lacksAt({ level, field, owners, indices }: Place, m: number, value: unknown): boolean {
    return this.#outcome.lacks(level, field, owners[m] ?? 0, indices?.[m], value)
  }

  #failAt({ level, field, owners, indices }: Place, m: number, error: unknown): void {
    this.#outcome.fail(level, field, owners[m] ?? 0, indices?.[m], error)
  }
}
