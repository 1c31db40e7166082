import type { CitationVerification } from '@communique/schema/vocabulary'
import { sha256 as hashOf } from './canonical.ts'

/** What is archived of a source, and what is known of its complete text. */
export interface ArchivedSource {
  slug: string
  length: number | null
  sha256: string | null
  passages: readonly { start: number; end: number; text: string }[]
}

/** The place of a citation in its source, in UTF-16 units, half-open. */
export interface Selector {
  start: number
  end: number
  sha256?: string | null | undefined
  exact?: string | null | undefined
  prefix?: string | null | undefined
  suffix?: string | null | undefined
}

const shownUnits = 80

type SelectorPart = 'start' | 'end' | 'sha256' | 'exact' | 'prefix' | 'suffix'
type Problem = { problem: string; path: SelectorPart }
export type SelectorCheck = { verification: CitationVerification; exact: string | null } | Problem

/**
 * Looks at a selector's place in what is archived of its source. Words, context and hash must agree
 * with what stands there; where nothing is archived the hash is needed, so that others can check.
 * `exact` comes back as the words of the span, where they are archived or given.
 */
export function checkSelector(selector: Selector, source: ArchivedSource): SelectorCheck {
  const { start, end, sha256 } = selector
  const place = `[${start}, ${end})`
  if (source.length !== null && end > source.length)
    return { path: 'end', problem: `is ${end}, but ${source.slug} is ${source.length} long` }
  const passage = source.passages.find((each) => each.start <= start && end <= each.end)
  const standing = passage?.text.slice(start - passage.start, end - passage.start)
  const wrong = halfCharacter(selector, standing) ?? wrongWords(selector, source)
  if (wrong) return wrong

  const words = standing ?? selector.exact ?? null
  if (!passage && !sha256)
    return { path: 'sha256', problem: `is needed: ${source.slug} is not archived at ${place}` }
  if (words && sha256 && sha256 !== hashOf(words))
    return {
      path: 'sha256',
      problem: `is not that of the words at ${place}: there stands ${quoted(words, 0)}`,
    }
  if (!passage) return { verification: 'UNARCHIVED', exact: words }
  return { verification: isComplete(passage, source) ? 'COMPLETE_TEXT' : 'PASSAGE', exact: words }
}

function halfCharacter(selector: Selector, words: string | undefined): Problem | undefined {
  if (words === undefined || words.isWellFormed()) return undefined
  const path = /^[\udc00-\udfff]/.test(words) ? 'start' : 'end'
  return { path, problem: `is ${selector[path]}, in the middle of a character` }
}

/** The first of the given words that does not stand at its place, as far as that is archived. */
function wrongWords(selector: Selector, source: ArchivedSource): Problem | undefined {
  const { start, end, exact, prefix, suffix } = selector
  if (exact && exact.length !== end - start) {
    const found = wrongAt(exact, start, source) ?? otherPlaces(exact, start, source)
    return { path: 'exact', problem: `is ${exact.length} long, its place ${end - start}${found}` }
  }
  const given = [
    ['exact', start, exact],
    ['prefix', start - (prefix?.length ?? 0), prefix],
    ['suffix', end, suffix],
  ] as const
  for (const [path, at, words] of given) {
    if (!words) continue
    if (at < 0 || (source.length !== null && at + words.length > source.length))
      return { path, problem: `reaches beyond the text of ${source.slug}` }
    const found = wrongAt(words, at, source)
    if (found) return { path, problem: `does not stand at ${at}${found}` }
  }
  return undefined
}

/** What stands where the words should, if that differs, and where the words do stand. */
function wrongAt(words: string, at: number, source: ArchivedSource): string | undefined {
  for (const passage of source.passages) {
    const from = Math.max(at, passage.start)
    const to = Math.min(at + words.length, passage.end)
    const there = passage.text.slice(from - passage.start, Math.max(from, to) - passage.start)
    const differs = firstDifference(there, words.slice(from - at))
    if (differs === there.length) continue
    const place = differs < shownUnits / 2 ? '' : `at ${from + differs} `
    return `: ${place}there stands ${quoted(there, differs)}${otherPlaces(words, at, source)}`
  }
  return undefined
}

function firstDifference(a: string, b: string): number {
  let at = 0
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at++
  return at
}

/** Where the words stand: the nearest place on either side, for who counted wrong. */
function otherPlaces(words: string, near: number, { passages }: ArchivedSource): string {
  const places = passages.flatMap(({ start, text }) =>
    [text.lastIndexOf(words, near - start), text.indexOf(words, near - start)]
      .filter((at) => at !== -1)
      .map((at) => start + at),
  )
  const nearest = [...new Set(places)]
    .toSorted((a, b) => Math.abs(a - near) - Math.abs(b - near))
    .slice(0, 2)
    .map((at) => `[${at}, ${at + words.length})`)
  return nearest.length > 0 ? `; these words stand at ${nearest.join(' and ')}` : ''
}

/** The words as one line of at most 80 units, beginning near the place of interest. */
function quoted(words: string, at: number): string {
  const from = at < shownUnits / 2 ? 0 : at - shownUnits / 4
  const shown = words.slice(from, from + shownUnits).toWellFormed()
  return JSON.stringify(
    `${from > 0 ? '…' : ''}${shown}${from + shownUnits < words.length ? '…' : ''}`,
  )
}

// One source is looked at for each of its citations; its text is hashed once.
const completeSources = new WeakMap<ArchivedSource, boolean>()

function isComplete(passage: ArchivedSource['passages'][number], source: ArchivedSource): boolean {
  if (passage.start !== 0 || passage.end !== source.length) return false
  const known = completeSources.get(source)
  if (known !== undefined) return known
  const complete = passage.text.length === source.length && hashOf(passage.text) === source.sha256
  completeSources.set(source, complete)
  return complete
}
