import type { Server } from 'node:http'
import { pathToFileURL } from 'node:url'
import { directusFile, directusSettings } from './directus-settings.ts'
import { listenAndTell } from './listen-and-tell.ts'

/** Directus as it is published, before a database that `prepareDirectus` has set up. */
Object.assign(process.env, directusSettings(process.argv[2] ?? ''))
const { createServer } = (await import(pathToFileURL(directusFile('server')).href)) as {
  createServer(): Promise<Server>
}
listenAndTell(await createServer(), '/graphql')
