import type { z } from 'zod'

/** What is wrong with a document, and where in it; the path is empty for the document as a whole. */
export interface Problem {
  path: string
  message: string
}

/** Where a problem stands, the way one writes it: `topics[2].topic`. */
export function pathOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, step) =>
      typeof step === 'number'
        ? `${text}[${step}]`
        : text
          ? `${text}.${String(step)}`
          : String(step),
    '',
  )
}

/** What validation found, in plain words: each field once, fields that are unknown by their name. */
export function describeIssues(issues: readonly z.core.$ZodIssue[], value: unknown): Problem[] {
  return issues.flatMap((issue): Problem[] => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        path: pathOf([...issue.path, key]),
        message: 'is not a field here',
      }))
    return [{ path: pathOf(issue.path), message: describe(issue, valueAt(value, issue.path)) }]
  })
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null
        ? (at as Record<PropertyKey, unknown>)[step]
        : undefined,
    value,
  )
}

const typeNames: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
}

function describe(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined && issue.code !== 'custom') return 'is missing'
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${typeNames[issue.expected] ?? issue.expected}, not ${nameOf(value)}`
    case 'invalid_value':
      return `is ${brief(value)}, but must be one of ${issue.values.join(', ')}`
    case 'too_small':
      if (issue.origin === 'string') return 'is empty'
      return `must be at least ${issue.minimum}`
    case 'too_big':
      if (issue.origin === 'string') return `is longer than ${issue.maximum} units (UTF-16)`
      if (issue.origin === 'array') return `has more than ${issue.maximum} items`
      return `must be at most ${issue.maximum}`
    case 'invalid_format':
      if (issue.format === 'url') return `is ${brief(value)}, not an address of http or https`
      if (issue.format === 'datetime')
        return `is ${brief(value)}, not a time such as 2025-02-03T18:00:00Z`
      return `${issue.message} (${brief(value)} stands here)`
    default:
      return issue.message
  }
}

const mostShown = 60

function nameOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'number') return `the number ${value}`
  return typeNames[typeof value] ?? typeof value
}

/** A value in so few characters that it fits into a message. */
export function brief(value: unknown): string {
  if (typeof value === 'string' && value.length > mostShown)
    return JSON.stringify(`${value.slice(0, mostShown).toWellFormed()}…`)
  const text = JSON.stringify(value)
  return text.length > mostShown + 2 ? `${text.slice(0, mostShown)}…` : text
}
