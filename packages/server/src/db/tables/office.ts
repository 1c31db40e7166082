import type { OfficeKind } from '@communique/schema/vocabulary'
import type { DocumentColumns, NameColumns } from './columns.ts'

interface OfficeTable extends DocumentColumns, NameColumns {
  kind: OfficeKind
  countryId: string | null
  organizationId: string | null
}

export interface OfficeTables {
  office: OfficeTable
}
