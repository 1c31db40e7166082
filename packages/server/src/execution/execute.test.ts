import type { Context } from '@communique/schema'
import {
  execute,
  getOperationAST,
  GraphQLBoolean,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  GraphQLUnionType,
  parse,
  validate,
  type ExecutionResult,
} from 'graphql'
import { expect, test } from 'vitest'
import { countObjects } from '../http/cost/count-objects.ts'
import { executePlan } from './execute.ts'
import { createPlans } from './plans.ts'

interface Thing {
  id: string
  /** Decides what its fields answer. */
  n: number
}

const thing = (n: number): Thing => ({ id: `thing-${n}`, n })
const broken = (name: string) => new Error(`${name} is broken`)

/** A value, nothing, an error as a value, thrown or promised, by the number. */
function varied<T>(n: number, name: string, value: T) {
  if (n % 11 === 3) throw broken(name)
  if (n % 11 === 5) return broken(name)
  if (n % 11 === 7) return null
  if (n % 11 === 8) return Promise.reject(broken(name))
  return n % 2 === 0 ? Promise.resolve(value) : value
}

/**
 * The same, always promised: where something that may not be null is null at once, GraphQL's own executor
 * leaves rejected promises of its neighbours unheard.
 */
const late = async <T>(n: number, name: string, value: T) => varied(n, name, value)

const Named = new GraphQLInterfaceType({
  name: 'Named',
  fields: { id: { type: new GraphQLNonNull(GraphQLString) }, word: { type: GraphQLString } },
  resolveType: ({ n }: Thing) => (n > 1000 ? 'Nobody' : n % 3 === 0 ? 'Third' : 'Other'),
})

const fields = () => ({
  id: { type: new GraphQLNonNull(GraphQLString) },
  word: { type: GraphQLString, resolve: ({ n }: Thing) => varied(n, 'word', `word ${n}`) },
  sure: {
    type: new GraphQLNonNull(GraphQLString),
    resolve: ({ n }: Thing) => late(n + 1, 'sure', `sure ${n}`),
  },
  number: { type: GraphQLInt, resolve: ({ n }: Thing) => (n % 7 === 1 ? 'no number' : n) },
  next: { type: Other, resolve: ({ n }: Thing) => varied(n, 'next', thing(n + 1)) },
  sureNext: {
    type: new GraphQLNonNull(Other),
    resolve: ({ n }: Thing) => late(n + 2, 'sureNext', thing(n + 3)),
  },
  list: {
    type: new GraphQLList(Other),
    args: { size: { type: GraphQLInt, defaultValue: 3 } },
    resolve: ({ n }: Thing, { size }: { size: number }) =>
      n % 7 === 6 ? 'no list' : varied(n, 'list', items(n, size)),
  },
  sureList: {
    type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(Other))),
    resolve: ({ n }: Thing) => late(n + 4, 'sureList', [thing(n), Promise.resolve(thing(n + 2))]),
  },
  words: {
    type: new GraphQLList(new GraphQLNonNull(GraphQLString)),
    resolve: ({ n }: Thing) => ['a', n % 5 === 4 ? null : 'b', Promise.resolve('c')],
  },
  named: { type: Named, resolve: ({ n }: Thing) => varied(n, 'named', thing(n + 2)) },
  any: {
    type: new GraphQLList(Any),
    resolve: ({ n }: Thing) => [thing(n), thing(n + 1), null, thing(n + 2)],
  },
  many: {
    type: new GraphQLList(new GraphQLNonNull(Other)),
    extensions: {
      batch: async (parents: Thing[]) => parents.map(({ n }) => manyOf(n)),
    },
    resolve: ({ n }: Thing) => manyOf(n),
  },
  loaded: {
    type: Loaded,
    // As a loader does it for an executor that knows nothing of ids.
    resolve: ({ n }: Thing) => loadedOf(n),
    extensions: { pothosConfig: { resolve: ({ n }: Thing) => idOf(n) } },
  },
})

const items = (n: number, size: number) =>
  Array.from({ length: size }, (_, index) =>
    (n + index) % 9 === 8
      ? null
      : index % 2 === 1
        ? Promise.resolve(thing(n + index))
        : thing(n + index),
  )
