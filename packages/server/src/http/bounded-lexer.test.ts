import { parse, Source } from 'graphql'
import { expect, test } from 'vitest'
import { BoundedLexer } from './bounded-lexer.ts'

function excessOf(text: string): string | undefined {
  let told: string | undefined
  const refuse = (excess: string): never => {
    told = excess
    throw new Error(excess)
  }
  const source = new Source(text)
  try {
    parse(source, {
      lexer: new BoundedLexer(source, { tokens: 20, nesting: 3, name: 5 }, refuse),
    })
  } catch (error) {
    if (told === undefined) throw error
  }
  return told
}

test('what keeps to the limits is read', () => {
  expect(excessOf('{ a(b: [1]) { c } d { e } }')).toBeUndefined()
  expect(excessOf(`{ ${'a '.repeat(18)} }`)).toBeUndefined()
})

test('tokens, nesting of any kind, and the length of names are bounded', () => {
  expect(excessOf(`{ ${'a '.repeat(19)} }`)).toBe('more than 20 tokens')
  expect(excessOf('{ a(b: [[1]]) }')).toBe('more than 3 brackets in each other')
  expect(excessOf('{ a { b { c { d } } } }')).toBe('more than 3 brackets in each other')
  expect(excessOf('{ abcdef: a }')).toBe('a name of more than 5 characters')
  expect(excessOf('query ($abcdef: Int) { a }')).toBe('a name of more than 5 characters')
})

test('texts and comments are not names', () => {
  expect(excessOf('{ a(b: "abcdefgh [[[[") } # abcdefgh {{{{')).toBeUndefined()
})
