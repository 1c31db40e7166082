import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { testOn } from './setup/test.ts'

const test = testOn('corpus')
const page = readFileSync(new URL('../../../docs/querying.md', import.meta.url), 'utf8')

/** Each query of the page, with the answer that stands below it, under its heading. */
const asked = page
  .split(/^## /m)
  .flatMap((section) =>
    [...section.matchAll(/```graphql\n([^]*?)```\s*```json\n([^]*?)```/g)].map(
      ([, query = '', answer = '']) => ({ title: section.split('\n', 1)[0], query, answer }),
    ),
  )

test('every query of the page has its answer', () => {
  expect(asked.length).toBeGreaterThan(5)
  expect(asked).toHaveLength(page.match(/```graphql/g)?.length ?? 0)
})

for (const [index, { title, query: document, answer }] of asked.entries())
  test(`${index + 1}. ${title}`, async ({ query }) => {
    const { data, errors } = await query(document)
    expect(errors).toBeUndefined()
    expect(data).toEqual(JSON.parse(answer))
  })
