import type { z } from 'zod'
import { parseEdtf } from '../../edtf.ts'

/**
 * Refuses an object whose `end` lies before its `start` for certain: every day that the one can
 * mean before every day of the other. An approximate date (`~`, `?`, `%`) is certain of no day.
 */
export function notBefore<Start extends string, End extends string>(start: Start, end: End) {
  return (
    value: { [K in Start | End]?: string | null | undefined },
    context: z.core.$RefinementCtx,
  ): void => {
    const first = certain(value[start])
    const last = certain(value[end])
    if (!first || !last || last.latest >= first.earliest) return
    context.addIssue({
      code: 'custom',
      path: [end],
      message: `lies before ${start}: ${last.edtf} is earlier than ${first.edtf}`,
    })
  }
}

// As texts, `infinity` comes after every day and `-infinity` before: nothing open is ever refused.
function certain(edtf: string | null | undefined) {
  const date = edtf ? parseEdtf(edtf) : undefined
  return date && !('error' in date) && !date.approximate ? date : undefined
}
