import { median } from '../median.ts'
import { bundle, gzipped } from './bundle.ts'
import { peers } from './peers.ts'

export interface Sizes {
  /** Bytes, gzip, of what does the task with each package, by the name of its file in `tasks`. */
  tasks: Record<string, number>
  core: number
  /** The core with whatever its entry exports. */
  wholeCore: number
  coreWithTaskDocuments: number
  client: number
  wholeEntry: number
  allDocuments: number
  /** What one more document adds to the core with those of the task. */
  oneMoreDocument: DocumentSizes
  /** What a document adds to the core without any. */
  onlyDocument: DocumentSizes
}

export interface DocumentSizes {
  largest: number
  median: number
  bytes: Record<string, number>
}

const core = `export { createCoreClient } from '@communique/sdk/core'`
const taskDocuments = ['GetStatement', 'ListStatements']

/** Weighs the SDK's parts, and the same task with each package. */
export async function measureSizes(): Promise<Sizes> {
  const size = async (program: string) => gzipped(await bundle(program))
  const tasks: Record<string, number> = {}
  for (const { name } of peers)
    tasks[name] = await size(`export { task } from './tasks/${name}.ts'`)

  const withDocuments = (names: readonly string[]) =>
    size(`${core}; export { ${names.join()} } from '@communique/sdk/documents'`)
  const names = await documentNames()
  const coreBytes = await size(core)
  const coreWithTaskDocuments = await withDocuments(taskDocuments)
  const onlyDocument: Record<string, number> = {}
  const oneMoreDocument: Record<string, number> = {}
  for (const name of names) {
    onlyDocument[name] = (await withDocuments([name])) - coreBytes
    if (!taskDocuments.includes(name))
      oneMoreDocument[name] =
        (await withDocuments([...taskDocuments, name])) - coreWithTaskDocuments
  }
  return {
    tasks,
    core: coreBytes,
    wholeCore: await size(`export * from '@communique/sdk/core'`),
    coreWithTaskDocuments,
    client: await size(`export { createClient } from '@communique/sdk'`),
    wholeEntry: await size(`export * from '@communique/sdk'`),
    allDocuments: (await withDocuments(names)) - coreBytes,
    oneMoreDocument: summary(oneMoreDocument),
    onlyDocument: summary(onlyDocument),
  }
}

async function documentNames(): Promise<string[]> {
  const { entries } = await import('./sdk-package.ts')
  const documents = (await import(entries['@communique/sdk/documents'] ?? '')) as object
  return Object.keys(documents)
}

function summary(bytes: Record<string, number>): DocumentSizes {
  const all = Object.values(bytes)
  return { largest: Math.max(...all), median: median(all), bytes }
}
