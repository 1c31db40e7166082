import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { endWithinMs } from '../src/cli/end-on-signals.ts'

const compose = readFileSync(new URL('../../../compose.yaml', import.meta.url), 'utf8')

test('compose waits for longer than the service takes to end by itself', () => {
  const [, seconds] = /stop_grace_period: (\d+)s$/m.exec(compose) ?? []
  expect(Number(seconds) * 1000).toBeGreaterThan(endWithinMs)
})

test('no part of an address in compose is a setting, which might need encoding', () => {
  const addresses = compose.match(/\w+:\/\/.*/g)
  expect(addresses).toEqual(['postgres://communique@database:5432/communique'])
})
