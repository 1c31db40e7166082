import type { DocumentColumns, NameColumns } from './columns.ts'

interface CountryTable extends DocumentColumns, NameColumns {
  code: string
  alpha3: string | null
  m49: string | null
}

export interface CountryTables {
  country: CountryTable
}
