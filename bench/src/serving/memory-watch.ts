import { memoryOf } from '../memory.ts'
import { median } from '../median.ts'

/** The memory of the service and of PostgreSQL, once a second while something runs. */
export interface MemoryWatch {
  /** Medians between two seconds of the watch. */
  between(from: number, until: number): { nodeMiB: number; postgresMiB: number }
  /** Every tenth sample. */
  course(): { second: number; nodeMiB: number; postgresMiB: number }[]
}

export async function watchMemory(
  servicePid: number,
  postmaster: number,
  work: () => Promise<unknown>,
): Promise<MemoryWatch> {
  const samples: { second: number; nodeMiB: number; postgresMiB: number }[] = []
  const began = performance.now()
  const sample = async () => {
    const second = (performance.now() - began) / 1000
    const [service, postgres] = await Promise.all([memoryOf(servicePid), memoryOf(postmaster)])
    if (!service || !postgres) throw new Error('Memory is known only where there is /proc')
    samples.push({ second, nodeMiB: service.nodeMiB, postgresMiB: postgres.postgresMiB })
  }
  let sampling = Promise.resolve()
  const timer = setInterval(() => (sampling = sampling.then(sample)), 1000)
  try {
    await work()
  } finally {
    clearInterval(timer)
  }
  await sampling
  return {
    between(from, until) {
      const some = samples.filter(({ second }) => second >= from && second < until)
      return {
        nodeMiB: median(some.map(({ nodeMiB }) => nodeMiB)),
        postgresMiB: median(some.map(({ postgresMiB }) => postgresMiB)),
      }
    },
    course: () => samples.filter((_, index) => index % 10 === 0),
  }
}
