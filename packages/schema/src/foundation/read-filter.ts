import type { Context } from '../context.ts'
import { checkedText, TextQuery } from './text-query.ts'
import { TopicSet } from './topic-set.ts'

/**
 * The filter with its `text` conditions read and its `topics` found, wherever they stand in it: how a
 * list is best looked through depends on how common they are. Without such conditions nothing is
 * waited for.
 */
export function readFilter<Filter>(
  filter: Filter,
  { textQueries, topicSets }: Pick<Context, 'textQueries' | 'topicSets'>,
): Filter | Promise<Filter> {
  return hasToBeRead(filter) ? (replaced(filter) as Promise<Filter>) : filter

  async function replaced(value: unknown): Promise<unknown> {
    if (Array.isArray(value)) return Promise.all(value.map(replaced))
    if (!isInput(value)) return value
    const entries = Object.entries(value).map(async ([name, inner]) => {
      if (isText(name, inner)) return [name, await textOf(inner)]
      if (isTopics(name, inner)) return [name, { ...inner, in: await topicsOf(inner) }]
      return [name, await replaced(inner)]
    })
    return Object.fromEntries(await Promise.all(entries))
  }

  async function textOf(text: string) {
    return new TextQuery(text, await textQueries.load(checkedText(text, 'text')))
  }

  async function topicsOf({ in: keys, includeNarrower }: Topics) {
    return new TopicSet(keys, await topicSets.load({ keys, includeNarrower }))
  }
}

interface Topics {
  in: readonly string[]
  includeNarrower: boolean
}

const isText = (name: string, value: unknown): value is string =>
  name === 'text' && typeof value === 'string'

const isTopics = (name: string, value: unknown): value is Topics =>
  name === 'topics' && isInput(value) && Array.isArray(value['in'])

function hasToBeRead(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasToBeRead)
  if (!isInput(value)) return false
  return Object.entries(value).some(
    ([name, inner]) => isText(name, inner) || isTopics(name, inner) || hasToBeRead(inner),
  )
}

/** An input object, not a scalar that is one, such as a date. */
function isInput(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype
}
