import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { testOn } from './setup/test.ts'

const test = testOn('corpus')
const page = readFileSync(new URL('../../../docs/querying.md', import.meta.url), 'utf8')

/** Each query of the page, with the answer that stands below it, under its heading. */
const examples = [
  ...page.matchAll(/^## (.+)$|```graphql\n([\s\S]*?)```\s*```json\n([\s\S]*?)```/gm),
].reduce<{ title: string; query: string; answer: string }[]>((found, [, title, query, answer]) => {
  if (title) return [...found, { title, query: '', answer: '' }]
  const last = found.at(-1)
  return [...found, { title: last?.title ?? '', query: query ?? '', answer: answer ?? '' }]
}, [])
const asked = examples.filter(({ query }) => query)

test('every query of the page has its answer', () => {
  expect(asked.length).toBeGreaterThan(5)
  expect(asked).toHaveLength(page.match(/```graphql/g)?.length ?? 0)
})

for (const [index, { title, query: document, answer }] of asked.entries())
  test(`${index + 1}. ${title}`, { timeout: 90_000 }, async ({ query }) => {
    const { data, errors } = await query(document)
    expect(errors).toBeUndefined()
    expect(data).toEqual(JSON.parse(answer))
  })
