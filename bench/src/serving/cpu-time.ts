import { readdir, readFile } from 'node:fs/promises'

/** Seconds of processor time that a process has used, and its children that have ended. */
export async function cpuSecondsOf(pid: number): Promise<number> {
  return (await statOf(pid)).cpuSeconds
}

/** The same of a server of PostgreSQL: its first process, and all that it has started. */
export async function cpuSecondsOfPostgres(postmaster: number): Promise<number> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number)
  const all = await Promise.all(pids.map((pid) => statOf(pid).catch(() => undefined)))
  return all
    .filter((each) => each?.pid === postmaster || each?.parent === postmaster)
    .reduce((sum, each) => sum + (each?.cpuSeconds ?? 0), 0)
}

/** The first process of the server, by the process that serves a connection. */
export async function postmasterOf(backend: number): Promise<number> {
  return (await statOf(backend)).parent
}

/** Linux counts in hundredths of a second, whatever the machine. */
const ticksPerSecond = 100

async function statOf(pid: number) {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
  // After the name, which may hold anything.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0)
  return { pid, parent: Number(fields[1]), cpuSeconds: ticks / ticksPerSecond }
}
