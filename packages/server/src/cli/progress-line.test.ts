import { expect, test } from 'vitest'
import { openProgressLine } from './progress-line.ts'

function watch(isTTY: boolean) {
  let time = 0
  const written: string[] = []
  const output = { isTTY, write: (text: string) => written.push(text) }
  const line = openProgressLine(output, () => time)
  const at = (ms: number, label: string, done: number, total?: number) => {
    time = ms
    line.show({ label, done, total })
  }
  return { at, line, written }
}

test('a terminal has one line rewritten, with count, total and rate, and left standing at the end', () => {
  const { at, line, written } = watch(true)
  at(0, 'Publishing', 500, 12_000)
  at(50, 'Publishing', 700, 12_000)
  at(1000, 'Publishing', 2500, 12_000)
  expect(written).toEqual(['\rPublishing: 2,500 of 12,000, 2,000 a second\u001b[K'])
  line.end()
  expect(written.at(-1)).toBe('\n')
})

test('without a terminal there is a plain line every five seconds, and one when all is done', () => {
  const { at, line, written } = watch(false)
  at(0, 'Reading', 0)
  at(4000, 'Reading', 400)
  at(5000, 'Reading', 500)
  at(6000, 'Reading', 600)
  at(6100, 'Reading', 700, 700)
  line.end()
  expect(written).toEqual(['Reading: 500, 100 a second\n', 'Reading: 700 of 700, 115 a second\n'])
})
