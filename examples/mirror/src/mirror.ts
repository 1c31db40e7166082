import { open } from 'node:fs/promises'
import type { Client } from '@communique/sdk'
import { merge, type Merged } from './merge.ts'
import { readState, writeState, type State } from './state.ts'

export interface MirrorOptions {
  file: string
  url: string
  /** How many a page holds. */
  first: number
  /** How far to look back before the start of the last run, in seconds. */
  overlap: number
  tell: (fetched: number) => void
}

/**
 * Collects what has changed since the last run in FILE.part, page by page, then merges it into FILE.
 * After each page FILE.state.json says how far it came; what was written beyond that is cut off by the
 * next run. So it may end at any moment.
 */
export async function mirror(client: Client, options: MirrorOptions): Promise<Merged> {
  const { file, url, overlap } = options
  let state = await readState(`${file}.state.json`, url)
  if (!state.collected) state = await collect(client, options, state)
  const merged = await merge(file, `${file}.part`)
  const { started } = state
  const since = started && new Date(Date.parse(started) - overlap * 1000).toISOString()
  await writeState(`${file}.state.json`, { url, since, bytes: 0, fetched: 0, collected: false })
  return merged
}

async function collect(
  client: Client,
  { file, first, tell }: MirrorOptions,
  begun: State,
): Promise<State> {
  const state = { ...begun }
  const part = await open(`${file}.part`, 'a')
  try {
    if ((await part.stat()).size < state.bytes)
      throw new TypeError(`${file}.part is cut off: delete ${file}.state.json to begin anew.`)
    await part.truncate(state.bytes)
    const list = client.statements.list({
      order: 'UPDATED_AT_ASC',
      filter: state.since ? { updatedAt: { from: state.since } } : null,
      first,
      after: state.after,
    })
    // The service's clock, not ours, says from when the next run must look.
    const { headers } = await list.withResponse()
    state.started ??= new Date(headers.get('date') ?? Date.now()).toISOString()
    for await (const { nodes, pageInfo } of list.pages()) {
      const lines = nodes.map((node) => `${JSON.stringify(node)}\n`).join('')
      await part.appendFile(lines)
      await part.sync()
      state.after = pageInfo.endCursor ?? state.after
      state.bytes += Buffer.byteLength(lines)
      state.fetched += nodes.length
      state.collected = !pageInfo.hasNextPage
      await writeState(`${file}.state.json`, state)
      tell(state.fetched)
    }
  } finally {
    await part.close()
  }
  return state
}
