import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readConfig, type Config } from './config.ts'

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

test('what strangers should not get is off in production unless it is asked for', () => {
  const shown = ({ graphiql, introspection, metrics }: Config) => [graphiql, introspection, metrics]
  expect(shown(readConfig({}))).toEqual([true, true, true])
  expect(shown(readConfig({ NODE_ENV: 'production' }))).toEqual([false, false, false])
  const asked = { NODE_ENV: 'production', GRAPHIQL: 'on', INTROSPECTION: 'on', METRICS: 'on' }
  expect(shown(readConfig(asked))).toEqual([true, true, true])
  expect(readConfig({ DOCUMENTS: 'persisted' }).graphiql).toBe(false)
  expect(() => readConfig({ GRAPHIQL: 'yes' })).toThrow('GRAPHIQL is neither on nor off')
})

test('pages of some origins may be named, and proxies', () => {
  expect(readConfig({}).corsOrigins).toEqual(['*'])
  expect(readConfig({ CORS_ORIGINS: 'https://a.example, http://b.example:8080' })).toMatchObject({
    corsOrigins: ['https://a.example', 'http://b.example:8080'],
  })
  for (const wrong of ['a.example', 'https://a.example/', '*, https://a.example'])
    expect(() => readConfig({ CORS_ORIGINS: wrong })).toThrow(
      'CORS_ORIGINS is neither * nor origins',
    )
  expect(readConfig({ TRUST_PROXY: 'loopback, 10.0.0.0/8' }).trustProxy).toEqual([
    'loopback',
    '10.0.0.0/8',
  ])
  expect(() => readConfig({ TRUST_PROXY: 'everybody' })).toThrow('TRUST_PROXY is not a list')
})

test('each setting is documented with its default', () => {
  const text = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
  const names = [...text('config.ts').matchAll(/^ +([A-Z_]+): /gm)].map(([, name]) => name)
  expect(names.length).toBeGreaterThan(20)
  const tables = text('../../../README.md') + text('../../../docs/operations.md')
  for (const name of names) expect(tables).toMatch(new RegExp(`^\\|.*\`${name}\``, 'm'))
  const defaults = [...text('config.ts').matchAll(/^ +([A-Z_]+): whole\(.*, ([\d_]+)\),$/gm)]
  for (const [, name, value] of defaults.filter(([, each]) => each !== 'PORT'))
    expect(tables).toMatch(new RegExp(`\\| \`${name}\` +\\| \`${value?.replaceAll('_', '')}\``))
})
