import { createHash } from 'node:crypto'
import { chownSync, lstatSync, mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hasCode } from '../../error-code.ts'
import { SetupError } from '../../setup-error.ts'
import type { User } from './run-as.ts'

// The least that any system takes for a socket's path is 104 bytes with its final zero.
const longest = 103 - '/.s.PGSQL.5432'.length

/** Where the server of this DATA_DIR has its socket: short, and the same each time. */
export function socketFolder(dataDir: string, uid: number, temporary: string = tmpdir()): string {
  const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 12)
  const name = `communique-${uid}-${hash}`
  const folder = join(temporary, name)
  return Buffer.byteLength(folder) <= longest ? folder : join('/tmp', name)
}

/** Makes the folder anew, for its user alone; whatever a killed server left in it goes. */
export function makeSocketFolder(folder: string, user: User | null) {
  const found = lstatSync(folder, { throwIfNoEntry: false })
  const uid = user?.uid ?? process.getuid?.()
  if (found && !(found.isDirectory() && found.uid === uid)) {
    throw new SetupError(
      `${folder} is needed for the database's socket, but belongs to another user: remove it, or set TMPDIR to a folder of yours`,
    )
  }
  removeSocketFolder(folder)
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    if (!hasCode(error, 'EACCES', 'EROFS', 'ENOENT', 'EEXIST')) throw error
    throw new SetupError(
      `${folder} is needed for the database's socket, but cannot be made: set TMPDIR to a folder of yours`,
      { cause: error },
    )
  }
  if (user) chownSync(folder, user.uid, user.gid)
}

export function removeSocketFolder(folder: string) {
  rmSync(folder, { recursive: true, force: true })
}
