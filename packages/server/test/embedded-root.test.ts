import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, lstatSync, mkdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { findBinaries } from '../src/db/embedded/binaries.ts'
import { openEmbedded } from '../src/db/embedded/open.ts'
import type { RootMode } from '../src/db/embedded/run-as.ts'
import { socketFolder } from '../src/db/embedded/socket-folder.ts'
import { runUnprivileged } from '../src/db/embedded/unprivileged.ts'
import { ask, endAll, makeFolder, nobody, removeAll, serverOf, start } from './embedded-process.ts'

const isRoot = process.getuid?.() === 0
const canNamespace = isRoot && succeeds('unshare', '--user', '--map-user=1', 'true')
const nobodyCanRead =
  isRoot &&
  succeeds(
    'setpriv',
    `--reuid=${nobody}`,
    '--clear-groups',
    'test',
    '-r',
    fileURLToPath(import.meta.url),
  )
const nobodyUser = { uid: nobody, gid: nobody }

afterEach(endAll)
afterAll(removeAll)

/** Opens the folder here, asks for who runs the server and for a row of its own, and ends. */
async function open(dataDir: string, rootMode: RootMode) {
  const database = await openEmbedded({ dataDir, as: 'service', log: () => {}, rootMode })
  await ask(database.url, 'CREATE TABLE IF NOT EXISTS kept AS SELECT now() AS since')
  const rows = await ask(database.url, 'SELECT since FROM kept')
  const { uid } = statSync(`/proc/${serverOf(dataDir)}`)
  await database.stop()
  return { uid, rows }
}

/** The same after a service that was killed. */
async function openAfterKilling(dataDir: string, rootMode: RootMode) {
  const service = start(dataDir, 'service', { rootMode })
  await service.saw('url')
  await service.end('SIGKILL')
  return open(dataDir, rootMode)
}

function makeHiddenFolder() {
  const folder = makeFolder()
  chmodSync(folder, 0o700)
  return folder
}

describe.skipIf(!isRoot)('root (needs to be run as root)', () => {
  test.skipIf(!canNamespace)(
    'runs the server in a namespace, and can still hand it on to nobody (needs unshare)',
    async () => {
      const dataDir = makeHiddenFolder()
      const first = await open(dataDir, 'namespace')
      expect(first.uid).toBe(0)
      expect(await openAfterKilling(dataDir, 'namespace')).toEqual(first)
      expect(await open(dataDir, 'unprivileged')).toEqual({ ...first, uid: nobody })
      expect(await open(dataDir, 'namespace')).toEqual({ ...first, uid: nobody })
    },
  )

  test('runs it as nobody, with data where nobody can reach it', async () => {
    const dataDir = makeHiddenFolder()
    const first = await open(dataDir, 'unprivileged')
    expect(first.uid).toBe(nobody)
    expect(lstatSync(join(dataDir, 'postgres')).isSymbolicLink()).toBe(true)
    expect(await openAfterKilling(dataDir, 'unprivileged')).toEqual(first)
  })

  test('leaves data in DATA_DIR where nobody can reach it there', async () => {
    const dataDir = makeFolder()
    const { cluster } = runUnprivileged(nobodyUser, dataDir, await findBinaries())
    expect(cluster).toBe(join(dataDir, 'postgres'))
  })

  test('copies the programs once, if they are where only root may go', async () => {
    const folder = makeFolder()
    const [hidden, shared, dataDir] = ['hidden', 'shared', 'data'].map((name) =>
      join(folder, name),
    ) as [string, string, string]
    const found = await findBinaries()
    cpSync(dirname(dirname(found.postgres)), hidden, { recursive: true, verbatimSymlinks: true })
    chmodSync(hidden, 0o700)
    mkdirSync(dataDir)
    const binaries = { ...found, postgres: join(hidden, 'bin', 'postgres') }
    const first = runUnprivileged(nobodyUser, dataDir, binaries, shared)
    const { ino } = statSync(first.binaries.postgres)
    expect(
      execFileSync(first.binaries.initdb, ['--version'], { ...nobodyUser, cwd: '/' }).toString(),
    ).toContain('18.')
    const second = runUnprivileged(nobodyUser, dataDir, binaries, shared)
    expect(statSync(second.binaries.postgres).ino).toBe(ino)
  })

  test('says in one line when no place can be found', async () => {
    const dataDir = makeHiddenFolder()
    const binaries = await findBinaries()
    expect(() => runUnprivileged(nobodyUser, dataDir, binaries, '/dev/null/nowhere')).toThrow(
      /^PostgreSQL does not run as root, [^\n]* or give DATABASE_URL$/,
    )
  })

  test.skipIf(!nobodyCanRead)(
    'an ordinary user needs none of this (needs a checkout that others may read)',
    async () => {
      const dataDir = makeHiddenFolder()
      execFileSync('chown', [String(nobody), dataDir])
      const service = start(dataDir, 'service', nobodyUser)
      await ask(await service.saw('url'), 'CREATE TABLE kept AS SELECT now() AS since')
      expect(statSync(`/proc/${serverOf(dataDir)}`).uid).toBe(nobody)
      expect(await service.end()).toBe(0)
      // It stays theirs when root opens it in between.
      const asRoot = await open(dataDir, 'namespace')
      const again = start(dataDir, 'service', nobodyUser)
      expect(await ask(await again.saw('url'), 'SELECT since FROM kept')).toEqual(asRoot.rows)
    },
  )

  test.skipIf(!canNamespace)(
    'a folder for sockets that belongs to another user is refused',
    async () => {
      const dataDir = makeFolder()
      const folder = socketFolder(dataDir, 0)
      mkdirSync(folder)
      execFileSync('chown', [String(nobody), folder])
      await expect(open(dataDir, 'namespace')).rejects.toThrow(
        /^[^\n]*belongs to another user[^\n]*$/,
      )
      expect(statSync(folder).uid).toBe(nobody)
    },
  )
})

function succeeds(file: string, ...args: string[]): boolean {
  return spawnSync(file, args, { stdio: 'ignore' }).status === 0
}
