import type { OfficeFilter, OfficeOrder } from '@communique/schema'
import { named, oneOf } from './filters/columns.ts'
import { filterCompiler, type FilterCompiler } from './filters/compiler.ts'
import { documentConditions } from './filters/document.ts'
import { related } from './filters/relations.ts'
import { countryFilter } from './countries.ts'
import { organizationFilter } from './organizations.ts'
import type { Shape } from './reader.ts'
import { documentColumns, nameColumns, nameOrders, refersBy, updatedAtOrders } from './shared.ts'

export const officeFilter: FilterCompiler<OfficeFilter> = filterCompiler<OfficeFilter>(() => ({
  ...documentConditions('office'),
  title: named(),
  kind: oneOf('kind'),
  country: related('country_id', 'country', () => countryFilter, { nullable: true }),
  organization: related('organization_id', 'organization', () => organizationFilter, {
    nullable: true,
  }),
}))

export const offices: Shape<OfficeFilter, OfficeOrder> = {
  table: 'office',
  columns: [...documentColumns, ...nameColumns, 'kind', 'countryId', 'organizationId'],
  filter: officeFilter,
  orders: { ...nameOrders, ...updatedAtOrders },
  relations: { country: refersBy('country_id'), organization: refersBy('organization_id') },
}
