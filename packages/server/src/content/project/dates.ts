import type { DateColumns } from '@communique/schema'
import { parseEdtf } from '../../edtf.ts'

/**
 * The four columns of a date. Where there is none the bounds are the wrong way round: ascending
 * orders go by the earliest day, descending ones by the latest, and the undated come last in both.
 */
export function dateColumns<Name extends string>(
  name: Name,
  edtf: string | null | undefined,
): DateColumns<Name> {
  const date = edtf ? parseEdtf(edtf) : undefined
  if (date && 'error' in date) throw new Error(`${name}: ${edtf} ${date.error}`)
  return {
    [name]: date?.edtf ?? null,
    [`${name}Earliest`]: date?.earliest ?? 'infinity',
    [`${name}Latest`]: date?.latest ?? '-infinity',
    [`${name}Approximate`]: date?.approximate ?? false,
  } as DateColumns<Name>
}
