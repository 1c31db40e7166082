import { dateColumns, datesOf, undated } from './dates.ts'
import { proseOf, titleOf } from './prose.ts'
import { at, oneOf, type Random } from './random.ts'
import { add, head, nameColumns, type Row, type Rows } from './rows.ts'
import { namesOf, vocabularyOf, type Vocabulary } from './vocabulary.ts'

/** How large a record is to be. */
export interface Sizes {
  statements: number
  events: number
}

/** What statements and events refer to. */
export interface World {
  english: Vocabulary
  spanish: Vocabulary
  topics: readonly Topic[]
  people: readonly string[]
  offices: readonly string[]
  organizations: readonly string[]
  places: readonly string[]
  countries: readonly string[]
  sources: readonly string[]
}

export interface Topic {
  id: string
  slug: string
  /** Words by which one notices that it is spoken of. */
  words: { en: readonly string[]; es: readonly string[] }
}

const rootTopics = 20
const allTopics = 200

/** All but statements, events and claims; countries are there already. */
export function worldOf(
  random: Random,
  { statements }: Sizes,
  countries: readonly string[],
): { world: World; rows: Rows } {
  const rows: Rows = new Map()
  const english = vocabularyOf(random, 'en', 24_000)
  const spanish = vocabularyOf(random, 'es', 12_000)
  const nameOf = namesOf(random)
  const many = (count: number, make: (number: number) => string) =>
    Array.from({ length: count }, (_, number) => make(number))
  const named = (
    table: string,
    number: number,
    name: string,
    more: Row,
    language: string | null = null,
  ) => {
    const id = random.id()
    add(rows, table, {
      ...head(rows, table, id, `${slugOf(name)}-${table}-${number}`, number),
      ...nameColumns(name, language),
      ...more,
    })
    return id
  }
  const country = () => at(countries, random.below(countries.length))

  const topics = topicsOf(random, rows, english, spanish)
  const organizations = many(50, (number) =>
    named('organization', number, `${titleOf(english, 2)} of ${nameOf()}`, {
      kind: at(['GOVERNMENT', 'MINISTRY', 'PRESS', 'COMPANY'], number % 4),
      country_id: country(),
      parent_id: null,
    }),
  )
  const placeKind = oneOf(random, { CITY: 8, VENUE: 6, ROOM: 1, REGION: 1 })
  const places = many(Math.max(60, statements / 200), (number) =>
    named('place', number, nameOf(), {
      kind: placeKind(),
      parent_id: null,
      country_id: country(),
      latitude: Math.round(random.next() * 12_000 - 6000) / 100,
      longitude: Math.round(random.next() * 36_000 - 18_000) / 100,
    }),
  )
  const officeKind = oneOf(random, {
    HEAD_OF_STATE: 3,
    FOREIGN_MINISTER: 2,
    LEGISLATOR: 3,
    OTHER: 2,
  })
  const offices = many(60, (number) =>
    named('office', number, `${titleOf(english, 1)} of ${nameOf()}`, {
      kind: officeKind(),
      country_id: country(),
      organization_id: at(organizations, random.below(organizations.length)),
    }),
  )
  const dated = datesOf(random)
  const people = many(Math.max(40, statements / 100), (number) =>
    named('person', number, `${nameOf()} ${nameOf()}`, {
      ...dateColumns('birth', random.chance(0.3) ? dated() : undated),
      ...dateColumns('death', undated),
    }),
  )
  const sourceKind = oneOf(random, { NEWS_ARTICLE: 6, TRANSCRIPT: 3, SPEECH_TEXT: 4, READOUT: 1 })
  const sources = many(Math.max(20, statements / 40), (number) => {
    const id = random.id()
    const slug = `source-${number}`
    add(rows, 'source', {
      ...head(rows, 'source', id, slug, number),
      kind: sourceKind(),
      title: titleOf(english, 3 + random.below(6)),
      title_language: 'en',
      author: random.chance(0.6) ? `${nameOf()} ${nameOf()}` : null,
      publisher: titleOf(english, 2),
      url: `https://record.example/${slug}`,
      ...dateColumns('published_at', dated()),
      language: 'en',
      licence: null,
      retrieved_at: null,
      length: null,
      sha256: null,
      complete: false,
    })
    return id
  })
  return {
    world: { english, spanish, topics, people, offices, organizations, places, countries, sources },
    rows,
  }
}

/** Topics under some that stand at the roots, the roots first. */
function topicsOf(random: Random, rows: Rows, english: Vocabulary, spanish: Vocabulary): Topic[] {
  const own = (words: readonly string[], count: number) =>
    // Below the words that stand in every text.
    Array.from({ length: count }, () => at(words, 70 + random.below(1500)))
  const topics: Topic[] = []
  for (let number = 0; number < allTopics; number++) {
    const id = random.id()
    const words = { en: own(english.words, 25), es: own(spanish.words, 25) }
    const name = words.en.slice(0, 2).join(' ')
    const slug = `${slugOf(name)}-topic-${number}`
    const broader = number < rootTopics ? undefined : at(topics, random.below(rootTopics))
    add(rows, 'topic', {
      ...head(rows, 'topic', id, slug, number),
      ...nameColumns(name, 'en'),
      description: proseOf(random, english, 12, words.en),
      broader_id: broader?.id ?? null,
      retired: false,
      replaced_by_id: null,
    })
    for (const ancestor of broader ? [id, broader.id] : [id])
      add(rows, 'topic_ancestor', { topic_id: id, ancestor_id: ancestor })
    topics.push({ id, slug, words })
  }
  return topics
}

/** A name as a slug may have it. */
function slugOf(name: string): string {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return plain.replaceAll(/[^a-z0-9]+/g, '-')
}
