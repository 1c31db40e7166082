import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { SetupError } from '../setup-error.ts'

/** Texts by their ids: `sha256:` and the hash of the text in UTF-8, 64 hexadecimal digits. */
export type PersistedDocuments = ReadonlyMap<string, string>

/** The documents of the SDK, as `pnpm generate` writes them. */
export const shippedDocuments = fileURLToPath(new URL('persisted-documents.json', import.meta.url))

const manifest = z.record(z.string(), z.string())

/** Reads a manifest, a JSON object of ids and texts; an id that is not its text's is a `SetupError`. */
export function readPersistedDocuments(file: string): PersistedDocuments {
  const documents = manifest.safeParse(readJson(file))
  if (!documents.success) throw wrong(file, 'is not a JSON object of ids and texts of documents')
  const texts = new Map(Object.entries(documents.data))
  for (const [id, text] of texts) {
    const expected = documentId(text)
    if (id !== expected)
      throw wrong(
        file,
        `has ${JSON.stringify(id.slice(0, 100))} for a text whose id is ${expected}`,
      )
  }
  return texts
}

export function documentId(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`
}

function readJson(file: string): unknown {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw wrong(file, `cannot be read (${(error as Error).message})`)
  }
  try {
    return JSON.parse(text)
  } catch {
    throw wrong(file, 'is not JSON')
  }
}

function wrong(file: string, problem: string): SetupError {
  return new SetupError(`persisted documents: ${file} ${problem}`)
}