const manyOf = (n: number) => (n % 6 === 5 ? broken('many') : [thing(n + 1), thing(n + 2)])
const idOf = (n: number) => (n % 6 === 2 ? null : `thing-${n % 4}`)
const loadedOf = (n: number) => {
  const id = idOf(n)
  return id === null || id === 'thing-3' ? null : Promise.resolve(thing(Number(id.slice(6))))
}

const Other: GraphQLObjectType = new GraphQLObjectType({
  name: 'Other',
  interfaces: [Named],
  fields,
})
const Third: GraphQLObjectType = new GraphQLObjectType({
  name: 'Third',
  interfaces: [Named],
  fields,
})
const Loaded: GraphQLObjectType = new GraphQLObjectType({
  name: 'Loaded',
  fields,
  extensions: {
    byIds: async (ids: string[], { loads }: { loads?: string[][] }) => {
      loads?.push(ids)
      return ids.filter((id) => id !== 'thing-3').map((id) => thing(Number(id.slice(6))))
    },
  },
})
const Any = new GraphQLUnionType({
  name: 'Any',
  types: [Other, Third],
  resolveType: ({ n }: Thing) => (n % 3 === 0 ? 'Third' : 'Other'),
})
const Query = new GraphQLObjectType({
  name: 'Query',
  fields: {
    start: {
      type: Other,
      args: { n: { type: GraphQLInt, defaultValue: 0 } },
      resolve: (_, { n }: { n: number }) => thing(n),
    },
    sureStart: { type: new GraphQLNonNull(Other), resolve: () => thing(1) },
    yes: { type: GraphQLBoolean, resolve: () => true },
  },
})
const schema = new GraphQLSchema({ query: Query, types: [Third] })

const planFor = createPlans(schema)

async function inBothWays(source: string, variableValues: Record<string, unknown> = {}) {
  const document = parse(source)
  expect(validate(schema, document), source).toEqual([])
  const operation = getOperationAST(document)
  const plan = operation && planFor(document, operation, variableValues)
  if (!plan) throw new Error(`not planned: ${source}`)
  const { objects, ...planned } = await executePlan(plan, {} as Context, variableValues)
  // What errors took out of the answer again was found all the same.
  const counted = planned.errors ? objects : countObjects(planned.data, Infinity)
  expect(objects, source).toBe(counted)
  const walked = await execute({ schema, document, variableValues, contextValue: {} })
  return { planned: told(planned), walked: told(walked) }
}

/**
 * As it would be sent; which of several errors comes first is nobody's concern. Where one made null of
 * something above it, how many more are told from below is left open by the specification.
 */
function told(result: ExecutionResult) {
  const { data, errors = [] } = JSON.parse(JSON.stringify(result)) as {
    data: unknown
    errors?: { message: string; path: (string | number)[] }[]
  }
  const each = errors.map((error) => {
    const place = placeOfNull(data, error.path)
    return place.length < error.path.length ? `below ${place.join()}` : JSON.stringify(error)
  })
  return { data, errors: [...new Set(each)].toSorted() }
}

function placeOfNull(data: unknown, path: readonly (string | number)[]) {
  let value = data
  for (const [depth, key] of path.entries()) {
    if (value === null) return path.slice(0, depth)
    value = (value as Record<string, unknown>)[key]
  }
  return path
}

const leaves = ['id', 'word', 'number', 'words', 'a: word', '__typename']
const sureLeaves = ['sure']
const objects = ['next', 'sureNext', 'list', 'l2: list(size: 5)', 'sureList', 'many', 'loaded']

/** A selection by the numbers that are drawn. */
function selection(draw: () => number, depth: number): string {
  const chosen = new Set<string>(['id'])
  for (let n = 0; n < 4; n++) {
    const kind = draw()
    if (kind < 0.45 || depth === 0) chosen.add(pick(draw, leaves))
    else if (kind < 0.5) chosen.add(pick(draw, sureLeaves))
    else if (kind < 0.85) chosen.add(`${pick(draw, objects)} ${selection(draw, depth - 1)}`)
    else if (kind < 0.92)
      chosen.add(
        `named { __typename word ... on Third { sure } ... on Other ${selection(draw, depth - 1)} }`,
      )
    else chosen.add(`any { ... on Named { id word } ... on Third ${selection(draw, depth - 1)} }`)
  }
  return `{ ${[...chosen].join(' ')} }`
}

const pick = (draw: () => number, among: readonly string[]) =>
  among[Math.floor(draw() * among.length)] ?? ''

