/** Whether a thrown value carries one of these codes, as errors of the system and of Postgres do. */
export function hasCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code))
}
