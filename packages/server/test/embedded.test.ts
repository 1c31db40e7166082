import { chmodSync, existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openEmbedded } from '../src/db/embedded/open.ts'
import { socketFolder } from '../src/db/embedded/socket-folder.ts'
import { SetupError } from '../src/setup-error.ts'
import { ask, endAll, makeFolder, nobody, removeAll, serverOf, start } from './embedded-process.ts'

const isRoot = process.getuid?.() === 0
const log = () => {}

// One folder serves all that leave it as it was: a new one takes a second to make.
let dataDir = ''
beforeAll(async () => {
  dataDir = makeFolder()
  await (await openEmbedded({ dataDir, as: 'service', log })).stop()
})
afterEach(endAll)
afterAll(removeAll)

describe('one service', () => {
  test('finds at its second start what the first one wrote', async () => {
    const first = await openEmbedded({ dataDir, as: 'service', log })
    await ask(first.url, 'CREATE TABLE kept AS SELECT 1 AS one')
    await first.stop()
    const second = await openEmbedded({ dataDir, as: 'service', log })
    const rows = await ask(second.url, 'SELECT one, current_database() AS name FROM kept')
    await second.stop()
    expect(rows).toEqual([{ one: 1, name: 'communique' }])
  })

  test('sorts by code point, and knows letters from punctuation beyond ASCII', async () => {
    const database = await openEmbedded({ dataDir, as: 'service', log })
    const rows = await ask(
      database.url,
      `SELECT 'b' > 'Z' AS by_code_point, lower('ÑANDÚ') AS lower,
         to_tsvector('simple', '“Seguridad” – Núñez')::text AS words`,
    )
    await database.stop()
    expect(rows).toEqual([
      { by_code_point: true, lower: 'ñandú', words: "'núñez':2 'seguridad':1" },
    ])
  })

  test('loses nothing it has acknowledged: fsync is on, and full pages are written', async () => {
    const database = await openEmbedded({ dataDir, as: 'service', log })
    const rows = await ask(
      database.url,
      `SELECT name, setting FROM pg_settings
       WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit') ORDER BY name`,
    )
    await database.stop()
    expect(rows.map(({ setting }) => setting)).toEqual(['on', 'on', 'on'])
  })

  test('is reached through a folder that only its user may enter, gone when it ends', async () => {
    const folder = socketFolder(dataDir, process.getuid!())
    const database = await openEmbedded({ dataDir, as: 'service', log })
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    expect(await ask(database.url, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '' }])
    await database.stop()
    expect(existsSync(folder)).toBe(false)
  })

  test('keeps the logs of two starts, and no more', async () => {
    for (let round = 0; round < 3; round += 1) {
      await (await openEmbedded({ dataDir, as: 'service', log })).stop()
    }
    const logs = readdirSync(dataDir).filter((name) => name.includes('.log'))
    expect(logs.toSorted()).toEqual(['postgres.log', 'postgres.log.1'])
  })

  test('gets Ctrl-C alone: its server still answers until the service ends it', async () => {
    const service = start(dataDir, 'service')
    await service.saw('url')
    process.kill(-service.child.pid!, 'SIGINT')
    await service.saw('log', 'answered after SIGINT')
    expect(await service.ended()).toBe(0)
    expect(() => serverOf(dataDir)).toThrow('No server')
  })
})

