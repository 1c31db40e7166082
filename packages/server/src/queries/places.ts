import type { PlaceFilter, PlaceOrder } from '@communique/schema'
import { named, oneOf } from './filters/columns.ts'
import { filterCompiler, type FilterCompiler } from './filters/compiler.ts'
import { documentConditions } from './filters/document.ts'
import { related } from './filters/relations.ts'
import { countryFilter } from './countries.ts'
import type { Shape } from './reader.ts'
import { documentColumns, nameColumns, nameOrders, refersBy, updatedAtOrders } from './shared.ts'

export const placeFilter: FilterCompiler<PlaceFilter> = filterCompiler<PlaceFilter>(() => ({
  ...documentConditions('place'),
  name: named(),
  kind: oneOf('kind'),
  country: related('country_id', 'country', () => countryFilter, { nullable: true }),
  parent: related('parent_id', 'place', () => placeFilter, { nullable: true }),
}))

export const places: Shape<PlaceFilter, PlaceOrder> = {
  table: 'place',
  columns: [
    ...documentColumns,
    ...nameColumns,
    'kind',
    'parentId',
    'countryId',
    'latitude',
    'longitude',
  ],
  filter: placeFilter,
  orders: { ...nameOrders, ...updatedAtOrders },
  relations: { country: refersBy('country_id'), parent: refersBy('parent_id') },
}
