import type { Entity } from '../documents/parts.ts'

/** Where an entry of an import stands. */
export interface Origin {
  file: string
  line: number
}

/** A document of an import; the content itself is in the spool. */
export interface DocumentEntry extends Origin {
  ordinal: number
  entity: Entity
  /** The slug and the id as the bundle gives them. */
  slug: string
  givenId: string | undefined
  /** Of the normalised document, before references are resolved. */
  hash: string
  /** Of sources: what fixes their text. */
  signature: string | undefined
  /** The hashes of the texts that it brings. */
  texts: string[]
  /** What it refers to, in the order of its fields. */
  references: Key[]
  /** Given when the entry is identified. */
  id: string | undefined
  publishedSlug: string
  state: 'waiting' | 'refused' | 'kept' | 'repeated'
}

/** A redirect of an import: its slug, and its id if it has one, now mean another document. */
export interface RedirectEntry extends Origin {
  entity: Entity
  slug: string
  givenId: string | undefined
  target: Key
  state: 'waiting' | 'refused'
}

/** A slug or an id by which an import names a document: one object for each, however often named. */
export interface Key {
  entity: Entity
  key: string
  /** The entries of the import that go by it. */
  documents: DocumentEntry[]
  redirects: RedirectEntry[]
  /** What the database knows by it. */
  known: Known | undefined
  /** What it means to this import: the id of a document, and its entry if it is part of it. */
  meaning: Meaning | undefined
}

export interface Meaning {
  id: string
  entry: DocumentEntry | undefined
}

/** A document that the database knows by a slug or an id. */
export interface Known {
  id: string
  entity: Entity
  /** The slug that it goes by now. */
  slug: string
  published: boolean
  /**
   * How it goes by the key: as its own, as a former slug, or because the document that had it was
   * merged into this one.
   */
  how: 'own' | 'renamed' | 'merged'
}

/** Why an entry, or a line that could not be read as one, was not taken. */
export interface ImportRefusal extends Origin {
  entity?: string
  slug?: string
  path?: string
  message: string
}

/** The name of an entry in messages. */
export function nameOf({ entity, slug }: { entity: string; slug: string }): string {
  return `${entity} ${slug}`
}

export function placeOf({ file, line }: Origin): string {
  return `${file}:${line}`
}
