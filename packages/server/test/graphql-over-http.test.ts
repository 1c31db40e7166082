import { serverAudits } from 'graphql-http'
import { expect } from 'vitest'
import { test } from './setup/test.ts'

/** Where the tests' audits are listed, there is no service yet: its address comes with the test. */
let address = ''
const audits = serverAudits({ url: () => `${address}/graphql` })

// Of an update that leaves audits out nothing would be seen otherwise.
test('there are audits of what must, should and may be', () => {
  const kinds = audits.map(({ name }) => name.split(' ', 1)[0])
  expect(new Set(kinds)).toEqual(new Set(['MUST', 'SHOULD', 'MAY']))
  expect(audits.length).toBeGreaterThanOrEqual(61)
})

for (const { id, name, fn } of audits)
  test(`${id} ${name}`, async ({ service: { url } }) => {
    address = url
    const result = await fn()
    // What is wrong stands in the reason of a warning, a notice or an error.
    expect('reason' in result ? result.reason : 'ok').toBe('ok')
  })
