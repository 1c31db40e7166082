import { expect, test } from 'vitest'
import { orderFields } from './field-order.ts'

test('fields come in the order of the schema, within lists and parts too', () => {
  const ordered = orderFields('event', {
    citations: [{ role: 'SUPPORTS', selector: { end: 2, start: 1 }, source: 's' }],
    participants: [{ role: 'HOST', citations: [{ note: 'n', source: 's' }], person: 'p' }],
    title: 'A visit',
    hostCountries: ['sv', 'us'],
    kind: 'VISIT',
  })
  expect(JSON.stringify(ordered)).toBe(
    '{"kind":"VISIT","title":"A visit","hostCountries":["sv","us"],' +
      '"participants":[{"person":"p","role":"HOST","citations":[{"source":"s","note":"n"}]}],' +
      '"citations":[{"source":"s","selector":{"start":1,"end":2},"role":"SUPPORTS"}]}',
  )
})

test('a field that the schema does not know comes last', () => {
  const ordered = orderFields('country', { former: { b: 1, a: 2 }, name: 'Siam', code: 'TH' })
  expect(JSON.stringify(ordered)).toBe('{"code":"TH","name":"Siam","former":{"b":1,"a":2}}')
})
