/** One document of a bundle: what a line of a bundle file holds. */
export interface SeedRecord {
  entity: string
  slug: string
  document: Record<string, unknown>
}

/** A body of content that a first start brings, yielded in order of dependency. */
export interface SeedBundle {
  name: 'countries' | 'founding' | 'corpus'
  /** One sentence for the log. */
  title: string
  /** Changes whenever what `records` yields changes: completion is recorded by it. */
  hash(): Promise<string>
  records(): AsyncIterable<SeedRecord> | Iterable<SeedRecord>
}
