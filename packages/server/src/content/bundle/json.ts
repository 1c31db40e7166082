import { isUtf8 } from 'node:buffer'
import { repeatedKey } from './repeated-key.ts'

/** The JSON value that a line's bytes hold, with its text, or what is wrong with them. */
export function parseLine(
  bytes: Buffer,
  closed: boolean,
): { json: string; value: unknown } | { problem: string; path?: string } {
  const cutOff = closed ? '' : '; the file looks cut off here'
  if (!isUtf8(bytes)) {
    const before = bytes.toString('utf8').split('\ufffd', 1)[0] ?? ''
    return {
      problem: `is not UTF-8 at character ${before.length + 1}${before && `, after ${JSON.stringify(before.slice(-20))}`}${cutOff}`,
    }
  }
  const json = bytes.toString('utf8')
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return { problem: `is not JSON: ${place(error.message)}${cutOff}` }
  }
  const path = repeatedKey(json, value)
  return path === undefined ? { json, value } : { problem: 'is given more than once', path }
}

// V8 counts positions from 0 and repeats them as line and column.
const place = (message: string) =>
  message
    .replace(/ in JSON at position (\d+).*$/s, (_, at) => ` at character ${Number(at) + 1}`)
    .replace(/ is not valid JSON$/, ' is not valid')
    .replace(/\s+/g, ' ')
