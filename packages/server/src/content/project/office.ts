import type { Projection, Publishable } from './projection.ts'
import { commonRows, headColumns, nameColumns } from './shared.ts'

export function projectOffice(office: Publishable<'office'>): Projection {
  const { document } = office
  return {
    office: [
      {
        ...headColumns(office),
        ...nameColumns(document.title, document.titleLanguage, document.otherNames),
        kind: document.kind,
        countryId: document.country ?? null,
        organizationId: document.organization ?? null,
      },
    ],
    ...commonRows(office),
  }
}
