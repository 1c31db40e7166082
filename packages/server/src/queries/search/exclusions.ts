/** A web search as it is compared with names: its words, and apart from them what they must not stand with. */
export interface Exclusions {
  wanted: string
  /** Words, and phrases in quotes. */
  excluded: readonly string[]
}

/** Takes apart what `-` excludes, as `search_alternatives` of the database does. */
export function exclusionsOf(text: string): Exclusions {
  const excluded: string[] = []
  const wanted = text.replaceAll(term, (all, minus: string | undefined, word: string) => {
    if ((minus?.match(/-/g)?.length ?? 0) % 2 === 0) return all
    excluded.push(word)
    return ''
  })
  return { wanted: wanted.trim(), excluded }
}

/** What may stand before a word, and the word or phrase. */
const term = /(-[-\s!&|()]*)?("[^"]*"?|[^\s"!&|()]+)/g
