import { expect, test } from 'vitest'
import { repeatedKey } from './repeated-key.ts'

const repeatedIn = (json: string) => repeatedKey(json, JSON.parse(json))

test('a repeated key is found at any depth, with its path', () => {
  for (const [json, path] of [
    ['{"a":1,"a":1}', 'a'],
    ['{"a":{"b":[0,{"c":1},{"d":[],"e":{},"d":2}]}}', 'a.b[2].d'],
    ['[[{"x":1}],[{"y":"\\\\","y" \t: 2}]]', '[1][0].y'],
    ['{"a":{"a":1},"b":{"a":1},"c":0,"a":{}}', 'a'],
    ['{"__proto__":1,"__proto__":2}', '__proto__'],
    ['{"":1,"b":2,"":3}', ''],
  ])
    expect(repeatedIn(json!), json).toBe(path)
})

test('a key is the same however it is spelt', () => {
  expect(repeatedIn('{"name":1,"n\\u0061me":2}')).toBe('name')
  expect(repeatedIn('{"a\\"b":1,"a\\u0022b":2}')).toBe('a"b')
})

test('what only looks like a key is none', () => {
  for (const json of [
    '{"a":"\\"a\\":1, \\"a\\":2"}',
    '{"a":"ends in a backslash \\\\","b":"\\\\\\""}',
    '{"a":{"b":1},"c":{"b":1},"d":[{"b":1},{"b":1}]}',
    '["a","a",":",{"a":":"}]',
    '{"a":["a","a:"],"A":"{\\"a\\":{}}"}',
    '{"10":1,"2":{"10":null},"1":true}',
    ' "a" ',
    'null',
    '{}',
  ])
    expect(repeatedIn(json), json).toBeUndefined()
})

test('nesting of any depth is read', () => {
  const deep = (inner: string) => `${'[{"a":'.repeat(200_000)}${inner}${'}]'.repeat(200_000)}`
  expect(repeatedIn(deep('{"b":1}'))).toBeUndefined()
  expect(repeatedIn(deep('{"b":1,"b":1}'))).toMatch(/^\[0\]\.a\[0\]\.a.*\.b$/)
})
