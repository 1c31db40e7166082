/** What happens between one thing that is waited for and the next; with the last step comes the end. */
export class Steps {
  #open = 0
  readonly #afterEach: () => void
  readonly #end: () => void
  readonly #stumble: (error: unknown) => void

  constructor(on: { each: () => void; end: () => void; stumble: (error: unknown) => void }) {
    this.#afterEach = on.each
    this.#end = on.end
    this.#stumble = on.stumble
  }

  take(step: () => void): void {
    this.#open += 1
    try {
      step()
      this.#afterEach()
    } catch (error) {
      this.#stumble(error)
    }
    this.#open -= 1
    if (this.#open === 0) this.#end()
  }

  /** A step that follows when a promise is kept, or broken. */
  takeAfter<T>(
    promise: Promise<T>,
    kept: (value: T) => void,
    broken: (error: unknown) => void,
  ): void {
    this.#open += 1
    const take = (step: () => void) => {
      this.#open -= 1
      this.take(step)
    }
    promise.then(
      (value) => take(() => kept(value)),
      (error: unknown) => take(() => broken(error)),
    )
  }
}
