import type { ErrorCode } from '@communique/schema'
import { isUtf8 } from 'node:buffer'
import type { IncomingMessage } from 'node:http'

/** No part of the text that it stands before. */
const byteOrderMark = '\u{feff}'

interface Refusal {
  status: number
  code: ErrorCode
  message: string
}

/**
 * Why a request's body is not taken, before it is read: its stated length, an encoding, or a type. A
 * page can send forms and plain text anywhere unasked, JSON only where it is allowed to.
 */
export function bodyRefusal(request: IncomingMessage, most: number): Refusal | undefined {
  const encoding = request.headers['content-encoding']
  if (encoding && encoding !== 'identity')
    return {
      status: 415,
      code: 'UNSUPPORTED_MEDIA_TYPE',
      message: 'Compressed bodies are not taken: send it as it is.',
    }
  const [type = ''] = (request.headers['content-type'] ?? '').split(';', 1)
  if (request.method === 'POST' && type.trim().toLowerCase() !== 'application/json')
    return {
      status: 415,
      code: 'UNSUPPORTED_MEDIA_TYPE',
      message: 'Send the query as application/json.',
    }
  return Number(request.headers['content-length'] ?? 0) > most ? tooLarge(most) : undefined
}

/** Reads a whole body as text; stops as soon as it is longer than allowed. */
export function readBody(
  request: IncomingMessage,
  most: number,
): Promise<{ text: string } | Refusal> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let length = 0
    request.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length <= most) chunks.push(chunk)
      else {
        request.pause()
        resolve(tooLarge(most))
      }
    })
    request.on('end', () => resolve(textOf(chunks)))
    request.on('error', reject)
    request.on('close', () => {
      // Each request is closed in the end.
      if (!request.complete) reject(new Error('The caller went away.'))
    })
  })
}

function textOf(chunks: readonly Buffer[]): { text: string } | Refusal {
  const [only = Buffer.of(), ...others] = chunks
  const bytes = others.length > 0 ? Buffer.concat(chunks) : only
  if (isUtf8(bytes)) {
    const text = bytes.toString()
    return { text: text.startsWith(byteOrderMark) ? text.slice(1) : text }
  }
  return { status: 400, code: 'BAD_REQUEST', message: 'The body is not UTF-8.' }
}

function tooLarge(most: number): Refusal {
  return {
    status: 413,
    code: 'PAYLOAD_TOO_LARGE',
    message: `The body may hold at most ${most} bytes.`,
  }
}
