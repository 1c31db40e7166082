import type { Context } from '../context.ts'
import { badInput } from './user-error.ts'

const longestText = 500

/** A `text` condition as storage reads it; null where it holds no words that are searched for. */
export class TextQuery {
  readonly query: string | null

  constructor(query: string | null) {
    this.query = query
  }
}

/**
 * The filter with its `text` conditions read, wherever they stand in it: how a list is best looked
 * through depends on how common the words are. Without such conditions nothing is waited for.
 */
export function readTexts<Filter>(
  filter: Filter,
  { textQueries }: Pick<Context, 'textQueries'>,
): Filter | Promise<Filter> {
  return holdsText(filter) ? (replaced(filter) as Promise<Filter>) : filter

  async function replaced(value: unknown): Promise<unknown> {
    if (Array.isArray(value)) return Promise.all(value.map(replaced))
    if (!isInput(value)) return value
    const entries = Object.entries(value).map(async ([name, inner]) => {
      if (name !== 'text' || typeof inner !== 'string') return [name, await replaced(inner)]
      return [name, new TextQuery(await textQueries.load(checked(inner)))]
    })
    return Object.fromEntries(await Promise.all(entries))
  }
}

function holdsText(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsText)
  if (!isInput(value)) return false
  return Object.entries(value).some(
    ([name, inner]) => (name === 'text' && typeof inner === 'string') || holdsText(inner),
  )
}

/** An input object, not a scalar that is one, such as a date. */
function isInput(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype
}

function checked(text: string): string {
  if (text.trim() === '') throw badInput('`text` is empty; leave it out for no condition.')
  if (text.length > longestText)
    throw badInput(`\`text\` has ${text.length} characters; at most ${longestText} are allowed.`)
  if (!text.isWellFormed()) throw badInput('`text` holds half of a character.')
  return text
}
