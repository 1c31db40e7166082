import type { OrganizationKind } from '@communique/schema/vocabulary'
import type { DocumentColumns, NameColumns } from './columns.ts'

interface OrganizationTable extends DocumentColumns, NameColumns {
  kind: OrganizationKind
  countryId: string | null
  parentId: string | null
}

export interface OrganizationTables {
  organization: OrganizationTable
}
