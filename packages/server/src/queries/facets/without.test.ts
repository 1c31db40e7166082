import { expect, test } from 'vitest'
import { without } from './without.ts'

interface Filter {
  form?: object
  topics?: object
  event?: object | null
  and?: Filter[]
  not?: Filter
}

const less = (filter: Filter | undefined, ...path: string[]) => without(filter, path)

test('a field goes, and the others stay', () => {
  const form = { in: ['VERBATIM'] }
  expect(less({ form, event: {} }, 'form')).toEqual({ event: {} })
  expect(less({ event: {} }, 'form')).toEqual({ event: {} })
  expect(less(undefined, 'form')).toBeUndefined()
})

test('a field within a field goes, and the outer one where it says nothing else', () => {
  const kind = { in: ['SPEECH'] }
  expect(less({ event: { kind, date: {} } }, 'event', 'kind')).toEqual({ event: { date: {} } })
  expect(less({ event: { kind } }, 'event', 'kind')).toEqual({})
  expect(less({ event: {} }, 'event', 'kind')).toEqual({ event: {} })
  expect(less({ event: null }, 'event', 'kind')).toEqual({ event: null })
  const topics = { in: ['trade'], includeNarrower: true }
  expect(less({ topics }, 'topics', 'in')).toEqual({})
})

test('what stands inside `and` and `not` stays', () => {
  const filter = { and: [{ form: {} }], not: { form: {} } }
  expect(less({ ...filter, form: {} }, 'form')).toEqual(filter)
})
