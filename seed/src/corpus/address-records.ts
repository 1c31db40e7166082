import type { SeedRecord } from '../bundle.ts'
import { sha256 } from '../sha256.ts'
import type { Address } from './addresses.ts'
import { citesDataSet, citesPlace } from './citation.ts'
import { markedSegments } from './marked-segments.ts'
import { presidency } from './president-records.ts'
import { sentenceRuns, type Span } from './sentence-runs.ts'
import { topicsByWords } from './topics-by-words.ts'

/** The longest statement that is made of several sentences, in UTF-16 units. */
const longestRun = 1000

/** The licence of each text in the data set. */
const contentsLicence = 'CC0-1.0'

/** One address: the source with its complete text, the event, and the statements it divides into. */
export function* addressRecords(address: Address, text: string): Generator<SeedRecord> {
  yield { entity: 'source', slug: address.slug, document: sourceDocument(address, text) }
  yield { entity: 'event', slug: address.slug, document: eventDocument(address) }
  let position = 0
  for (const run of sentenceRuns(text, longestRun)) {
    position += 1
    yield {
      entity: 'statement',
      slug: `${address.slug}-${String(position).padStart(3, '0')}`,
      document: statementDocument(address, text, run, position),
    }
  }
}

function sourceDocument(address: Address, text: string) {
  return {
    kind: 'SPEECH_TEXT',
    title: null,
    author: null,
    publisher: null,
    url: null,
    publishedAt: `${address.year}`,
    language: 'en',
    licence: contentsLicence,
    retrievedAt: null,
    length: text.length,
    sha256: sha256(text),
    passages: [{ start: 0, end: text.length, text }],
    citations: [citesDataSet(address)],
  }
}

function eventDocument(address: Address) {
  return {
    kind: 'ADDRESS',
    title: `Address to Congress by ${address.name}, ${address.year}`,
    titleLanguage: 'en',
    date: `${address.year}`,
    status: 'HELD',
    place: null,
    participants: [
      {
        person: address.person,
        office: presidency,
        role: 'SPEAKER',
        label: address.label,
        citations: [citesDataSet(address)],
      },
    ],
    citations: [citesDataSet(address)],
  }
}

function statementDocument(address: Address, text: string, run: Span, position: number) {
  const words = text.slice(run.start, run.end)
  const topics = topicsByWords(words).map(({ topic, start, end }) => {
    const place = { start: run.start + start, end: run.start + end }
    const proof = citesPlace(address, 'topics', place, words.slice(start, end), 'MENTIONS')
    return { topic, provenance: 'IMPORT', citations: [proof] }
  })
  return {
    form: 'WRITTEN',
    text: words,
    language: 'en',
    segments: markedSegments(words),
    speakers: [{ label: address.label, person: address.person, office: presidency }],
    event: address.slug,
    place: null,
    saidOn: `${address.year}`,
    position,
    originalLanguage: null,
    topics: topics.length > 0 ? topics : null,
    citations: [citesPlace(address, 'text', run, words, 'SUPPORTS')],
  }
}
