import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { createInterface } from 'node:readline/promises'
import type { SeedBundle, SeedRecord } from './bundle.ts'
import { hashFiles } from './hash-files.ts'

const folder = new URL('../founding/', import.meta.url)

/** The founding record: bundle files written by hand, read in the order of their names. */
export const founding: SeedBundle = {
  name: 'founding',
  title: 'The founding record: a meeting at Lake Coatepeque, and the tour it was part of.',
  hash: () => hashFiles(folder),
  async *records() {
    const files = (await readdir(folder)).filter((name) => name.endsWith('.ndjson')).toSorted()
    for (const file of files) yield* recordsOf(file)
  },
}

async function* recordsOf(file: string): AsyncGenerator<SeedRecord> {
  let line = 0
  for await (const text of createInterface({ input: createReadStream(new URL(file, folder)) })) {
    line += 1
    if (text.trim() === '') continue
    const value = parseLine(text, `${file}:${line}`)
    if (!('communique' in value)) yield value as unknown as SeedRecord
  }
}

function parseLine(text: string, place: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch (error) {
    throw new Error(`seed/founding/${place} is not JSON`, { cause: error })
  }
}
