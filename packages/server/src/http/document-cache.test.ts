import { parse } from 'graphql'
import { expect, test } from 'vitest'
import { createDocumentCache } from './document-cache.ts'

const document = parse('{ __typename }')

test('what was used last stays when the number is reached', () => {
  const cache = createDocumentCache(new Set(), { documents: 2, characters: 100 })
  cache.set('one', document)
  cache.set('two', document)
  cache.get('one')
  cache.set('three', document)
  expect(['one', 'two', 'three'].map((text) => cache.get(text) === document)).toEqual([
    true,
    false,
    true,
  ])
})

test('long documents make room for themselves, by characters and not by number', () => {
  const cache = createDocumentCache(new Set(), { documents: 100, characters: 10 })
  cache.set('a', document)
  cache.set('b'.repeat(10), document)
  expect(cache.get('a')).toBeUndefined()
  expect(cache.get('b'.repeat(10))).toBe(document)
  cache.set('c'.repeat(11), document)
  expect(cache.get('c'.repeat(11))).toBeUndefined()
})

test('texts to be kept stay, and take no room from the others', () => {
  const cache = createDocumentCache(new Set(['kept']), { documents: 1, characters: 100 })
  cache.set('kept', document)
  cache.set('one', document)
  expect(cache.get('one')).toBe(document)
  cache.set('two', document)
  expect(['kept', 'one', 'two'].map((text) => cache.get(text) === document)).toEqual([
    true,
    false,
    true,
  ])
})