describe('several processes on one folder', () => {
  test('a second service is refused in one line that names the first', async () => {
    const first = start(dataDir, 'service')
    await first.saw('url')
    const second = start(dataDir, 'service')
    const message = await second.saw('message')
    expect(message).toContain(`(pid ${first.child.pid})`)
    expect(message).not.toContain('\n')
    expect(second.steps.at(-1)?.name).toBe('SetupError')
    expect(await second.ended()).toBe(1)
    await first.end()
  })

  test('of services that start together on a folder not yet there exactly one wins', async () => {
    const dataDir = join(makeFolder(), 'new', 'folder')
    const services = Array.from({ length: 4 }, () => start(dataDir, 'service'))
    const outcomes = await Promise.allSettled(
      services.map((one) => Promise.race([one.saw('url'), one.saw('message').then(() => null)])),
    )
    const urls = outcomes.map((one) => (one.status === 'fulfilled' ? one.value : 'neither'))
    expect(urls.filter((url) => url === null)).toHaveLength(3)
    const url = urls.find((one) => one !== null)
    expect(await ask(url!, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    await Promise.all(services.map((one) => one.end()))
  })

  test('a command works in the database of a running service, and leaves it running', async () => {
    const service = await openEmbedded({ dataDir, as: 'service', log })
    const server = serverOf(dataDir)
    const command = start(dataDir, 'command')
    await ask(await command.saw('url'), 'CREATE TABLE brought AS SELECT 1 AS one')
    expect(await command.end()).toBe(0)
    expect(await ask(service.url, 'SELECT one FROM brought')).toEqual([{ one: 1 }])
    expect(serverOf(dataDir)).toBe(server)
    await service.stop()
  })

  test('a service does not wait for a command to end', async () => {
    const service = await openEmbedded({ dataDir, as: 'service', log })
    const command = start(dataDir, 'command')
    await command.saw('url')
    await service.stop()
    expect(() => serverOf(dataDir)).toThrow('No server')
    await command.end()
  })

  test('a service is refused while a command has the folder to itself', async () => {
    const command = start(dataDir, 'command')
    await command.saw('url')
    await expect(openEmbedded({ dataDir, as: 'service', log })).rejects.toThrow(
      new SetupError(
        `A Communiqué command is using ${dataDir} (pid ${command.child.pid}): start again when it has finished`,
      ),
    )
    await command.end()
    expect(() => serverOf(dataDir)).toThrow('No server')
  })

  test('a command that is done first waits for the other that uses its server', async () => {
    const first = start(dataDir, 'command')
    await first.saw('url')
    const second = start(dataDir, 'command')
    const url = await second.saw('url')
    first.child.kill('SIGTERM')
    await first.saw('log', 'Waiting for another command')
    expect(await ask(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    await second.end()
    expect(await first.ended()).toBe(0)
    expect(() => serverOf(dataDir)).toThrow('No server')
  })

  test('a command that was killed is waited for no longer', async () => {
    const first = start(dataDir, 'command')
    await first.saw('url')
    const second = start(dataDir, 'command')
    await second.saw('url')
    await second.end('SIGKILL')
    expect(await first.end()).toBe(0)
  })

  test('a service that starts while another is ending waits for its end', async () => {
    const first = await openEmbedded({ dataDir, as: 'service', log })
    const ending = first.stop()
    const second = await openEmbedded({ dataDir, as: 'service', log })
    await ending
    expect(await ask(second.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    await second.stop()
  })
})

describe('what its owner has to put right is one line', () => {
  test('DATA_DIR is a file', async () => {
    const file = join(makeFolder(), 'file')
    writeFileSync(file, '')
    for (const dataDir of [file, join(file, 'below')]) {
      await expect(openEmbedded({ dataDir, as: 'service', log })).rejects.toThrow(
        new SetupError(`DATA_DIR ${dataDir} is a file: name a folder`),
      )
    }
  })

  test('DATA_DIR may not be written to', async () => {
    const folder = makeFolder()
    chmodSync(folder, 0o555)
    const user = isRoot ? { uid: nobody, gid: nobody } : {}
    for (const dataDir of [folder, join(folder, 'below')]) {
      const service = start(dataDir, 'service', user)
      expect(await service.saw('message')).toMatch(/^[^\n]*DATA_DIR[^\n]*$/)
      expect(await service.ended()).toBe(1)
    }
  })

  test('the cluster is of another version of Postgres', async () => {
    const file = join(dataDir, 'postgres', 'PG_VERSION')
    const version = readFileSync(file)
    writeFileSync(file, '13\n')
    const refused = openEmbedded({ dataDir, as: 'service', log })
    await expect(refused).rejects.toThrow(
      /^Postgres does not start: FATAL: [^\n]*incompatible[^\n]*\.log\)$/,
    )
    writeFileSync(file, version)
    await (await openEmbedded({ dataDir, as: 'service', log })).stop()
  })
})
