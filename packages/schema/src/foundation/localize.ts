/** A text with its language, null where that is not known. */
export interface LocalizedText {
  value: string
  language: string | null
}

/**
 * The text in the first language asked for that there is, each with its fallback along BCP 47
 * (`es-SV`, then `es`); without a match the record's own. A regional text serves a plain request.
 */
export function localize(
  own: LocalizedText,
  translations: readonly { text: string; language: string | null }[],
  languages: readonly string[],
): LocalizedText {
  for (const wanted of languages) {
    for (let tag = wanted; tag; tag = tag.slice(0, Math.max(tag.lastIndexOf('-'), 0))) {
      if (own.language === tag) return own
      const exact = translations.find(({ language }) => language === tag)
      if (exact) return { value: exact.text, language: exact.language }
    }
    if (own.language?.startsWith(`${wanted}-`)) return own
    const regional = translations.find(({ language }) => language?.startsWith(`${wanted}-`))
    if (regional) return { value: regional.text, language: regional.language }
  }
  return own
}
