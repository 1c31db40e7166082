import { sha256 } from '../../src/content/canonical.ts'

/** Lines of a bundle, with as little in them as their entity allows, and what a test adds. */
export const topic = (slug: string, document: object = {}) => ({
  entity: 'topic',
  slug,
  document: { label: slug, ...document },
})

export const person = (slug: string, document: object = {}) => ({
  entity: 'person',
  slug,
  document: { name: slug, ...document },
})

export const place = (slug: string, document: object = {}) => ({
  entity: 'place',
  slug,
  document: { name: slug, kind: 'CITY', ...document },
})

export const country = (slug: string, code: string, document: object = {}) => ({
  entity: 'country',
  slug,
  document: { name: slug, code, ...document },
})

export const organization = (slug: string, document: object = {}) => ({
  entity: 'organization',
  slug,
  document: { name: slug, kind: 'PRESS', ...document },
})

export const event = (slug: string, document: object = {}) => ({
  entity: 'event',
  slug,
  document: { title: slug, kind: 'MEETING', ...document },
})

export const agreement = (slug: string, document: object = {}) => ({
  entity: 'agreement',
  slug,
  document: { name: slug, ...document },
})

export const reported = (slug: string, document: object = {}) => ({
  entity: 'statement',
  slug,
  document: { form: 'REPORTED', summary: `What ${slug} says.`, ...document },
})

/** A source whose complete text is archived, or the passages given instead. */
export const source = (slug: string, text: string, passages?: [start: number, end: number][]) => ({
  entity: 'source',
  slug,
  document: {
    kind: 'TRANSCRIPT',
    length: text.length,
    sha256: sha256(text),
    passages: (passages ?? [[0, text.length]]).map(([start, end]) => ({
      start,
      end,
      text: text.slice(start, end),
    })),
  },
})

/** A citation of words at their first place in a text. */
export function cite(sourceSlug: string, text: string, words: string, more: object = {}) {
  const start = text.indexOf(words)
  return {
    source: sourceSlug,
    selector: { start, end: start + words.length, sha256: sha256(words) },
    role: 'SUPPORTS',
    provenance: 'CURATOR',
    ...more,
  }
}

/** A statement in the speaker's own words, which stand in a source. */
export const verbatim = (slug: string, sourceSlug: string, text: string, words: string) => ({
  entity: 'statement',
  slug,
  document: {
    form: 'VERBATIM',
    text: words,
    citations: [cite(sourceSlug, text, words, { field: 'text' })],
  },
})
