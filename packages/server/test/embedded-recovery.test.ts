import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openEmbedded } from '../src/db/embedded/open.ts'
import { socketFolder } from '../src/db/embedded/socket-folder.ts'
import { ask, endAll, makeFolder, removeAll, serverOf, start } from './embedded-process.ts'

const log = () => {}

let dataDir = ''
beforeAll(async () => {
  dataDir = makeFolder()
  await (await openEmbedded({ dataDir, as: 'service', log })).stop()
})
afterEach(endAll)
afterAll(removeAll)

/** A service in a process of its own, with one row acknowledged. */
async function serviceWithRow() {
  const service = start(dataDir, 'service')
  const url = await service.saw('url')
  await ask(url, 'DROP TABLE IF EXISTS kept; CREATE TABLE kept AS SELECT 1 AS one')
  return { service, url, server: serverOf(dataDir) }
}

/** Opens once more, reads the row, and ends. */
async function reopen() {
  const lines: string[] = []
  const database = await openEmbedded({ dataDir, as: 'service', log: (line) => lines.push(line) })
  const rows = await ask(database.url, 'SELECT one FROM kept')
  const server = serverOf(dataDir)
  await database.stop()
  return { rows, server, lines }
}

async function until(condition: () => boolean) {
  for (let left = 1000; left > 0; left -= 1) {
    if (condition()) return
    await sleep(10)
  }
  throw new Error('Waited in vain')
}

test('the service alone was killed: its server is ended, and another started', async () => {
  const { service, server } = await serviceWithRow()
  await service.end('SIGKILL')
  expect(serverOf(dataDir)).toBe(server)
  const again = await reopen()
  expect(again.rows).toEqual([{ one: 1 }])
  expect(again.server).not.toBe(server)
  expect(again.lines).toEqual(['Ended the Postgres that a killed service had left'])
})

test('a command after a killed service gets the database as well', async () => {
  const { service } = await serviceWithRow()
  await service.end('SIGKILL')
  const command = start(dataDir, 'command')
  expect(await ask(await command.saw('url'), 'SELECT one FROM kept')).toEqual([{ one: 1 }])
  expect(await command.end()).toBe(0)
})

test('the server alone was killed: the service starts it again at the same address', async () => {
  const { service, url, server } = await serviceWithRow()
  process.kill(server, 'SIGKILL')
  expect(await service.saw('log', 'ended unexpectedly')).toContain('SIGKILL')
  await service.saw('log', 'Postgres is back')
  expect(await ask(url, 'SELECT one FROM kept')).toEqual([{ one: 1 }])
  expect(serverOf(dataDir)).not.toBe(server)
  expect(await service.end()).toBe(0)
  expect(() => serverOf(dataDir)).toThrow('No server')
})

test('a service that is stopped while its server is down ends, and leaves nothing', async () => {
  const { service, server } = await serviceWithRow()
  process.kill(server, 'SIGKILL')
  await service.saw('log', 'ended unexpectedly')
  expect(await service.end()).toBe(0)
  expect(() => serverOf(dataDir)).toThrow('No server')
})

test('service and server were both killed: what they left is no hindrance', async () => {
  const { service, server } = await serviceWithRow()
  await service.end('SIGKILL')
  process.kill(server, 'SIGKILL')
  await until(() => !isServing())
  expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(true)
  expect(existsSync(join(dataDir, 'owner.json'))).toBe(true)
  expect(readdirSync(socketFolder(dataDir, process.getuid!()))).not.toHaveLength(0)
  expect((await reopen()).rows).toEqual([{ one: 1 }])
})

test('pids that others have since been given stand in nobody’s way', async () => {
  const { service, server } = await serviceWithRow()
  await service.end('SIGKILL')
  process.kill(server, 'SIGKILL')
  await until(() => !isServing())
  const other = spawn('sleep', ['60'], { stdio: 'ignore' })
  const replacePid = (path: string, pid: number) =>
    writeFileSync(path, readFileSync(path, 'utf8').replace(String(pid), String(other.pid)))
  replacePid(join(dataDir, 'postgres', 'postmaster.pid'), server)
  replacePid(join(dataDir, 'owner.json'), service.child.pid!)
  replacePid(join(socketFolder(dataDir, process.getuid!()), '.s.PGSQL.5432.lock'), server)
  expect((await reopen()).rows).toEqual([{ one: 1 }])
  expect(other.exitCode ?? other.signalCode).toBeNull()
  other.kill()
})

test('the same folder survives many killings in a row', async () => {
  const { service } = await serviceWithRow()
  await service.end('SIGKILL')
  for (const delay of [150, 200, 250, 300, 350]) {
    const next = start(dataDir, 'service')
    await sleep(delay)
    await next.end('SIGKILL')
  }
  expect((await reopen()).rows).toEqual([{ one: 1 }])
})

test('a new database cut off in the making is made anew, its remains cleared away', async () => {
  const dataDir = makeFolder()
  const unfinished = () => readdirSync(dataDir).filter((name) => name.includes('.new-'))
  const service = start(dataDir, 'service')
  await until(() => unfinished().some((name) => existsSync(join(dataDir, name, 'base'))))
  await service.end('SIGKILL')
  expect(existsSync(join(dataDir, 'postgres'))).toBe(false)

  const database = await openEmbedded({ dataDir, as: 'service', log })
  expect(await ask(database.url, 'SELECT current_database() AS name')).toEqual([
    { name: 'communique' },
  ])
  await database.stop()
  expect(unfinished()).toEqual([])
})

test('what an unfinished database has left is cleared away beside a whole one too', async () => {
  mkdirSync(join(dataDir, 'postgres.new-abc'))
  await (await openEmbedded({ dataDir, as: 'service', log })).stop()
  expect(existsSync(join(dataDir, 'postgres.new-abc'))).toBe(false)
})

function isServing(): boolean {
  try {
    return serverOf(dataDir) > 0
  } catch {
    return false
  }
}
