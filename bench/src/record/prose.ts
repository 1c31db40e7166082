import { at, type Random } from './random.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Words in sentences; some are of the subject's own, if it has any. */
export function proseOf(
  random: Random,
  vocabulary: Vocabulary,
  length: number,
  own: readonly string[] = [],
): string {
  let text = ''
  let left = 0
  for (let count = 0; count < length; count++) {
    const ofSubject = own.length > 0 && random.chance(0.12)
    const word = ofSubject ? at(own, random.below(own.length)) : vocabulary.draw()
    const first = left === 0
    if (first) left = 6 + random.below(24)
    left -= 1
    const mark = left === 0 || count === length - 1 ? '.' : random.chance(0.06) ? ',' : ''
    text += (text && ' ') + (first ? word.charAt(0).toUpperCase() + word.slice(1) : word) + mark
  }
  return text
}

/** How many words a text has: many have few, and a few very many. */
export const lengthOf = (random: Random, median: number, most: number) =>
  Math.max(4, Math.min(most, Math.round(median * Math.exp(0.8 * random.normal()))))

/** A few words as a title, or as the last part of a slug. */
export function titleOf(vocabulary: Vocabulary, length: number): string {
  const words = Array.from({ length }, vocabulary.draw)
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ')
}
