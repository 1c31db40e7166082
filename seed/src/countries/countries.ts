import { readdir } from 'node:fs/promises'
import type { SeedBundle, SeedRecord } from '../bundle.ts'
import { hashFiles } from '../hash-files.ts'
import { installedPackage, readJson } from '../installed-package.ts'
import { slugOf } from '../slug-of.ts'
import { englishNames, translatedNames, type CountryNames } from './country-name.ts'
import { nameKind, type OtherName } from './name-kind.ts'

const packageName = 'i18n-iso-countries'
const source = 'iso-country-names'
const manifest = import.meta.resolve('i18n-iso-countries/package.json')

/** Countries and territories with their codes, and their names in all languages of the package. */
export const countries: SeedBundle = {
  name: 'countries',
  title: 'Countries and territories, with their codes and their names in many languages.',
  async hash() {
    const { version } = await installedPackage(manifest)
    return hashFiles(new URL('../', import.meta.url), [version])
  },
  async *records() {
    const { folder, version } = await installedPackage(manifest)
    yield sourceRecord(version)
    const codes = await readJson<[string, string, string][]>(new URL('codes.json', folder))
    const english = await readNames(new URL('langs/en.json', folder))
    const names = englishNames(english)
    const others = await otherNames(new URL('langs/', folder), english, names)
    for (const [code, alpha3, numeric] of codes) {
      const name = names.get(code)
      if (name) yield countryRecord(code, alpha3, numeric, name, others.get(code) ?? [])
    }
  },
}

/** Read one language after the other, so that no more than the names themselves is held. */
async function otherNames(folder: URL, english: CountryNames, chosen: Map<string, string>) {
  const result = new Map<string, OtherName[]>()
  for (const [code, names] of english) result.set(code, further(names, chosen.get(code), 'en'))
  for (const file of (await readdir(folder)).toSorted()) {
    const language = canonicalLanguage(file.replace(/\.json$/, ''))
    if (!language || language === 'en') continue
    const names = await readNames(new URL(file, folder))
    const translations = translatedNames(names)
    for (const [code, text] of translations) {
      const all = names.get(code) ?? []
      result
        .get(code)
        ?.push({ text, language, kind: 'TRANSLATION' }, ...further(all, text, language))
    }
  }
  return result
}

function further(names: readonly string[], chosen: string | undefined, language: string) {
  return names
    .filter((text) => text !== chosen)
    .map((text): OtherName => ({ text, language, kind: nameKind(text, text === names[0]) }))
}

async function readNames(file: URL): Promise<CountryNames> {
  const { countries: named } = await readJson<{ countries: Record<string, string | string[]> }>(
    file,
  )
  const names = new Map<string, [string, ...string[]]>()
  for (const [code, value] of Object.entries(named)) {
    const [first, ...rest] = [...new Set([value].flat().map((name) => name.trim()))].filter(Boolean)
    if (first) names.set(code, [first, ...rest])
  }
  return names
}

function canonicalLanguage(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}

function sourceRecord(version: string): SeedRecord {
  return {
    entity: 'source',
    slug: source,
    document: {
      kind: 'DATASET',
      title: packageName,
      author: null,
      publisher: 'widdix GmbH',
      url: 'https://github.com/michaelwittig/node-i18n-iso-countries',
      publishedAt: null,
      language: null,
      licence: 'MIT',
      note: `Codes of ISO 3166-1 and names of countries in many languages; version ${version} of the package.`,
    },
  }
}

function countryRecord(
  code: string,
  alpha3: string,
  numeric: string,
  name: string,
  translations: OtherName[],
): SeedRecord {
  const assigned = !/^(AA|Q[M-Z]|X[A-Z]|ZZ)$/.test(code)
  return {
    entity: 'country',
    slug: slugOf(name),
    document: {
      code,
      alpha3: assigned ? alpha3 : null,
      m49: assigned ? numeric : null,
      name,
      nameLanguage: 'en',
      otherNames: translations,
      note: assigned ? null : 'ISO 3166-1 leaves this code to its users and assigns none.',
      externalIds: assigned
        ? [
            { scheme: 'iso3166-1', value: code },
            { scheme: 'un-m49', value: numeric },
          ]
        : null,
      citations: [{ source, locator: code, role: 'SUPPORTS', provenance: 'IMPORT' }],
    },
  }
}
