import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { hasCode } from '../error-code.ts'
import { SetupError } from '../setup-error.ts'

/** Writes lines to standard output; a reader that has seen enough ends it quietly. */
export async function writeStdout(lines: AsyncIterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(lines), process.stdout, { end: false })
  } catch (error) {
    if (!hasCode(error, 'EPIPE')) throw error
  }
}

/**
 * Writes lines to a file that appears under its name only when it is complete, compressed where it
 * ends in `.gz`. Answers how many lines there were.
 */
export async function writeFileWhole(path: string, lines: AsyncIterable<string>): Promise<number> {
  const unfinished = join(dirname(path), `.${basename(path)}.${process.pid}`)
  let count = 0
  async function* counted() {
    for await (const line of lines) {
      count++
      yield line
    }
  }
  const file = createWriteStream(unfinished, { flush: true })
  try {
    const source = Readable.from(counted())
    await (path.endsWith('.gz') ? pipeline(source, createGzip(), file) : pipeline(source, file))
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true })
    if (hasCode(error, 'ENOENT', 'EACCES', 'EPERM', 'EROFS', 'EISDIR', 'ENOTDIR', 'ENOSPC'))
      throw new SetupError(`${path} cannot be written: ${(error as Error).message}`, {
        cause: error,
      })
    throw error
  }
  return count
}
