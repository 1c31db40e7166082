import { expect, test } from 'vitest'
import { socketFolder } from './socket-folder.ts'

test('each user and DATA_DIR has a folder of its own, the same each time', () => {
  expect(socketFolder('/a', 1, '/tmp')).toBe(socketFolder('/a', 1, '/tmp'))
  expect(socketFolder('/a', 1, '/tmp')).not.toBe(socketFolder('/b', 1, '/tmp'))
  expect(socketFolder('/a', 1, '/tmp')).not.toBe(socketFolder('/a', 2, '/tmp'))
})

test('a socket in it has a path that every system takes, however long the temporary folder’s', () => {
  for (const temporary of ['/tmp', `/${'x'.repeat(60)}`, `/${'x'.repeat(200)}`]) {
    const path = `${socketFolder('/a/long/way/off', 4_294_967_294, temporary)}/.s.PGSQL.5432`
    expect(Buffer.byteLength(path)).toBeLessThan(104)
  }
})
