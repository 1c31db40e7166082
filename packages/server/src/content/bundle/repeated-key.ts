import { pathOf } from '../problem.ts'

/**
 * The path of the first key that an object of this JSON repeats, if there is one: of what stands
 * twice, `value` has the last alone. Where there is none, which is nearly always, keys are only
 * counted.
 */
export function repeatedKey(json: string, value: unknown): string | undefined {
  return countWritten(json) === countKept(value) ? undefined : pathOf(findRepeated(json) ?? [])
}

function countWritten(json: string): number {
  let count = 0
  for (let start = json.indexOf('"'); start !== -1;) {
    const end = endOfString(json, start)
    if (isKey(json, end)) count++
    start = json.indexOf('"', end)
  }
  return count
}

function countKept(value: unknown): number {
  let count = 0
  const open = [value]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue
    const inner: unknown[] = Array.isArray(next) ? next : Object.values(next)
    if (inner !== next) count += inner.length
    for (const each of inner) if (typeof each === 'object') open.push(each)
  }
  return count
}

/** The place after the string that begins here; a quotation mark behind a backslash is part of it. */
function endOfString(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); ; end = json.indexOf('"', end + 1)) {
    let backslashes = 0
    while (json.charCodeAt(end - 1 - backslashes) === 0x5c) backslashes++
    if (backslashes % 2 === 0) return end + 1
  }
}

/** Whether a colon follows: behind a string, that makes it a key. */
function isKey(json: string, end: number): boolean {
  let at = end
  while (json.charCodeAt(at) <= 0x20) at++
  return json.charCodeAt(at) === 0x3a
}

interface Open {
  /** The keys so far, of an object. */
  keys: Set<string> | undefined
  /** The key or the index that is being read. */
  step: string | number
}

function findRepeated(json: string): PropertyKey[] | undefined {
  const open: Open[] = []
  for (let at = 0; at < json.length; at++) {
    const inner = open.at(-1)
    switch (json[at]) {
      case '{':
        open.push({ keys: new Set(), step: '' })
        break
      case '[':
        open.push({ keys: undefined, step: 0 })
        break
      case '}':
      case ']':
        open.pop()
        break
      case ',':
        if (inner && typeof inner.step === 'number') inner.step++
        break
      case '"': {
        const end = endOfString(json, at)
        if (inner?.keys && isKey(json, end)) {
          const key = JSON.parse(json.slice(at, end)) as string
          inner.step = key
          if (inner.keys.has(key)) return open.map(({ step }) => step)
          inner.keys.add(key)
        }
        at = end - 1
        break
      }
      default:
    }
  }
  return undefined
}
