import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { hasCode } from '../../error-code.ts'

/** The process that `postmaster.pid` names, if that file is there. */
export function notedPostmaster(cluster: string): number | null {
  try {
    const pid = Number.parseInt(readFileSync(join(cluster, 'postmaster.pid'), 'utf8'), 10)
    return pid > 0 ? pid : null
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null
    throw error
  }
}

/** Whether the process is a living Postgres on this cluster, and not a later user of its pid. */
export function isPostmaster(pid: number, cluster: string): boolean {
  const sign = process.platform === 'win32' ? 'postgres.exe' : `-D ${cluster} -c `
  return commandLine(pid).includes(sign)
}

function commandLine(pid: number): string {
  const run = (file: string, args: string[]) => execFileSync(file, args, { encoding: 'utf8' })
  try {
    if (process.platform === 'linux') {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    }
    return process.platform === 'win32'
      ? run('tasklist', ['/NH', '/FI', `PID eq ${pid}`])
      : run('ps', ['-ww', '-o', 'command=', '-p', String(pid)])
  } catch (error) {
    // There is no such process: `ps` fails then, and so does reading of it.
    if (process.platform === 'darwin' || hasCode(error, 'ENOENT', 'ESRCH')) return ''
    throw error
  }
}

/**
 * Ends what a killed owner left running, and makes a stale `postmaster.pid` harmless.
 * Says whether there was a server to end.
 */
export async function endOrphan(
  cluster: string,
  signal: (pid: number, signal: StopSignal) => void,
): Promise<boolean> {
  const pid = notedPostmaster(cluster)
  if (pid === null) return false
  if (!isPostmaster(pid, cluster)) {
    disownPid(cluster, pid)
    return false
  }
  await endProcess(
    (name) => signal(pid, name),
    () => !isPostmaster(pid, cluster),
  )
  return true
}

/** SIGINT is a fast and clean end, SIGQUIT leaves the log to be replayed at the next start. */
export type StopSignal = 'SIGINT' | 'SIGQUIT' | 'SIGKILL'

const steps: [StopSignal, number][] = [
  ['SIGINT', 30_000],
  ['SIGQUIT', 10_000],
  ['SIGKILL', 5_000],
]

/** Asks a server to end, with more force from step to step, until it has. */
export async function endProcess(signal: (name: StopSignal) => void, ended: () => boolean) {
  for (const [name, patience] of steps) {
    if (ended()) return
    signal(name)
    for (const deadline = Date.now() + patience; Date.now() < deadline;) {
      if (ended()) return
      await sleep(5)
    }
  }
  throw new Error('Postgres does not end')
}

// Postgres refuses to start while the noted pid is in use, be it by anything. It checks as well
// that no old backend holds the shared memory noted beside it: so the note must stay, with a pid
// that no system gives.
function disownPid(cluster: string, pid: number) {
  const path = join(cluster, 'postmaster.pid')
  writeFileSync(path, readFileSync(path, 'utf8').replace(String(pid), '2147483647'))
}
