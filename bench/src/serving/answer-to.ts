import { isDeepStrictEqual } from 'node:util'
import type { Request } from './load.ts'

/** What a server answers to a request; an answer with errors is thrown. */
export async function answerTo(url: string, request: Request): Promise<Record<string, unknown>> {
  const { path, method = 'GET', headers, body } = request
  const response = await fetch(new URL(path ?? url, url), {
    method,
    ...(headers && { headers }),
    ...(body !== undefined && { body }),
  })
  const text = await response.text()
  const { data, errors } = JSON.parse(text) as { data?: Record<string, unknown>; errors?: unknown }
  if (!response.ok || errors || !data)
    throw new Error(`${url} ${path ?? ''} answers ${response.status}: ${text.slice(0, 2000)}`)
  return data
}

/** Throws where servers answer otherwise than the first: then their times would say nothing. */
export function compareAnswers(title: string, answers: Record<string, unknown>): void {
  const [first, ...others] = Object.entries(answers)
  for (const [name, answer] of others)
    if (!isDeepStrictEqual(comparable(answer), comparable(first?.[1])))
      throw new Error(
        `${title}: ${name} answers otherwise than ${first?.[0]}:\n` +
          `${told(answer)}\n${told(first?.[1])}`,
      )
}

/** Without what each server writes in its own way: cursors, and dates as objects or as text. */
function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([name]) => name !== 'endCursor')
  if (entries.length === 1 && entries[0]?.[0] === 'edtf') return entries[0][1]
  return Object.fromEntries(entries.map(([name, field]) => [name, comparable(field)]))
}

const told = (answer: unknown) => JSON.stringify(comparable(answer)).slice(0, 2000)
