import type { PlaceKind } from '@communique/schema/vocabulary'
import type { DocumentColumns, NameColumns } from './columns.ts'

interface PlaceTable extends DocumentColumns, NameColumns {
  kind: PlaceKind
  parentId: string | null
  countryId: string | null
  latitude: number | null
  longitude: number | null
}

export interface PlaceTables {
  place: PlaceTable
}
