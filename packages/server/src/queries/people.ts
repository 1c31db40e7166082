import type { PersonFilter, PersonOrder } from '@communique/schema'
import { dated, named } from './filters/columns.ts'
import { filterCompiler, type FilterCompiler } from './filters/compiler.ts'
import { documentConditions } from './filters/document.ts'
import { through } from './filters/relations.ts'
import { officeFilter } from './offices.ts'
import type { Shape } from './reader.ts'
import {
  dateColumnsOf,
  documentColumns,
  nameColumns,
  nameOrders,
  updatedAtOrders,
} from './shared.ts'

export const personFilter: FilterCompiler<PersonFilter> = filterCompiler<PersonFilter>(() => ({
  ...documentConditions('person'),
  name: named(),
  office: through(
    { table: 'office_term', owner: 'person_id', target: 'office_id' },
    'office',
    () => officeFilter,
  ),
  birth: dated('birth'),
  death: dated('death'),
}))

export const people: Shape<PersonFilter, PersonOrder> = {
  table: 'person',
  columns: [
    ...documentColumns,
    ...nameColumns,
    ...dateColumnsOf('birth'),
    ...dateColumnsOf('death'),
  ],
  filter: personFilter,
  orders: { ...nameOrders, ...updatedAtOrders },
  relations: {},
}
