import { schema } from '@communique/schema'
import { buildSchema, getOperationAST, parse } from 'graphql'
import { expect, test } from 'vitest'
import { expandedSize } from './expanded-size.ts'

const small = buildSchema(`
  type Query { a: T b: T any: I }
  interface I { c: String d: String other: I }
  type T implements I { c: String d: String other: I }
  type U implements I { c: String d: String other: I }
  type V implements I { c: String d: String other: I }
`)

function sizeOf(text: string, of = small): number {
  const document = parse(text)
  return expandedSize(of, document, getOperationAST(document)!)
}

test('selections count one each, wherever they stand', () => {
  expect(sizeOf('{ a { c } b { c ... on T { d } } }')).toBe(6)
})

test('a fragment counts as often as it is spread', () => {
  expect(sizeOf('{ a { ...F } b { ...F } } fragment F on T { c d }')).toBe(8)
})

test('what is selected of an interface counts for each type that it can be', () => {
  expect(sizeOf('{ any { c d } }')).toBe(1 + 3 * 2)
  expect(sizeOf('{ any { other { other { c } } } }')).toBe(1 + 3 * (1 + 3 * (1 + 3)))
})

test('documents in each other’s revisions are known to be large', () => {
  const inside = (depth: number): string =>
    depth === 0 ? 'slug' : `revisionAt(number: 1) { document { ${inside(depth - 1)} } }`
  expect(sizeOf(`{ statement(slug: "a") { ${inside(5)} } }`, schema)).toBeGreaterThan(100_000)
})

test('fragments that double each other are counted at once', () => {
  const levels = Array.from(
    { length: 100 },
    (_, level) => `fragment F${level} on T { ...F${level + 1} ...F${level + 1} }`,
  )
  const text = `{ a { ...F0 } } ${levels.join(' ')} fragment F100 on T { c }`
  expect(sizeOf(text)).toBeGreaterThan(2 ** 100)
})
