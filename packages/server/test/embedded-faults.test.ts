import { execFileSync } from 'node:child_process'
import { renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { endAll, makeFolder, removeAll, serverOf } from './embedded-process.ts'
import { answersNormally, post } from './hostile/attacked.ts'
import { runCommunique, type Run } from './service-process.ts'

/** A disk of its own, which can be filled; not every system lets a test make one. */
function mountDisk(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=300m,mode=755', 'tmpfs', folder], {
      stdio: 'ignore',
    })
    return true
  } catch {
    return false
  }
}

let dataDir = ''
let url = ''
let service: Run
let hasDisk = false
beforeAll(async () => {
  dataDir = makeFolder()
  hasDisk = mountDisk(dataDir)
  service = runCommunique(['start', '--no-corpus'], { DATA_DIR: dataDir, RATE_LIMIT: '0' })
  url = await service.url()
})
afterAll(async () => {
  service.child.kill('SIGKILL')
  await service.ended
  await endAll()
  if (hasDisk) execFileSync('umount', ['-l', dataDir])
  removeAll()
})

/** Asks without rest while something is done; gives how it was answered. */
async function underLoad(work: () => Promise<void>): Promise<Set<string>> {
  let stopped = false
  const seen = new Set<string>()
  const load = Array.from({ length: 4 }, async () => {
    while (!stopped) {
      const { status, code, headers } = await post(url, { query: '{ topics { nodes { slug } } }' })
      seen.add([status, code, headers.get('retry-after')].join(' '))
      await sleep(5)
    }
  })
  try {
    await work()
  } finally {
    stopped = true
    await Promise.all(load)
  }
  return seen
}

const isReady = async () => (await fetch(`${url}/ready`)).status
const back = () => expect.poll(isReady, { timeout: 30_000, interval: 50 }).toBe(200)
const away = () => expect.poll(isReady, { timeout: 30_000, interval: 5 }).toBe(503)

/** Whether the service has started another server. */
const isAnother = (server: number) => () => {
  try {
    return serverOf(dataDir) !== server
  } catch {
    return false
  }
}

for (const signal of ['SIGKILL', 'SIGINT', 'SIGQUIT'] as const)
  test(`the database ended by ${signal} under load: UNAVAILABLE at most, and normal answers after`, async () => {
    const server = serverOf(dataDir)
    const seen = await underLoad(async () => {
      process.kill(server, signal)
      await expect.poll(isAnother(server), { timeout: 30_000, interval: 20 }).toBe(true)
      await back()
    })
    expect([...seen].filter((one) => !['200  ', '503 UNAVAILABLE 1'].includes(one))).toEqual([])
    await answersNormally(url)
    expect(serverOf(dataDir)).not.toBe(server)
    expect(service.child.exitCode).toBeNull()
  })

test('its folder taken away: UNAVAILABLE until it is there again', async () => {
  const cluster = join(dataDir, 'postgres')
  process.kill(serverOf(dataDir), 'SIGKILL')
  renameSync(cluster, `${cluster}.taken`)
  await away()
  const { status, code, headers } = await post(url, { query: '{ topics { nodes { slug } } }' })
  expect([status, code, headers.get('retry-after')]).toEqual([503, 'UNAVAILABLE', '1'])
  expect((await fetch(`${url}/health`)).status).toBe(200)
  renameSync(`${cluster}.taken`, cluster)
  await back()
  await answersNormally(url)
})

test('a full disk: what is published is answered, and a killed database comes back with room', async ({
  skip,
}) => {
  if (!hasDisk) skip('no disk can be made here')
  const filling = join(dataDir, 'filling')
  const { bavail, bsize } = statfsSync(dataDir)
  try {
    writeFileSync(filling, Buffer.alloc(bavail * bsize))
    expect(statfsSync(dataDir).bavail).toBe(0)
    for (let time = 0; time < 20; time += 1) await answersNormally(url)
    process.kill(serverOf(dataDir), 'SIGKILL')
    await away()
  } finally {
    rmSync(filling, { force: true })
  }
  await back()
  await answersNormally(url)
  expect(service.child.exitCode).toBeNull()
})
