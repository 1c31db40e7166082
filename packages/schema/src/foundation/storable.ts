import { badInput } from './user-error.ts'

/** Refuses text with a NUL anywhere in an input: no stored text holds one, and PostgreSQL takes none. */
export function refuseNul(input: unknown): void {
  if (typeof input === 'string') {
    if (input.includes('\0'))
      throw badInput('A text holds the character NUL, which no text here does.')
  } else if (typeof input === 'object' && input !== null) {
    for (const value of Object.values(input)) refuseNul(value)
  }
}
