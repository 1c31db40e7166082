import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import graphiqlPackage from '@graphql-yoga/render-graphiql/package.json' with { type: 'json' }
import { exampleTabs } from '../examples.ts'
import { afterGraphiQL, beforeGraphiQL } from './page.ts'

/** A file of GraphiQL, compressed: it is megabytes of text. */
export interface GraphiQLFile {
  type: string
  gzipped: Buffer
}

/** Changes with the files' contents, so that a browser may keep them for good. */
const version = createHash('sha256')
  .update(JSON.stringify([graphiqlPackage.version, exampleTabs]))
  .digest('hex')
  .slice(0, 12)

export const filesPath = `/graphiql/${version}`

let loaded: Promise<Map<string, GraphiQLFile>> | undefined

/** The file of that path, or undefined. Read when GraphiQL is first asked for, and kept. */
export async function findGraphiQLFile(path: string): Promise<GraphiQLFile | undefined> {
  if (!path.startsWith(`${filesPath}/`)) return undefined
  loaded ??= loadFiles()
  return (await loaded).get(path.slice(filesPath.length + 1))
}

async function loadFiles(): Promise<Map<string, GraphiQLFile>> {
  const { css, editorWorkerService, graphqlWorker, js, jsonWorker } =
    await import('@graphql-yoga/render-graphiql/graphiql')
  const scripts = {
    'graphiql.js': beforeGraphiQL(filesPath) + js + afterGraphiQL(version),
    'editor-worker.js': editorWorkerService,
    'json-worker.js': jsonWorker,
    'graphql-worker.js': graphqlWorker,
  }
  const files = new Map<string, GraphiQLFile>()
  for (const [name, body] of Object.entries(scripts))
    files.set(name, { type: 'text/javascript; charset=utf-8', gzipped: await compress(body) })
  files.set('graphiql.css', { type: 'text/css; charset=utf-8', gzipped: await compress(css) })
  return files
}

const compress = promisify<string, Buffer>(gzip)
