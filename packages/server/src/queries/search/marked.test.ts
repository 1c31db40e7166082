import { expect, test } from 'vitest'
import { marks, rangesOf } from './marked.ts'

const mark = (text: string) => text.replaceAll('[', marks.start).replaceAll(']', marks.end)

test('the places of marked words, without the marks', () => {
  expect(rangesOf(mark('we [speak] of [trade]'), 'we speak of trade')).toEqual([
    { start: 3, end: 8 },
    { start: 12, end: 17 },
  ])
  expect(rangesOf('no words', 'no words')).toEqual([])
})

test('words of a phrase are one range', () => {
  expect(rangesOf(mark('a [safe] [third]\n[country] x'), 'a safe third\ncountry x')).toEqual([
    { start: 2, end: 20 },
  ])
})

test('places count UTF-16 units', () => {
  expect(rangesOf(mark('🕊 [paz]'), '🕊 paz')).toEqual([{ start: 3, end: 6 }])
})

test('a text that holds such marks itself has no ranges', () => {
  const hostile = `a ${marks.start}b`
  expect(rangesOf(mark(`a ${marks.start}[b]`), hostile)).toEqual([])
})
