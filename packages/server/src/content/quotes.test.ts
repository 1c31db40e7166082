import { expect, test } from 'vitest'
import { sha256 as hashOf } from './canonical.ts'
import { checkSelector, type ArchivedSource } from './quotes.ts'

const text =
  '\nHe said: “We met on the lake… and we agreed.” The 🌋 stood by; “we agreed” was all they wrote.'
const quote = 'We met on the lake… and we agreed.'
const start = text.indexOf(quote)
const end = start + quote.length

const complete: ArchivedSource = {
  slug: 'note',
  length: text.length,
  sha256: hashOf(text),
  passages: [{ start: 0, end: text.length, text }],
}
const excerpt: ArchivedSource = {
  ...complete,
  passages: [{ start: start - 1, end: end + 1, text: text.slice(start - 1, end + 1) }],
}

test('words found in the complete text, whose hash holds, are verified as COMPLETE_TEXT', () => {
  expect(checkSelector({ start, end, exact: quote }, complete)).toEqual({
    verification: 'COMPLETE_TEXT',
    exact: quote,
  })
})

test('words found in an excerpt, or in a whole whose hash does not hold, are verified as PASSAGE', () => {
  const selector = { start, end, exact: quote, sha256: hashOf(quote) }
  for (const source of [
    excerpt,
    { ...complete, sha256: hashOf('another') },
    { ...complete, sha256: null },
    { ...complete, length: null },
    { ...complete, length: text.length + 1 },
  ])
    expect(checkSelector(selector, source)).toEqual({ verification: 'PASSAGE', exact: quote })
})

test('words are given back where they are archived, though the selector holds only their hash', () => {
  expect(checkSelector({ start, end, sha256: hashOf(quote) }, excerpt)).toEqual({
    verification: 'PASSAGE',
    exact: quote,
  })
  expect(checkSelector({ start, end }, excerpt)).toMatchObject({ exact: quote })
})

test('a quotation off by one character is refused with what stands there and where it stands', () => {
  expect(checkSelector({ start: start - 1, end: end - 1, exact: quote }, complete)).toEqual({
    path: 'exact',
    problem: `does not stand at ${start - 1}: there stands "“${quote.slice(0, -1)}"; these words stand at [${start}, ${end})`,
  })
  expect(checkSelector({ start: start - 1, end, exact: quote }, excerpt)).toEqual({
    path: 'exact',
    problem: `is ${quote.length} long, its place ${quote.length + 1}: there stands "“${quote.slice(0, -1)}"; these words stand at [${start}, ${end})`,
  })
})

test('a word changed far into a long quotation is shown with what stands around it', () => {
  const long = 'a very '.repeat(40) + 'long sentence.'
  const source = { ...complete, length: null, passages: [{ start: 100, end: 394, text: long }] }
  const exact = long.replace('long', 'wide')
  expect(checkSelector({ start: 100, end: 394, exact }, source)).toEqual({
    path: 'exact',
    problem: 'does not stand at 100: at 380 there stands "… very a very a very long sentence."',
  })
})

test('the nearest places on either side are told', () => {
  const at = text.indexOf('stood')
  const found = checkSelector({ start: at, end: at + 9, exact: 'we agreed' }, complete)
  const [first, second] = [text.indexOf('we agreed'), text.lastIndexOf('we agreed')]
  expect(found).toMatchObject({
    problem: expect.stringContaining(
      `these words stand at [${second}, ${second + 9}) and [${first}, ${first + 9})`,
    ),
  })
})

test('what stands there is one line, shortened to 80 units', () => {
  const source = { ...complete, passages: [{ start: 0, end: 200, text: '\n' + 'y'.repeat(199) }] }
  const found = checkSelector(
    { start: 0, end: 200, exact: 'x'.repeat(200) },
    { ...source, length: 200 },
  )
  expect(found).toEqual({
    path: 'exact',
    problem: `does not stand at 0: there stands "\\n${'y'.repeat(79)}…"`,
  })
})

test('a hash that is not that of the words is refused with what stands there', () => {
  expect(checkSelector({ start, end, sha256: hashOf('else') }, complete)).toEqual({
    path: 'sha256',
    problem: `is not that of the words at [${start}, ${end}): there stands "${quote}"`,
  })
})

test('context must stand before and after, as far as it is archived', () => {
  const selector = { start, end, exact: quote }
  const context = { prefix: 'said: “', suffix: '” The 🌋' }
  for (const source of [complete, excerpt])
    expect(checkSelector({ ...selector, ...context }, source)).toMatchObject({ exact: quote })
  expect(checkSelector({ ...selector, prefix: 'wrote: “' }, excerpt)).toMatchObject({
    exact: quote,
  })
  expect(checkSelector({ ...selector, prefix: 'wrote: “' }, complete)).toMatchObject({
    path: 'prefix',
    problem: expect.stringContaining('there stands "'),
  })
  expect(checkSelector({ ...selector, suffix: '.' }, excerpt)).toMatchObject({ path: 'suffix' })
  expect(checkSelector({ start: 1, end: 3, exact: 'He', prefix: 'x\n' }, complete)).toMatchObject({
    path: 'prefix',
    problem: 'reaches beyond the text of note',
  })
})

test('where nothing is archived the hash is needed, and words must agree with it', () => {
  const place = { start: 1, end: 8 }
  const sha256 = hashOf('He said')
  expect(checkSelector({ ...place, sha256 }, excerpt)).toEqual({
    verification: 'UNARCHIVED',
    exact: null,
  })
  expect(checkSelector({ ...place, sha256, exact: 'He said' }, excerpt)).toEqual({
    verification: 'UNARCHIVED',
    exact: 'He said',
  })
  expect(checkSelector({ ...place, exact: 'He said' }, excerpt)).toMatchObject({ path: 'sha256' })
  expect(checkSelector({ ...place, sha256, exact: 'He says' }, excerpt)).toMatchObject({
    path: 'sha256',
  })
  expect(checkSelector({ ...place, sha256, exact: 'He' }, excerpt)).toEqual({
    path: 'exact',
    problem: 'is 2 long, its place 7',
  })
})

test('words that reach beyond a passage must agree with what of them is archived', () => {
  const wide = { start: start - 4, end: end + 1 }
  const words = text.slice(wide.start, wide.end)
  const check = (exact: string) => checkSelector({ ...wide, exact, sha256: hashOf(exact) }, excerpt)
  expect(check(words)).toEqual({ verification: 'UNARCHIVED', exact: words })
  expect(check(words.replace('lake', 'hill'))).toMatchObject({ path: 'exact' })
  expect(check(words.replace(':', ';'))).toMatchObject({ verification: 'UNARCHIVED' })
})

test('a place outside the source is refused', () => {
  const selector = { start: text.length - 1, end: text.length + 1, sha256: hashOf('..') }
  expect(checkSelector(selector, complete)).toEqual({
    path: 'end',
    problem: `is ${text.length + 1}, but note is ${text.length} long`,
  })
  expect(checkSelector(selector, { ...complete, length: null, passages: [] })).toMatchObject({
    verification: 'UNARCHIVED',
  })
})

test('a place that begins or ends inside a character of two units is refused', () => {
  const at = text.indexOf('🌋')
  expect(checkSelector({ start: at + 1, end: at + 4 }, complete)).toEqual({
    path: 'start',
    problem: `is ${at + 1}, in the middle of a character`,
  })
  expect(checkSelector({ start: at - 4, end: at + 1 }, complete)).toMatchObject({ path: 'end' })
  expect(checkSelector({ start: at, end: at + 2, exact: '🌋' }, complete)).toMatchObject({
    exact: '🌋',
  })
})
