import type { Projection, Publishable } from './projection.ts'
import { commonRows, headColumns, nameColumns } from './shared.ts'

export function projectCountry(country: Publishable<'country'>): Projection {
  const { document } = country
  return {
    country: [
      {
        ...headColumns(country),
        code: document.code,
        alpha3: document.alpha3 ?? null,
        m49: document.m49 ?? null,
        ...nameColumns(document.name, document.nameLanguage, document.otherNames),
      },
    ],
    ...commonRows(country),
  }
}
