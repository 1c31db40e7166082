const most = 10

/** The languages of an `Accept-Language` header, most wanted first; what is no tag is left out. */
export function acceptedLanguages(header: string | null | undefined): string[] {
  if (!header) return []
  return header
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';')
      const quality = parameters.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find(Boolean)
      return { tag: tag.trim(), quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ tag, quality }) => isTag(tag) && quality > 0)
    .toSorted((one, other) => other.quality - one.quality)
    .slice(0, most)
    .map(({ tag }) => Intl.getCanonicalLocales(tag)[0] ?? tag)
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
