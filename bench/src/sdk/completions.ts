import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { median } from '../median.ts'
import { startLanguageServer, type LanguageServer } from './language-server.ts'
import type { Project } from './type-projects.ts'

/** Milliseconds from a key pressed to the list of completions: the first, and the median when warm. */
export interface Completions {
  graphql: { first: number; warm: number }
  resource: { first: number; warm: number }
}

const keys = 25

/** In an editor's server: after the dot of a result, in a file that changes with every key. */
export async function measureCompletions(
  compiler: string,
  folders: Readonly<Record<Project, string>>,
): Promise<Completions> {
  return {
    graphql: await complete(compiler, folders.byGraphql),
    resource: await complete(compiler, folders.byResources),
  }
}

async function complete(compiler: string, folder: string): Promise<Completions['graphql']> {
  const server = startLanguageServer(compiler, folder)
  try {
    await server.request('initialize', {
      processId: process.pid,
      rootUri: pathToFileURL(folder).href,
      capabilities: { textDocument: { completion: {} } },
    })
    server.notify('initialized', {})
    const times = await press(server, join(folder, 'events.ts'))
    return { first: times[0] ?? NaN, warm: median(times.slice(1)) }
  } finally {
    server.stop()
  }
}

async function press(server: LanguageServer, file: string): Promise<number[]> {
  const text = await readFile(file, 'utf8')
  const uri = pathToFileURL(file).href
  server.notify('textDocument/didOpen', {
    textDocument: { uri, languageId: 'typescript', version: 1, text },
  })
  const times: number[] = []
  for (let key = 1; key <= keys; key++) {
    // Another line above each time, so that nothing about the file is known already.
    const typed = `${'// another line\n'.repeat(key)}${text.replace('return [event?.title', 'event?.\n  return [event?.title')}`
    const line = typed.split('\n').findIndex((each) => each.endsWith('event?.'))
    const character = typed.split('\n')[line]?.length ?? 0
    const began = performance.now()
    server.notify('textDocument/didChange', {
      textDocument: { uri, version: key + 1 },
      contentChanges: [{ text: typed }],
    })
    const answer = (await server.request('textDocument/completion', {
      textDocument: { uri },
      position: { line, character },
    })) as { items: { label: string }[] } | { label: string }[] | null
    times.push(performance.now() - began)
    const items = Array.isArray(answer) ? answer : (answer?.items ?? [])
    if (!items.some(({ label }) => /^(citations)\??$/.test(label)))
      throw new Error(
        `No completion of an event's fields: ${items
          .slice(0, 5)
          .map(({ label }) => label)
          .join()}`,
      )
  }
  return times
}
