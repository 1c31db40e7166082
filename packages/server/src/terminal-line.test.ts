import { expect, test } from 'vitest'
import { terminalLine } from './terminal-line.ts'

const time = '2026-01-02T03:04:05.678Z'
const line = (entry: object) => terminalLine(JSON.stringify({ level: 30, time, ...entry }))

test('an entry becomes a time, its message and its fields', () => {
  expect(line({ msg: 'request', method: 'POST', status: 200, requestId: 'r1' })).toMatch(
    /^\r\S*\d\d:\d\d:\d\d request method=POST status=200\n$/,
  )
})

test('what went wrong is called so, with its stack and the request it belongs to', () => {
  const text = line({
    level: 50,
    msg: 'failed',
    requestId: 'r1',
    err: { stack: 'Error: x\n at y' },
  })
  expect(text).toContain('error failed requestId=r1\nError: x\n at y\n')
})
