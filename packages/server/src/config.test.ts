import { expect, test } from 'vitest'
import { readConfig } from './config.ts'

test('without settings the defaults serve on the loopback address', () => {
  const config = readConfig({})
  expect(config).toMatchObject({ host: '127.0.0.1', port: 4000, databaseUrl: undefined })
  expect(config.dataDir).toMatch(/\.data$/)
})

test('every wrong setting is named at once, with what is expected', () => {
  expect(() => readConfig({ PORT: 'http', MAX_DEPTH: '1', LOG_LEVEL: 'loud' })).toThrow(
    'settings: PORT is not a whole number from 0 to 65535; LOG_LEVEL is none of silent, error, warn, info, debug; MAX_DEPTH is not a whole number from 3 to 100',
  )
})

test('documents are taken in any way, or by id alone', () => {
  expect(readConfig({}).documents).toBe('any')
  expect(readConfig({ DOCUMENTS: 'persisted' }).documents).toBe('persisted')
  expect(() => readConfig({ DOCUMENTS: 'some' })).toThrow(
    'settings: DOCUMENTS is neither any nor persisted',
  )
})

test('a wrong DATABASE_URL is named without repeating it', () => {
  expect(() => readConfig({ DATABASE_URL: 'mysql://root:hunter2@host' })).toThrow(
    /^settings: DATABASE_URL is not an address/,
  )
})

test('an empty setting is as good as none', () => {
  expect(readConfig({ DATABASE_URL: '', PORT: '' }).port).toBe(4000)
})
