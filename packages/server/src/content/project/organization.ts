import type { Projection, Publishable } from './projection.ts'
import { commonRows, headColumns, nameColumns } from './shared.ts'

export function projectOrganization(organization: Publishable<'organization'>): Projection {
  const { document } = organization
  return {
    organization: [
      {
        ...headColumns(organization),
        ...nameColumns(document.name, document.nameLanguage, document.otherNames),
        kind: document.kind,
        countryId: document.country ?? null,
        parentId: document.parent ?? null,
      },
    ],
    ...commonRows(organization),
  }
}
