import { expect, test } from 'vitest'
import { id as validId } from './documents/parts.ts'
import { placeParts } from './part-id.ts'

const owner = '01890000-0000-7000-8000-000000000001'
const place = (parts: { a: string }[], document = owner, kind = 'topic') =>
  placeParts(document, kind, parts, ({ a }) => [a])

test('a part keeps its id when others are put before it', () => {
  const [before] = place([{ a: 'x' }])
  const after = place([{ a: 'y' }, { a: 'x' }])
  expect(after[1]).toEqual({ ...before, position: 1 })
  expect(validId.safeParse(before?.id).success).toBe(true)
})

test('equal parts, other documents and other kinds have ids of their own', () => {
  const ids = [
    ...place([{ a: 'x' }, { a: 'x' }]),
    ...place([{ a: 'x' }], '01890000-0000-7000-8000-000000000002'),
    ...place([{ a: 'x' }], owner, 'status'),
  ].map(({ id }) => id)
  expect(new Set(ids).size).toBe(4)
})

test('no list has no parts', () => {
  expect(placeParts(owner, 'topic', undefined, () => [])).toEqual([])
})
