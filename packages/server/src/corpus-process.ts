import { fork } from 'node:child_process'
import type { ImportProgress } from './content/import.ts'

export interface CorpusProcess {
  /** How it ended: what was imported, or why not; undefined if it was told to end. */
  finished: Promise<CorpusEnd | undefined>
  stop(): void
}

export type CorpusEnd = { created: number; changed: number; refused: string[] } | { error: string }

/** What the process is told, and what it tells. */
export interface CorpusTask {
  databaseUrl: string
}
export type CorpusNews = { progress: ImportProgress } | { end: CorpusEnd }

/**
 * Imports the corpus in a process of its own, so that this one goes on answering. It ends when this
 * process does, however that ends; run again it goes on where it stopped.
 */
export function startCorpusProcess(
  databaseUrl: string,
  onProgress: (progress: ImportProgress) => void,
): CorpusProcess {
  const child = fork(new URL('corpus-worker.ts', import.meta.url), {
    execArgv: ['--max-old-space-size=256'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    // A terminal's Ctrl-C is for this process; it tells the other.
    detached: true,
  })
  let end: CorpusEnd | undefined
  let stopped = false
  let complaint = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    complaint = (complaint + chunk.toString()).slice(-2000)
  })
  child.on('message', (news: CorpusNews) => {
    if ('progress' in news) onProgress(news.progress)
    else end = news.end
  })
  const finished = new Promise<CorpusEnd | undefined>((resolve) => {
    child.once('error', (error) => resolve({ error: error.message }))
    child.once('exit', (code, signal) => {
      if (stopped) resolve(undefined)
      else resolve(end ?? { error: complaint.trim() || `it ended with ${code ?? signal}` })
    })
  })
  // The address may hold a password: not for a command line or an environment that others can read.
  child.send({ databaseUrl } satisfies CorpusTask, () => {})
  return {
    finished,
    stop() {
      stopped = true
      child.kill('SIGTERM')
    },
  }
}
