import type { NameKind } from '@communique/schema/vocabulary'

/** The columns that every document's own table begins with. */
export interface DocumentColumns {
  id: string
  slug: string
  revision: number
  createdAt: string
  updatedAt: string
  note: string | null
}

/** A name beside the main one, as the `other_names` columns keep it. */
export interface OtherName {
  text: string
  language: string | null
  kind: NameKind
}

/** A text of a part, with which the document is searched. */
export interface SearchedText {
  text: string
  language: string | null
}

export interface NameColumns {
  name: string
  nameLanguage: string | null
  otherNames: OtherName[]
}

/** Whoever asserts something. */
export interface VoiceColumns {
  byPersonId: string | null
  byOrganizationId: string | null
  bySourceId: string | null
}
