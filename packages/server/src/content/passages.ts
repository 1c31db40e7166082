import { sha256 } from './canonical.ts'
import type { Documents } from './documents/index.ts'
import type { Problem } from './problem.ts'

type Source = Documents['source']
type Passage = NonNullable<Source['passages']>[number]

/** A passage whose text is kept apart, by its hash. */
export interface StoredPassage {
  start: number
  end: number
  sha256: string
}

/** A source as revisions keep it, with the texts that its passages brought along. */
export interface Archived {
  document: Source
  texts: Map<string, string>
}

/** Takes the texts out of a source's passages and checks that lengths, places and hashes agree. */
export function archivePassages(document: Source): Archived | Problem {
  const texts = new Map<string, string>()
  const passages: StoredPassage[] = []
  for (const [index, passage] of (document.passages ?? []).entries()) {
    const path = `passages[${index}]`
    const problem = passageProblem(passage, document, passages)
    if (problem) return { ...problem, path: `${path}.${problem.path}` }
    const hash = passage.text ? sha256(passage.text) : passage.sha256
    if (!hash) return { path: `${path}.text`, message: 'is missing' }
    if (passage.text) texts.set(hash, passage.text)
    passages.push({ start: passage.start, end: passage.end, sha256: hash })
  }
  const stored = document.passages ? { ...document, passages } : document
  const whole = passages.findIndex(({ start, end }) => start === 0 && end === document.length)
  if (whole !== -1 && document.sha256 && passages[whole]?.sha256 !== document.sha256)
    return {
      path: `passages[${whole}].text`,
      message: `is the complete text by its length, but its SHA-256 is ${passages[whole]?.sha256}, not the source's`,
    }
  return { document: stored, texts }
}

function passageProblem(
  { start, end, text, sha256: given }: Passage,
  { length }: Source,
  before: readonly StoredPassage[],
): Problem | undefined {
  if (end <= start) return { path: 'end', message: 'is not after start' }
  if (length && end > length)
    return { path: 'end', message: `lies behind the end of the source, which has length ${length}` }
  if (text && text.length !== end - start)
    return {
      path: 'text',
      message: `has ${text.length} units (UTF-16), but the passage from ${start} to ${end} has ${end - start}`,
    }
  if (text && given && sha256(text) !== given)
    return { path: 'sha256', message: `is not the hash of the text, which is ${sha256(text)}` }
  const overlapped = before.findIndex((other) => start < other.end && other.start < end)
  if (overlapped !== -1) return { path: 'start', message: `overlaps passages[${overlapped}]` }
  return undefined
}

/** The passages of a source in the form that revisions keep. */
export function storedPassages(document: Source): StoredPassage[] {
  return (document.passages ?? []).map(({ start, end, sha256: hash }) => {
    if (!hash) throw new Error('A passage was to be published before its text was archived')
    return { start, end, sha256: hash }
  })
}

/** Whether one passage holds the source's complete text, its hash confirmed. */
export function holdsAll(document: Source): boolean {
  return storedPassages(document).some(
    ({ start, end, sha256: hash }) =>
      start === 0 && end === document.length && hash === document.sha256,
  )
}
