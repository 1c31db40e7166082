import type { OrganizationFilter, OrganizationOrder } from '@communique/schema'
import { named, oneOf } from './filters/columns.ts'
import { filterCompiler, type FilterCompiler } from './filters/compiler.ts'
import { documentConditions } from './filters/document.ts'
import { related } from './filters/relations.ts'
import { countryFilter } from './countries.ts'
import type { Shape } from './reader.ts'
import { documentColumns, nameColumns, nameOrders, refersBy, updatedAtOrders } from './shared.ts'

export const organizationFilter: FilterCompiler<OrganizationFilter> =
  filterCompiler<OrganizationFilter>(() => ({
    ...documentConditions('organization'),
    name: named(),
    kind: oneOf('kind'),
    country: related('country_id', 'country', () => countryFilter, { nullable: true }),
    parent: related('parent_id', 'organization', () => organizationFilter, { nullable: true }),
  }))

export const organizations: Shape<OrganizationFilter, OrganizationOrder> = {
  table: 'organization',
  columns: [...documentColumns, ...nameColumns, 'kind', 'countryId', 'parentId'],
  filter: organizationFilter,
  orders: { ...nameOrders, ...updatedAtOrders },
  relations: { country: refersBy('country_id'), parent: refersBy('parent_id') },
}
