import { DatabaseSync } from 'node:sqlite'
import { SetupError } from '../../setup-error.ts'

/** A lock on a file, held until released or until its process is gone, however it went. */
export interface FileLock {
  release(): void
}

// Node offers no locks on files, but SQLite takes the kernel's: they are atomic, vanish with
// their process, know nothing of pids that are used again, hold between containers that share
// a folder, and exist on Linux, macOS and Windows alike. Nothing is ever written to the file;
// nothing else may open it, since closing a file drops its process's locks.
const statements = {
  exclusive: ['BEGIN EXCLUSIVE'],
  shared: ['BEGIN', 'SELECT count(*) FROM sqlite_schema'],
}

const busy = 5

// A lock that nobody refers to would be let go with the garbage.
const locks = new Set<DatabaseSync>()

/** Takes the lock, or returns null at once where another process holds it. */
export function lockFile(path: string, mode: 'exclusive' | 'shared'): FileLock | null {
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(path, { timeout: 0 })
    database.exec('PRAGMA journal_mode = MEMORY')
    for (const statement of statements[mode]) database.exec(statement)
    const held = database
    locks.add(held)
    return {
      release() {
        locks.delete(held)
        held.close()
      },
    }
  } catch (error) {
    database?.close()
    if (error instanceof Error && 'errcode' in error && error.errcode === busy) return null
    throw new SetupError(
      `Cannot lock ${path} (${error instanceof Error ? error.message : String(error)}): DATA_DIR must be a folder on a local disk that this user may write to`,
      { cause: error },
    )
  }
}
