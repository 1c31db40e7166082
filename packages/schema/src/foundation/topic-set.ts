/** The topics that a filter means: those that its keys lead to, and what counts with them. */
export class TopicSet {
  readonly keys: readonly string[]
  readonly ids: readonly string[]

  constructor(keys: readonly string[], ids: readonly string[]) {
    this.keys = keys
    this.ids = ids
  }

  /** As it was asked: which ids they are may change while pages are turned. */
  toJSON(): readonly string[] {
    return this.keys
  }
}
