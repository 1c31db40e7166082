/** The types of the columns by which lists are ordered. */
export type KeyType = 'date' | 'integer' | 'text' | 'timestamptz'

const greatestInteger = 2_147_483_647

/** Whether a text is a key of a type as the database writes it: anything else it could not read. */
export const isKey: Record<KeyType, (key: string) => boolean> = {
  date: (key) => /^-?infinity$/.test(key) || isDay(key),
  integer: (key) => /^\d{1,10}$/.test(key) && Number(key) <= greatestInteger,
  text: (key) => key.isWellFormed() && !key.includes('\0'),
  timestamptz: isMoment,
}

/** A moment as PostgreSQL writes it, of a day that there is. */
export function isMoment(text: string): boolean {
  const [day = '', time = ''] = text.split(' ')
  return isDay(day) && times.test(time) && text === `${day} ${time}`
}

const times = /^([01]\d|2[0-3])(:[0-5]\d){2}(\.\d{1,6})?[+-](0\d|1[0-5])(:[0-5]\d){0,2}$/

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000')) return false
  const noon = new Date(`${text}T12:00:00Z`)
  return !Number.isNaN(noon.getTime()) && noon.toISOString().startsWith(text)
}
