import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { hasCode } from '../../error-code.ts'
import { SetupError } from '../../setup-error.ts'
import { lockFile, type FileLock } from './file-lock.ts'

export type Role = 'service' | 'command'

/** What the owner of a DATA_DIR tells others about itself, in `owner.json`. */
interface Note {
  pid: number
  as: Role
  state: 'starting' | 'ready' | 'stopping'
  url: string | null
}

/** The one process that runs the server of a DATA_DIR. */
export interface Owner {
  kind: 'owner'
  ready(url: string): void
  /** Waits until no other command uses the server, then lets none in. */
  closeDoor(onWait: () => void): Promise<void>
  /** For a service: lets nobody in from now on, whoever is there. */
  stopping(): void
  release(): void
}

/** A command that uses the server of a living owner. */
export interface Guest {
  kind: 'guest'
  url: string
  leave(): void
}

const pause = 20
const patience = { service: 15_000, command: 60_000 }

/**
 * Becomes the owner of the folder, or a guest of its owner. The lock on `owner.lock` decides;
 * `owner.json` only says who holds it. Guests share `guests.lock`, so that a command that owns
 * the server can wait for them.
 */
export async function claim(dataDir: string, as: Role): Promise<Owner | Guest> {
  const deadline = Date.now() + patience[as]
  for (;;) {
    const lock = lockFile(join(dataDir, 'owner.lock'), 'exclusive')
    if (lock) return own(dataDir, as, lock)

    // A new owner needs a moment to write its note over that of one that was killed.
    await sleep(pause)
    const note = readNote(dataDir)
    if (as === 'service' && note && note.state !== 'stopping') throw inUse(dataDir, note)
    if (as === 'command' && note?.state === 'ready') {
      const guest = enter(dataDir)
      if (guest) return guest
    }
    if (Date.now() > deadline) throw inUse(dataDir, note)
  }
}

function own(dataDir: string, as: Role, lock: FileLock): Owner {
  const note: Note = { pid: process.pid, as, state: 'starting', url: null }
  const path = join(dataDir, 'owner.json')
  const tell = (news: Partial<Note>) => {
    Object.assign(note, news)
    writeFileSync(`${path}.new`, JSON.stringify(note), { mode: 0o600 })
    renameSync(`${path}.new`, path)
  }
  tell({})
  // Made now, by whoever made the folder: it could be root's, were it left to a first guest.
  lockFile(join(dataDir, 'guests.lock'), 'shared')?.release()
  let door: FileLock | null = null
  return {
    kind: 'owner',
    ready: (url) => tell({ state: 'ready', url }),
    async closeDoor(onWait) {
      for (let first = true; !door; first = false) {
        door = lockFile(join(dataDir, 'guests.lock'), 'exclusive')
        if (door) break
        if (first) onWait()
        await sleep(pause)
      }
      tell({ state: 'stopping' })
    },
    stopping: () => tell({ state: 'stopping' }),
    release() {
      rmSync(path, { force: true })
      door?.release()
      lock.release()
    },
  }
}

function enter(dataDir: string): Guest | null {
  const door = lockFile(join(dataDir, 'guests.lock'), 'shared')
  if (!door) return null
  // The owner may have gone before the door was held; from here on it waits.
  const note = readNote(dataDir)
  if (note?.state === 'ready' && note.url) {
    return { kind: 'guest', url: note.url, leave: () => door.release() }
  }
  door.release()
  return null
}

function readNote(dataDir: string): Note | null {
  try {
    const note = JSON.parse(readFileSync(join(dataDir, 'owner.json'), 'utf8')) as Note
    return isAlive(note.pid) ? note : null
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null
    throw error
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return hasCode(error, 'EPERM')
  }
}

function inUse(dataDir: string, note: Note | null): SetupError {
  if (!note) return new SetupError(`Another process uses ${dataDir}: end it, or set DATA_DIR`)
  if (note.as === 'service') {
    return new SetupError(
      `A Communiqué service already runs on ${dataDir} (pid ${note.pid}): stop it first, or set DATA_DIR to another folder`,
    )
  }
  return new SetupError(
    `A Communiqué command is using ${dataDir} (pid ${note.pid}): start again when it has finished`,
  )
}
