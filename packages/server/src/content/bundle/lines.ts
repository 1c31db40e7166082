/** One line of bytes without its end; `bytes` is null where the line was too long to be kept. */
export interface Line {
  number: number
  bytes: Buffer | null
  /** Whether a line feed closed it: only the last line of a file may go without. */
  closed: boolean
}

const lineFeed = 0x0a

/** Splits chunks into lines; of one longer than `limit` bytes no more than that is ever held. */
export async function* splitLines(
  chunks: AsyncIterable<Buffer>,
  limit: number,
): AsyncGenerator<Line> {
  let number = 1
  let held: Buffer[] = []
  let length = 0
  const hold = (piece: Buffer) => {
    length += piece.length
    if (length > limit) held = []
    else if (piece.length > 0) held.push(piece)
  }
  const line = (closed: boolean): Line => {
    const bytes = length > limit ? null : held.length === 1 ? held[0]! : Buffer.concat(held)
    held = []
    length = 0
    return { number: number++, bytes, closed }
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, from)) {
      hold(chunk.subarray(from, end))
      from = end + 1
      yield line(true)
    }
    hold(chunk.subarray(from))
  }
  if (length > 0) yield line(false)
}
