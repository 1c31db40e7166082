import type { IncomingMessage } from 'node:http'

/** Why a request's body is not taken, before it is read: its stated length or an encoding. */
export function bodyRefusal(
  request: IncomingMessage,
  most: number,
):
  | { status: number; code: 'PAYLOAD_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE'; message: string }
  | undefined {
  const encoding = request.headers['content-encoding']
  if (encoding && encoding !== 'identity')
    return {
      status: 415,
      code: 'UNSUPPORTED_MEDIA_TYPE',
      message: 'Encoded bodies are not taken; send it as it is.',
    }
  if (Number(request.headers['content-length'] ?? 0) > most)
    return {
      status: 413,
      code: 'PAYLOAD_TOO_LARGE',
      message: `The body may hold at most ${most} bytes.`,
    }
  return undefined
}

/** Reads a whole body, or undefined as soon as it is longer than allowed. */
export async function readBody(
  request: IncomingMessage,
  most: number,
): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > most) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
