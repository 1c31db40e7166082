import type { CountryFilter, CountryOrder } from '@communique/schema'
import { named, oneOf } from './filters/columns.ts'
import { filterCompiler, type FilterCompiler } from './filters/compiler.ts'
import { documentConditions } from './filters/document.ts'
import type { Shape } from './reader.ts'
import { documentColumns, nameColumns, nameOrders, updatedAtOrders } from './shared.ts'

export const countryFilter: FilterCompiler<CountryFilter> = filterCompiler<CountryFilter>(() => ({
  ...documentConditions('country'),
  name: named(),
  code: oneOf('code'),
}))

export const countries: Shape<CountryFilter, CountryOrder> = {
  table: 'country',
  columns: [...documentColumns, ...nameColumns, 'code', 'alpha3', 'm49'],
  filter: countryFilter,
  orders: { ...nameOrders, ...updatedAtOrders },
  relations: {},
}
