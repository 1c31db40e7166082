import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lchownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { hasCode } from '../../error-code.ts'
import { SetupError } from '../../setup-error.ts'
import type { Binaries } from './binaries.ts'
import { clusterOf, environment, type RunAs, type User } from './run-as.ts'

/** Root's second way: as another user, with programs and data brought to where it can reach them. */
export function runUnprivileged(
  user: User,
  dataDir: string,
  binaries: Binaries,
  shared = '/var/lib/communique',
): RunAs {
  try {
    const reachable = runs(user, binaries.postgres) ? binaries : copyBinaries(binaries, shared)
    const cluster = reachableCluster(user, dataDir, shared)
    if (existsSync(cluster)) give(user, cluster)
    if (canEnter(user, dirname(cluster))) {
      return { binaries: reachable, prefix: [], user, cluster }
    }
  } catch (error) {
    if (!hasCode(error, 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ENOSPC', 'EXDEV')) throw error
  }
  throw new SetupError(
    `PostgreSQL does not run as root, and cannot run as user ${user.uid} with its data in ${dataDir} or ${shared}: run as another user, or give DATABASE_URL`,
  )
}

const runs = (user: User, postgres: string) => succeeds(user, postgres, '--version')
const canEnter = (user: User, folder: string) => succeeds(user, '/bin/sh', '-c', 'cd "$0"', folder)

function succeeds(user: User, file: string, ...args: string[]): boolean {
  return (
    spawnSync(file, args, { ...user, cwd: '/', env: environment, stdio: 'ignore' }).status === 0
  )
}

// Where the user cannot enter DATA_DIR, its cluster is elsewhere and a link shows the way. Only
// the link does: a new DATA_DIR of the same name must not meet the data of the old.
function reachableCluster(user: User, dataDir: string, shared: string): string {
  const link = join(dataDir, 'postgres')
  const pending = join(dataDir, 'postgres.link')
  finishMove(pending, link)
  const cluster = clusterOf(dataDir)
  if (cluster !== link || canEnter(user, dataDir)) return cluster

  makeShared(shared)
  // The folder around the cluster stays root's; its user may only pass through.
  const around = mkdtempSync(join(shared, 'data-'))
  chmodSync(around, 0o711)
  const moved = join(around, 'postgres')
  symlinkSync(moved, pending)
  if (existsSync(link)) renameSync(link, moved)
  renameSync(pending, link)
  return moved
}

// A move that was cut off has left its link beside the place; the data is at one end or the other.
function finishMove(pending: string, link: string) {
  if (!lstatSync(pending, { throwIfNoEntry: false })) return
  if (existsSync(pending)) renameSync(pending, link)
  else rmSync(pending)
}

// Programs are copied once for each version and place they come from.
function copyBinaries(binaries: Binaries, shared: string): Binaries {
  const native = dirname(dirname(binaries.postgres))
  const target = join(shared, `programs-${createHash('sha256').update(native).digest('hex')}`)
  if (!existsSync(target)) {
    makeShared(shared)
    const copy = mkdtempSync(join(shared, 'copy-'))
    cpSync(native, copy, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !path.endsWith('.a'),
    })
    chmodSync(copy, 0o755)
    try {
      renameSync(copy, target)
    } catch (error) {
      // Another process was as quick.
      if (!hasCode(error, 'ENOTEMPTY', 'EEXIST')) throw error
      rmSync(copy, { recursive: true })
    }
  }
  const moved = (path: string) => join(target, 'bin', basename(path))
  return {
    initdb: moved(binaries.initdb),
    postgres: moved(binaries.postgres),
    pg_ctl: moved(binaries.pg_ctl),
  }
}

function makeShared(shared: string) {
  mkdirSync(shared, { recursive: true })
  chmodSync(shared, 0o711)
}

function give(user: User, folder: string) {
  chownSync(folder, user.uid, user.gid)
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    lchownSync(join(folder, name), user.uid, user.gid)
  }
}
