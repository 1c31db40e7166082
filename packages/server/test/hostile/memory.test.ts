import { afterAll, expect, inject, test } from 'vitest'
import { runCommunique } from '../service-process.ts'
import { cloneDatabase } from '../setup/databases.ts'
import { answersNormally } from './attacked.ts'

const cleanups: (() => unknown)[] = []
afterAll(async () => {
  for (const cleanup of cleanups.toReversed()) await cleanup()
})

test('hundreds of different documents, as large as may be, do not grow the memory', async () => {
  const { url: databaseUrl, drop } = await cloneDatabase(
    inject('postgresUrl'),
    inject('runId'),
    'founding',
  )
  cleanups.push(drop)
  const service = runCommunique(['start', '--no-corpus'], {
    DATABASE_URL: databaseUrl,
    RATE_LIMIT: '0',
    LOG_LEVEL: 'error',
    // What is kept must fit in these megabytes; all of the documents take many more.
    NODE_OPTIONS: '--max-old-space-size=250',
  })
  cleanups.push(() => service.child.kill('SIGKILL') && service.ended)
  const url = await service.url()
  let number = 0
  const shapes = [
    // Parsed, and not valid.
    () => `query ($v${(number += 1)}: [Slug!] = [${'"a" '.repeat(1900)}]) { __typename }`,
    // Asked twice: the second time past Yoga.
    () =>
      `{ topics(first: 1) { nodes { ${'a: slug b: label '.repeat(10)} } } n${(number += 1)}: __typename }`,
  ]
  const ask = async (query: string) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    await response.arrayBuffer()
  }
  const askMany = async (count: number) => {
    for (let left = count; left > 0; left -= 1)
      for (const shape of shapes) {
        const query = shape()
        await ask(query)
        if (query.startsWith('{ topics')) await ask(query)
      }
  }
  await Promise.all(Array.from({ length: 4 }, () => askMany(100)))
  await answersNormally(url)
  expect(service.stderr).toBe('')
}, 120_000)
