import { existsSync, mkdirSync, realpathSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { hasCode } from '../../error-code.ts'
import { SetupError } from '../../setup-error.ts'
import { chooseAddress } from './address.ts'
import { findBinaries } from './binaries.ts'
import { initCluster } from './init.ts'
import { claim, type Guest, type Owner, type Role } from './owner.ts'
import { endOrphan } from './postmaster.ts'
import { chooseRunAs, type RootMode } from './run-as.ts'
import { signalServer, startServer, type Server, type ServerOptions } from './server.ts'

export interface EmbeddedOptions {
  dataDir: string
  /** A service wants the folder for itself; a command shares the server of whoever has it. */
  as: Role
  log: (line: string) => void
  /** Forces one of the two ways to run as root. */
  rootMode?: RootMode
}

/** A Postgres of our own, with its data in a folder. */
export interface EmbeddedPostgres {
  readonly url: string
  /** Ends the server if this process owns it, and lets go of the folder. */
  stop(): Promise<void>
}

/**
 * Opens the database in `dataDir`, made if it is not there, recovered if its last owner was
 * killed. Throws a `SetupError` where another process has it, or where it cannot be had.
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const dataDir = makeDataDir(options.dataDir)
  const place = await claim(dataDir, options.as)
  if (place.kind === 'guest') return visit(place)
  try {
    return await serve(place, dataDir, options)
  } catch (error) {
    place.release()
    throw error
  }
}

function visit(guest: Guest): EmbeddedPostgres {
  return { url: guest.url, stop: async () => guest.leave() }
}

async function serve(
  owner: Owner,
  dataDir: string,
  { as, log, rootMode }: EmbeddedOptions,
): Promise<EmbeddedPostgres> {
  const runAs = chooseRunAs(dataDir, await findBinaries(), rootMode)
  const address = await chooseAddress(dataDir, runAs.user)
  const server = await recoverAndStart({
    runAs,
    address,
    log,
    logFile: join(dataDir, 'postgres.log'),
  })
  const url = address.url('communique')
  owner.ready(url)

  let ending: Promise<void> | undefined
  const end = async () => {
    if (as === 'service') owner.stopping()
    else await owner.closeDoor(() => log('Waiting for another command that uses the database'))
    await server.stop()
    address.remove()
    owner.release()
  }
  return { url, stop: () => (ending ??= end()) }
}

/** A server whose owner was killed a moment ago may come up beside ours: then once more. */
async function recoverAndStart(options: ServerOptions): Promise<Server> {
  const { runAs, address, log } = options
  const endOther = () => endOrphan(runAs.cluster, (pid, name) => signalServer(runAs, pid, name))
  if (await endOther()) log('Ended the Postgres that a killed service had left')
  await initCluster(runAs, address.passwordFile)
  try {
    return await startServer(options)
  } catch (error) {
    if (!(await endOther())) throw error
    return startServer(options)
  }
}

function makeDataDir(path: string): string {
  try {
    makeFolder(path)
    return realpathSync(path)
  } catch (error) {
    if (hasCode(error, 'EEXIST', 'ENOTDIR')) {
      throw new SetupError(`DATA_DIR ${path} is a file: name a folder`, { cause: error })
    }
    if (hasCode(error, 'EACCES', 'EPERM', 'EROFS', 'ENOENT')) {
      throw new SetupError(`DATA_DIR ${path} cannot be written to by this user: name another`, {
        cause: error,
      })
    }
    throw error
  }
}

/** Node's own recursion never ends where a folder exists and yet takes no other, as in /proc. */
function makeFolder(path: string): void {
  if (!existsSync(dirname(path))) makeFolder(dirname(path))
  try {
    mkdirSync(path)
  } catch (error) {
    // It was there, or another process was as quick.
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw error
  }
}
