import { readdir, readFile } from 'node:fs/promises'
import { sha256 } from './sha256.ts'

/**
 * A hash over the files of a folder and of those below it, by name and content, and over what else
 * the yield depends on. Tests are left out: they do not change what is yielded.
 */
export async function hashFiles(folder: URL, dependsOn: readonly string[] = []): Promise<string> {
  const names = (await readdir(folder, { recursive: true }))
    .filter((name) => /\.(ts|ndjson)$/.test(name) && !name.endsWith('.test.ts'))
    .map((name) => name.replaceAll('\\', '/'))
    .toSorted()
  const contents = await Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8')))
  return sha256(JSON.stringify([dependsOn, names, contents.map(sha256)]))
}
