import { expect, test } from 'vitest'
import { markedSegments } from './marked-segments.ts'

test('remarks on the audience and marks of an editor are told from the words around them', () => {
  expect(marked('Thank you. (Applause.) We [sic] are here. [Laughter]')).toEqual([
    ['SPOKEN', 'Thank you. '],
    ['STAGE_DIRECTION', '(Applause.)'],
    ['SPOKEN', ' We '],
    ['EDITORIAL_INSERTION', '[sic]'],
    ['SPOKEN', ' are here. '],
    ['STAGE_DIRECTION', '[Laughter]'],
  ])
})

test('brackets that may be the president’s own stay part of the words', () => {
  expect(markedSegments('A letter from him [Mr. Marcy] (now in Paris) says so.')).toBeNull()
})

function marked(text: string) {
  return markedSegments(text)?.map(({ start, end, kind }) => [kind, text.slice(start, end)])
}
