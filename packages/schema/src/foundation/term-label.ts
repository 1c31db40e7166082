/** A value of an enum in English words: `PRESS_CONFERENCE` is "Press conference". */
export function termLabel(value: string): string {
  const words = value.toLowerCase().replaceAll('_', ' ')
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
