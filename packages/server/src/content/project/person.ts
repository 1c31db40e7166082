import { placeParts } from '../part-id.ts'
import { dateColumns } from './dates.ts'
import type { Projection, Publishable } from './projection.ts'
import { commonRows, headColumns, nameColumns } from './shared.ts'

export function projectPerson(person: Publishable<'person'>): Projection {
  const { id: personId, document } = person
  const officeTerms = placeParts(personId, 'term', document.officeTerms, (term) => [
    term.office,
    term.start,
  ])
  return {
    person: [
      {
        ...headColumns(person),
        ...nameColumns(document.name, document.nameLanguage, document.otherNames),
        ...dateColumns('birth', document.birth),
        ...dateColumns('death', document.death),
      },
    ],
    officeTerm: officeTerms.map(({ id, position, part: term }) => ({
      id,
      personId,
      position,
      officeId: term.office,
      ...dateColumns('start', term.start),
      ...dateColumns('end', term.end),
      acting: term.acting ?? null,
      note: term.note ?? null,
    })),
    ...commonRows(person, { officeTerms }),
  }
}
