import type { IncomingMessage } from 'node:http'
import type { Config } from '../config.ts'
import { isDeeper, mostLevels } from './nesting.ts'
import type { PersistedDocuments } from './persisted-documents.ts'

/** What a request to the graph asks for. */
export interface Parameters {
  text: string
  operationName: string | null | undefined
  variables: Record<string, unknown>
}

const names = new Set(['query', 'documentId', 'variables', 'operationName', 'extensions'])

/**
 * Reads the parameters of a request as most are sent. Undefined for all others, wrong ones included: it
 * is Yoga that knows what to say of them.
 */
export function plainParameters(
  request: IncomingMessage,
  body: string | undefined,
  persisted: PersistedDocuments,
  allowed: Config['documents'],
): Parameters | undefined {
  const given = body === undefined ? fromAddress(request.url ?? '') : fromJson(body)
  if (!isObject(given) || !Object.keys(given).every((name) => names.has(name))) return undefined
  const { query, documentId, variables = {}, operationName, extensions } = given
  if ((query == null) === (documentId == null)) return undefined
  if (operationName != null && (typeof operationName !== 'string' || operationName === ''))
    return undefined
  if (variables !== null && !isObject(variables)) return undefined
  if (extensions != null && !isObject(extensions)) return undefined
  if (isDeeper(variables, mostLevels)) return undefined
  const text =
    typeof documentId === 'string'
      ? persisted.get(documentId)
      : allowed === 'any' && typeof query === 'string'
        ? query
        : undefined
  return text === undefined ? undefined : { text, operationName, variables: variables ?? {} }
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function fromAddress(address: string): unknown {
  const start = address.indexOf('?')
  if (start < 0) return undefined
  const given: Record<string, unknown> = {}
  for (const [name, value] of new URLSearchParams(address.slice(start))) {
    if (name in given || value === '') return undefined
    given[name] = name === 'variables' || name === 'extensions' ? fromJson(value) : value
    if (given[name] === undefined) return undefined
  }
  return given
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
