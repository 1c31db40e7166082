import { expect } from 'vitest'
import { test } from '../../packages/server/test/setup/test.ts'
import { run } from './run.ts'

const said = (...args: string[]) => run('said-on-topic/src/main.ts', ...args)

test('it prints who said what, in what capacity, when, how, and where it stands', async ({
  service,
}) => {
  const url = `${service.url}/graphql`
  const { stdout, stderr, code } = await said('migration', '--as-of', '2025-02-03', '--url', url)
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toContain('Migration, as of February 3, 2025\n')
  expect(stdout).toContain(`
February 3, 2025 · in these words
Salvadoran President Nayib Bukele (Nayib Bukele, President of El Salvador)
  “There will be a safe country agreement…`)
  expect(stdout).toContain('the Secretary ⟦(Secretary of State: Marco Rubio)⟧ will announce it')
  expect(stdout).toContain('\n  — coatepeque-article\n')
  expect(stdout).toContain('reported, without words')
})

test('what was said later is not there the day before', async ({ service }) => {
  const url = `${service.url}/graphql`
  const { stdout, code } = await said('migration', '--as-of', '2025-02-02', '--url', url)
  expect(code).toBe(0)
  expect(stdout).toBe('Migration, as of February 2, 2025\n\nThe record has nothing.\n')
})

test('names and dates come in the language asked for', async ({ service }) => {
  const { stdout } = await said('migration', '--language', 'es', '--url', `${service.url}/graphql`)
  expect(stdout).toContain('3 de febrero de 2025')
})

test('an unknown topic is named, with those that there are', async ({ service }) => {
  const { stdout, stderr, code } = await said('migraton', '--url', `${service.url}/graphql`)
  expect([stdout, code]).toEqual(['', 1])
  expect(stderr).toMatch(/^There is no topic "migraton"\. There are: .*\bmigration\b/)
})

test.for([
  [[], 'Which topic?'],
  [['migration', 'trade'], 'One topic at a time'],
  [['migration', '--as-of', '2025-02-30'], '--as-of takes a day such as 2025-02-03'],
  [['migration', '--as-of', 'yesterday'], '--as-of takes a day'],
  [['migration', '--language', '!'], '--language takes a tag'],
  [['migration', '--url', 'localhost:4000'], '--url takes an address'],
  [['migration', '--topic', 'x'], "Unknown option '--topic'"],
] as const)('wrong arguments are told: %j', async ([args, message]) => {
  const { stdout, stderr, code } = await said(...args)
  expect([stdout, code]).toEqual(['', 2])
  expect(stderr.startsWith(message)).toBe(true)
  expect(stderr).toContain('Exit codes:')
})

test('--help needs no service; a service that is away is told', async () => {
  const help = await said('--help')
  expect([help.code, help.stderr]).toEqual([0, ''])
  expect(help.stdout).toContain('--as-of')
  const away = await said('migration', '--url', 'http://127.0.0.1:1/graphql')
  expect([away.code, away.stdout]).toEqual([3, ''])
  expect(away.stderr).toContain('(NETWORK_ERROR)')
})
