import { getOperationAST, parse } from 'graphql'
import { expect, test } from 'vitest'
import { expandedSize } from './expanded-size.ts'

function sizeOf(text: string): number {
  const document = parse(text)
  return expandedSize(document, getOperationAST(document)!)
}

test('selections count one each, wherever they stand', () => {
  expect(sizeOf('{ a b { c ... on T { d } } }')).toBe(5)
})

test('a fragment counts as often as it is spread', () => {
  expect(sizeOf('{ a { ...F } b { ...F } } fragment F on T { c d }')).toBe(8)
})

test('fragments that double each other are counted at once', () => {
  const levels = Array.from(
    { length: 100 },
    (_, level) => `fragment F${level} on T { ...F${level + 1} ...F${level + 1} }`,
  )
  expect(sizeOf(`{ ...F0 } ${levels.join(' ')} fragment F100 on T { a }`)).toBeGreaterThan(2 ** 100)
})
