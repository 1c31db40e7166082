/** The package's names of each country in one language, its own choice first. */
export type CountryNames = ReadonlyMap<string, readonly [string, ...string[]]>

/** Where the package has nothing but a formal name, and people say another word. */
const knownAs: Record<string, string> = { BN: 'Brunei', LA: 'Laos', SY: 'Syria' }

/**
 * English names as people know them: the shortest name that stands within the first ("Russia" in
 * "Russian Federation"), without what stands in brackets or after a comma, unless two countries
 * would then share a name ("Congo", "Virgin Islands").
 */
export function englishNames(countries: CountryNames): Map<string, string> {
  return choose(countries, (code, names) =>
    knownAs[code] ? [knownAs[code]] : [...shorterNames(names), ...plainForms(accented(names))],
  )
}

/** Names in any other language: the shortest that stands within the first, else the first. */
export function translatedNames(countries: CountryNames): Map<string, string> {
  return choose(countries, (_code, names) => [...shorterNames(names), names[0]])
}

/** For each country the first candidate that is no other country's candidate. */
function choose(
  countries: CountryNames,
  candidatesOf: (code: string, names: readonly [string, ...string[]]) => string[],
): Map<string, string> {
  const claims = new Map<string, number>()
  const candidates = new Map<string, string[]>()
  for (const [code, names] of countries) {
    const own = candidatesOf(code, names)
    candidates.set(code, own)
    for (const name of new Set(own)) claims.set(name, (claims.get(name) ?? 0) + 1)
  }
  const chosen = new Map<string, string>()
  for (const [code, names] of countries) {
    const unclaimed = candidates.get(code)?.find((name) => claims.get(name) === 1)
    chosen.set(code, unclaimed ?? names[0])
  }
  return chosen
}

function shorterNames(names: readonly [string, ...string[]]): string[] {
  const [first, ...others] = names
  if (others.length === 0) return []
  const whole = wordsOf(first)
  return others
    .filter((name) => name.length < first.length)
    .filter((name) => wordsOf(name).every((word) => whole.some((long) => long.startsWith(word))))
    .toSorted((a, b) => a.length - b.length)
}

/** "Moldova" and, should that be taken, "Republic of Moldova" for "Moldova, Republic of". */
function plainForms(name: string): string[] {
  const plain = name.replace(/\s*\(.*\)$/, '')
  const [head, tail, ...more] = plain.split(', ')
  const inverted = head && tail && more.length === 0 && !tail.includes(' and ')
  return inverted ? [head, `${tail} ${head}`] : [plain]
}

/** The first name with its accents, where the package has it both ways. */
function accented(names: readonly [string, ...string[]]): string {
  const plain = wordsOf(names[0]).join(' ')
  const spellings = names.filter((name) => wordsOf(name).join(' ') === plain)
  return (
    spellings.toSorted((a, b) => b.normalize('NFD').length - a.normalize('NFD').length)[0] ?? plain
  )
}

const wordsOf = (name: string) =>
  name
    .normalize('NFD')
    .replaceAll(/[\p{M}.]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
