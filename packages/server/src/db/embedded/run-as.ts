import { spawnSync } from 'node:child_process'
import { lstatSync, readFileSync, readlinkSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { SetupError } from '../../setup-error.ts'
import type { Binaries } from './binaries.ts'
import { runUnprivileged } from './unprivileged.ts'

export interface User {
  uid: number
  gid: number
}

/** How Postgres runs, and where its cluster is. */
export interface RunAs {
  binaries: Binaries
  /** What stands before a program on its command line. */
  prefix: string[]
  /** Whose the processes and their files are, where that is not simply this process's user. */
  user: User | null
  cluster: string
}

/** The two ways that root has: Postgres itself refuses to run as root. */
export type RootMode = 'namespace' | 'unprivileged'

/** Environment of the programs: nothing of ours, and a clock that spares initdb a search. */
export const environment =
  process.platform === 'win32' ? undefined : { PATH: '/usr/bin:/bin:/usr/sbin:/sbin', TZ: 'UTC' }

/** Chooses how to run Postgres; `mode` forces one of root's two ways. */
export function chooseRunAs(dataDir: string, binaries: Binaries, mode?: RootMode): RunAs {
  const cluster = clusterOf(dataDir)
  if (process.getuid?.() !== 0) return { binaries, prefix: [], user: null, cluster }

  // Whose data it is, runs it: root would leave files that their user cannot open.
  const present = statSync(cluster, { throwIfNoEntry: false })
  if (present && present.uid !== 0) {
    return runUnprivileged({ uid: present.uid, gid: present.gid }, dataDir, binaries)
  }
  const user = ordinaryUser()
  const prefix = ['unshare', '--user', `--map-user=${user.uid}`, `--map-group=${user.gid}`, '--']
  if (mode !== 'unprivileged' && canNamespace(prefix)) {
    return { binaries, prefix, user: null, cluster }
  }
  return runUnprivileged(user, dataDir, binaries)
}

/** The cluster is in DATA_DIR, or where a link in it points, which need not be there yet. */
export function clusterOf(dataDir: string): string {
  const path = join(dataDir, 'postgres')
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()
  return isLink ? readlinkSync(path) : path
}

// In a namespace of its own, root is an ordinary user to Postgres and still owns its files.
// Some containers forbid it.
function canNamespace([unshare = '', ...args]: string[]): boolean {
  return (
    process.platform === 'linux' &&
    spawnSync(unshare, [...args, 'true'], { env: environment, stdio: 'ignore' }).status === 0
  )
}

// initdb wants its user to have a name, so it has to be one that the system knows.
function ordinaryUser(): User {
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter(([, , uid]) => Number(uid) > 0)
  const [, , uid, gid] = users.find(([name]) => name === 'nobody') ?? users[0] ?? []
  if (uid === undefined) {
    throw new SetupError(
      'PostgreSQL does not run as root, and /etc/passwd names no other user: run as another user, or give DATABASE_URL',
    )
  }
  return { uid: Number(uid), gid: Number(gid) }
}
