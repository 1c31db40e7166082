import type { DateColumns } from '@communique/schema'
import type { DocumentColumns, NameColumns } from './columns.ts'

interface PersonTable
  extends DocumentColumns, NameColumns, DateColumns<'birth'>, DateColumns<'death'> {}

interface OfficeTermTable extends DateColumns<'start'>, DateColumns<'end'> {
  id: string
  personId: string
  position: number
  officeId: string
  acting: boolean | null
  note: string | null
}

export interface PersonTables {
  person: PersonTable
  officeTerm: OfficeTermTable
}
