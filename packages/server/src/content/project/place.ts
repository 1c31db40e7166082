import type { Projection, Publishable } from './projection.ts'
import { commonRows, headColumns, nameColumns } from './shared.ts'

export function projectPlace(place: Publishable<'place'>): Projection {
  const { document } = place
  return {
    place: [
      {
        ...headColumns(place),
        ...nameColumns(document.name, document.nameLanguage, document.otherNames),
        kind: document.kind,
        parentId: document.parent ?? null,
        countryId: document.country ?? null,
        latitude: document.coordinates?.latitude ?? null,
        longitude: document.coordinates?.longitude ?? null,
      },
    ],
    ...commonRows(place),
  }
}
