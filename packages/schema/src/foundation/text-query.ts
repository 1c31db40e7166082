import { badInput } from './user-error.ts'

export const longestText = 500

/** How storage reads a web search; null where it holds no words that are searched for. */
export interface TextReading {
  /** With the language of each word, as texts are kept. */
  bound: string | null
  /** The same without what is excluded, for telling how well a text fits. */
  ranked: string | null
  /** Without, as texts are marked. */
  free: string | null
  /** For comparing it with names. */
  folded: string
}

/** A web search, and how storage reads it. */
export class TextQuery {
  readonly text: string
  readonly reading: TextReading

  constructor(text: string, reading: TextReading) {
    this.text = text
    this.reading = reading
  }

  /** As it was asked: how it is read may change while pages are turned. */
  toJSON(): string {
    return this.text
  }
}

/** The text of a search, if it can be one. */
export function checkedText(text: string, name: 'text' | 'query'): string {
  if (text.trim() === '') throw badInput(`\`${name}\` is empty.`)
  if (text.length > longestText)
    throw badInput(`\`${name}\` has ${text.length} characters; at most ${longestText} are allowed.`)
  if (!text.isWellFormed()) throw badInput(`\`${name}\` holds half of a character.`)
  return text
}
