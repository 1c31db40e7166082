import { open, readFile, rename } from 'node:fs/promises'

/** How far a mirror has come. */
export interface State {
  url: string
  /** Only what was published since; without it, everything. */
  since?: string | undefined
  /** When the present run began, by the service's clock. */
  started?: string | undefined
  /** The cursor after which it goes on. */
  after?: string | undefined
  /** How much of the collected is whole. */
  bytes: number
  fetched: number
  /** Whether all is collected, so that it is to be merged. */
  collected: boolean
}

export async function readState(path: string, url: string): Promise<State> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (text === undefined) return { url, bytes: 0, fetched: 0, collected: false }
  const state = JSON.parse(text) as State
  if (state.url !== url)
    throw new TypeError(`The file mirrors ${state.url}: take another --file for ${url}.`)
  return state
}

/** Puts a new state in the place of the old at once: whoever reads finds one or the other, whole. */
export async function writeState(path: string, state: State): Promise<void> {
  const file = await open(`${path}.new`, 'w')
  await file.writeFile(JSON.stringify(state))
  await file.sync()
  await file.close()
  await rename(`${path}.new`, path)
}
