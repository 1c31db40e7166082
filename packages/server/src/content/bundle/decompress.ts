import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'

/** A bundle whose bytes cannot be read on; the message says why. */
export class BrokenBundle extends Error {
  override name = 'BrokenBundle'
}

const gzipMagic = Buffer.from([0x1f, 0x8b])
// Text shrinks to a quarter, records that repeat themselves to a twentieth: more is made to harm.
const trustedBytes = 64 * 1024 * 1024
const greatestRatio = 200

/** The bytes of a bundle, decompressed where they are gzip, whatever the file is called. */
export async function* decompress(stream: Readable): AsyncGenerator<Buffer> {
  const chunks = bytesOf(stream)
  let head: Buffer = Buffer.alloc(0)
  while (head.length < gzipMagic.length) {
    const next = await chunks.next()
    if (next.done) break
    head = Buffer.concat([head, next.value])
  }
  const all = startingWith(head, chunks)
  yield* head.subarray(0, gzipMagic.length).equals(gzipMagic) ? gunzip(all) : all
}

async function* bytesOf(stream: Readable): AsyncGenerator<Buffer> {
  for await (const chunk of stream) yield Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk)
}

async function* startingWith(head: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  if (head.length > 0) yield head
  yield* rest
}

async function* gunzip(compressed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const decoder = createGunzip({ chunkSize: 128 * 1024 })
  // An error on the way destroys the decoder with it, so that reading it throws.
  pipeline(Readable.from(compressed), decoder, () => {})
  let size = 0
  try {
    for await (const chunk of decoder as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > trustedBytes && size > decoder.bytesWritten * greatestRatio)
        throw new BrokenBundle(`grows to more than ${greatestRatio} times its compressed size`)
      yield chunk
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'Z_BUF_ERROR')
      throw new BrokenBundle('is cut off: the compressed file ends too early', { cause: error })
    if (code === 'Z_DATA_ERROR')
      throw new BrokenBundle('is damaged: the compressed file does not add up', { cause: error })
    throw error
  }
}