/** Numbers from 0 to 1, the same for the same seed. */
function draws(seed: number) {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

test('a plan answers as GraphQL’s own executor does, errors and nulls included', async () => {
  let errors = 0
  for (let seed = 1; seed <= 400; seed++) {
    const draw = draws(seed * 7919)
    const source = `{ start(n: ${Math.floor(draw() * 20)}) ${selection(draw, 3)} yes }`
    const { planned, walked } = await inBothWays(source)
    expect(planned.data, source).toEqual(walked.data)
    expect(planned.errors, source).toEqual(walked.errors)
    errors += walked.errors.length
  }
  expect(errors).toBeGreaterThan(400)
})

test('a value of a type that there is not, and one that is no list, are errors at their place', async () => {
  const { planned } = await inBothWays('{ start(n: 1100) { id named { id } } }')
  expect(planned).toMatchObject({ data: { start: { id: 'thing-1100', named: null } } })
  expect(planned.errors[0]).toMatch(/none of its types.*"path":\["start","named"\]/)
})

test('an error in what may not be null makes null of the nearest above that may', async () => {
  const { planned } = await inBothWays('{ sureStart { id sureNext { id sure } } yes }')
  expect(planned.data).toBe(null)
  expect(planned.errors).toEqual(['below '])
})

test('what directives leave out is planned by the values of their variables', async () => {
  const source = `query ($yes: Boolean!, $no: Boolean = false) {
    start(n: 1) { id word @include(if: $yes) a: word @skip(if: $yes) ...More @include(if: $no) }
  }
  fragment More on Other { b: word }`
  for (const yes of [true, false, true]) {
    const { planned, walked } = await inBothWays(source, { yes, no: !yes })
    expect(planned).toEqual(walked)
    const { start } = planned.data as { start: object }
    expect(Object.keys(start)).toEqual(yes ? ['id', 'word'] : ['id', 'a', 'b'])
  }
})

test('a condition that is null is left to GraphQL’s own executor', () => {
  const document = parse('query ($yes: Boolean = true) { start { id @include(if: $yes) } }')
  expect(validate(schema, document)).toEqual([])
  const operation = getOperationAST(document)
  expect(operation && planFor(document, operation, { yes: null })).toBeUndefined()
})

test('a mutation is left to GraphQL’s own executor, however often it comes', () => {
  const document = parse('mutation { start { id } }')
  const operation = getOperationAST(document)
  for (let time = 0; time < 2; time++)
    expect(operation && planFor(document, operation, {})).toBeUndefined()
})

test('plans are kept while there is room for them', () => {
  const plansOf = createPlans(schema, 9)
  const asked = (source: string) => {
    const document = parse(source)
    const operation = getOperationAST(document)
    if (!operation) throw new Error('no operation')
    return (yes: boolean) => plansOf(document, operation, { yes })
  }
  const start = asked('query ($yes: Boolean!) { start { id word @include(if: $yes) } }')
  const [included, excluded] = [start(true), start(false)]
  expect(included?.root).not.toBe(excluded?.root)
  expect([start(true), start(false)]).toEqual([included, excluded])
  expect(start(false)).toBe(excluded)
  asked('{ sureStart { id word number } }')(true)
  expect(start(false)).toBe(excluded)
  expect(start(true)).not.toBe(included)
})

test('an alias may be any name', async () => {
  const { planned } = await inBothWays('{ __proto__: yes constructor: start { __proto__: id } }')
  expect(JSON.stringify(planned.data)).toBe(
    '{"__proto__":true,"constructor":{"__proto__":"thing-0"}}',
  )
})

test('documents that one step refers to are loaded at once, and none twice', async () => {
  const loads: string[][] = []
  const context = { loads } as unknown as Context
  const document = parse(
    '{ start { many { loaded { id } l2: loaded { loaded { id } } } loaded { id } } }',
  )
  const operation = getOperationAST(document)
  const plan = operation && planFor(document, operation, {})
  if (plan) await executePlan(plan, context, {})
  expect(loads).toEqual([['thing-0'], ['thing-1']])
})

test('a document that several refer to is answered once, and its errors at each of its places', async () => {
  const { planned, walked } = await inBothWays(
    '{ start(n: 1) { l2: list(size: 9) { loaded { number word loaded { sure } } } } }',
  )
  expect(planned).toEqual(walked)
  const places = planned.errors.filter((error) => error.includes('loaded","number"'))
  expect(places.length).toBeGreaterThan(1)
})
