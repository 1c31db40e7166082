import { accessSync, constants, createReadStream, statSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { hasCode } from '../error-code.ts'
import { SetupError } from '../setup-error.ts'
import { BrokenBundle, decompress } from './bundle/decompress.ts'
import { prototypeKey, toEntry, type EntryContent } from './bundle/entry.ts'
import { parseLine } from './bundle/json.ts'
import { splitLines, type Line } from './bundle/lines.ts'

/** One line of a bundle: a document, a redirect, or what is wrong with it. */
export type BundleEntry = { file: string; line: number } & EntryContent

/** The version of bundles that is read and written. */
export const bundleVersion = 1

/** The longest line that is read: a passage of four million characters, three bytes each, fits. */
export const longestLine = 16 * 1024 * 1024

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf])
const expectedHeader = `the first line of a bundle is {"communique": ${bundleVersion}}`

/** Throws a SetupError where there is no file to be read; `-` is standard input. */
export function checkBundle(path: string): void {
  if (path === '-') return
  try {
    accessSync(path, constants.R_OK)
  } catch (error) {
    const what = hasCode(error, 'ENOENT') ? 'does not exist' : 'cannot be read'
    throw new SetupError(`${path} ${what}`, { cause: error })
  }
  if (statSync(path).isDirectory()) throw new SetupError(`${path} is a folder, not a file`)
}

/** Opens a bundle file, or standard input for `-`. Throws a SetupError where it cannot be read. */
export function openBundle(path: string): Readable {
  checkBundle(path)
  return path === '-' ? process.stdin : createReadStream(path, { highWaterMark: 256 * 1024 })
}

/**
 * Reads a bundle line by line, as NDJSON or gzip of it. What is wrong with a line is an entry of
 * its own, and reading goes on; it ends where the header or the file itself is broken.
 */
export async function* readBundle(file: string, stream: Readable): AsyncGenerator<BundleEntry> {
  let line = 0
  let headed = false
  try {
    for await (const next of splitLines(decompress(stream), longestLine)) {
      line = next.number
      const content = next.bytes && unmarked(next)
      if (content && isBlank(content)) continue
      if (headed) yield { file, line, ...entryOf(content, next.closed) }
      else {
        const problem = headerProblem(content, next.closed)
        if (problem) return yield { file, line, problem }
        headed = true
      }
    }
  } catch (error) {
    if (!(error instanceof BrokenBundle)) throw error
    return yield { file, line: line + 1, problem: error.message }
  } finally {
    stream.destroy()
  }
  if (!headed) yield { file, line: 1, problem: `is empty: ${expectedHeader}` }
}

function unmarked({ number, bytes }: Line): Buffer | null {
  return number === 1 && bytes?.subarray(0, 3).equals(byteOrderMark) ? bytes.subarray(3) : bytes
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)
}

function headerProblem(bytes: Buffer | null, closed: boolean): string | undefined {
  const parsed = bytes && parseLine(bytes, closed)
  if (!parsed) return `is too long: ${expectedHeader}`
  if ('problem' in parsed)
    return `${parsed.path ? `${parsed.path} ` : ''}${parsed.problem}: ${expectedHeader}`
  const { value } = parsed
  if (typeof value !== 'object' || value === null || !('communique' in value))
    return `is no header: ${expectedHeader}`
  if (value.communique !== bundleVersion)
    return `is a bundle of version ${JSON.stringify(value.communique)}; this service reads version ${bundleVersion}: ${expectedHeader}`
  const unknown = Object.keys(value).find((key) => key !== 'communique')
  return unknown && `has an unknown key ${JSON.stringify(unknown)}: ${expectedHeader}`
}

function entryOf(bytes: Buffer | null, closed: boolean): EntryContent {
  if (!bytes) return { problem: `is longer than ${longestLine / 1024 / 1024} MiB` }
  const parsed = parseLine(bytes, closed)
  if ('problem' in parsed) return parsed
  const path = prototypeKey(parsed.json, parsed.value)
  return path ? { problem: 'is not a field', path } : toEntry(parsed.value)
}
