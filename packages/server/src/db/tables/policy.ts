import type { DateColumns } from '@communique/schema'
import type { DocumentColumns, NameColumns } from './columns.ts'

interface PolicyTable
  extends DocumentColumns, NameColumns, DateColumns<'start'>, DateColumns<'end'> {
  countryId: string | null
  organizationId: string | null
  aims: string[]
}

export interface PolicyTables {
  policy: PolicyTable
}
