import { sha256 } from '../sha256.ts'
import type { Address } from './addresses.ts'
import type { Span } from './sentence-runs.ts'

/** The slug of the source that stands for the data set as a whole. */
export const dataSet = 'sotu-addresses'

/** Cites the data set for what it says of an address: its year, and who gave it. */
export const citesDataSet = (address: Address, field?: string) => ({
  source: dataSet,
  ...(field && { field }),
  locator: address.file,
  role: 'SUPPORTS',
  provenance: 'IMPORT',
})

/** Cites a place of an address's own text, by position and hash. */
export const citesPlace = (
  address: Address,
  field: string,
  { start, end }: Span,
  words: string,
  role: 'SUPPORTS' | 'MENTIONS',
) => ({
  source: address.slug,
  field,
  selector: { start, end, sha256: sha256(words) },
  role,
  provenance: 'IMPORT',
})
