import type { SeedRecord } from '../bundle.ts'
import type { Address } from './addresses.ts'
import { citesDataSet } from './citation.ts'
import { officeTerms, type Term } from './office-terms.ts'

/** The office in which every address was given; the founding record holds it. */
export const presidency = 'us-president'

/** Everybody who gave an address, but for those whom the founding record has. */
export function presidentRecords(addresses: readonly Address[]): SeedRecord[] {
  return [...officeTerms(addresses)]
    .filter(([, [term]]) => term && !term.first.founding)
    .map(([person, terms]) => presidentRecord(person, terms))
}

function presidentRecord(person: string, terms: readonly Term[]): SeedRecord {
  const [{ first }] = terms as [Term]
  const printed = { text: first.label, language: null, kind: 'AS_PRINTED' }
  return {
    entity: 'person',
    slug: person,
    document: {
      name: first.name,
      otherNames: first.label === first.name ? null : [printed],
      birth: null,
      death: null,
      officeTerms: terms.map((term) => ({
        office: presidency,
        start: term.start,
        end: term.end,
        acting: null,
        note: termNote(term, terms.length),
        citations: [...new Set([term.first, term.last])].map((address) => citesDataSet(address)),
      })),
      citations: [citesDataSet(first, 'name')],
    },
  }
}

function termNote({ first, last }: Term, terms: number): string {
  const years = first === last ? `${first.year}` : `${first.year} to ${last.year}`
  const parted =
    terms > 1 ? ' Addresses of another president come between, hence more than one term.' : ''
  return `Inferred from addresses of ${years} and from the addresses of other presidents before and after; the data set gives no terms.${parted}`
}
