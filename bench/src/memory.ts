import { readdir, readFile } from 'node:fs/promises'

export interface Memory {
  nodeMiB: number
  postgresMiB: number
  postgresProcesses: number
}

/** Proportional set sizes of the service and of the servers it started, or null where there is no /proc. */
export async function memoryOf(pid: number): Promise<Memory | null> {
  if (process.platform !== 'linux') return null
  const all = await processes()
  const postgres = descendants(pid, all).filter(({ name }) => name === 'postgres')
  const sizes = await Promise.all(postgres.map((each) => setSize(each.pid)))
  return {
    nodeMiB: await setSize(pid),
    postgresMiB: sizes.reduce((sum, size) => sum + size, 0),
    postgresProcesses: postgres.length,
  }
}

interface Process {
  pid: number
  parent: number
  name: string
}

async function processes(): Promise<Process[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number)
  const found = await Promise.all(
    pids.map(async (pid) => {
      const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
      const [, name, parent] = /\((.*)\) \S (\d+)/s.exec(stat) ?? []
      return name === undefined ? [] : [{ pid, parent: Number(parent), name }]
    }),
  )
  return found.flat()
}

function descendants(pid: number, all: readonly Process[]): Process[] {
  const children = all.filter(({ parent }) => parent === pid)
  return children.flatMap((child) => [child, ...descendants(child.pid, all)])
}

async function setSize(pid: number): Promise<number> {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '')
  return Number(/^Pss: +(\d+) kB/m.exec(rollup)?.[1] ?? 0) / 1024
}
