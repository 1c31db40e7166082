import { dateColumns } from './dates.ts'
import type { Projection, Publishable } from './projection.ts'
import { commonRows, headColumns, nameColumns } from './shared.ts'

export function projectPolicy(policy: Publishable<'policy'>): Projection {
  const { document } = policy
  return {
    policy: [
      {
        ...headColumns(policy),
        ...nameColumns(document.name, document.nameLanguage, document.otherNames),
        countryId: document.country ?? null,
        organizationId: document.organization ?? null,
        ...dateColumns('start', document.start),
        ...dateColumns('end', document.end),
        aims: document.aims ?? [],
      },
    ],
    ...commonRows(policy),
  }
}
