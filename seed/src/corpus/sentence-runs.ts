/** A place in a text, in UTF-16 units, half-open. */
export interface Span {
  start: number
  end: number
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** What looks like the end of a sentence and is an abbreviation, an initial or a list's number. */
const unfinished =
  /(?:^\s*\(?\d{1,3}|(?:^|[\s(["“—-])(?:Mr|Mrs|Ms|Messrs|Dr|Gen|Lieut|Col|Capt|Maj|Hon|Rev|St|Sec|Art|Stat|No|Nos|\p{Lu}(?:\.\p{Lu})*))\.\s*$/u

/**
 * Divides a text into runs of whole sentences of at most `limit` units. A sentence is never split:
 * one that is longer stands alone. White space between runs belongs to none.
 */
export function* sentenceRuns(text: string, limit: number): Generator<Span> {
  let run: Span | undefined
  for (const sentence of sentences(text)) {
    if (run && sentence.end - run.start <= limit) run.end = sentence.end
    else {
      if (run) yield run
      run = sentence
    }
  }
  if (run) yield run
}

function* sentences(text: string): Generator<Span> {
  let start = 0
  for (const { index, segment } of segmenter.segment(text)) {
    const end = index + segment.length
    if (end < text.length && unfinished.test(text.slice(start, end))) continue
    const sentence = text.slice(start, end)
    const trimmed = sentence.trim()
    const from = start + sentence.indexOf(trimmed)
    if (trimmed) yield { start: from, end: from + trimmed.length }
    start = end
  }
}
