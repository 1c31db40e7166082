import type { PolicyFilter, PolicyOrder } from '@communique/schema'
import { dated, named } from './filters/columns.ts'
import { filterCompiler, type FilterCompiler } from './filters/compiler.ts'
import { documentConditions } from './filters/document.ts'
import { related } from './filters/relations.ts'
import { countryFilter } from './countries.ts'
import { organizationFilter } from './organizations.ts'
import type { Shape } from './reader.ts'
import {
  dateColumnsOf,
  documentColumns,
  linkedBy,
  nameColumns,
  nameOrders,
  refersBy,
  updatedAtOrders,
} from './shared.ts'

export const policyFilter: FilterCompiler<PolicyFilter> = filterCompiler<PolicyFilter>(() => ({
  ...documentConditions('policy'),
  name: named(),
  country: related('country_id', 'country', () => countryFilter, { nullable: true }),
  organization: related('organization_id', 'organization', () => organizationFilter, {
    nullable: true,
  }),
  start: dated('start'),
  end: dated('end'),
}))

export const policies: Shape<PolicyFilter, PolicyOrder> = {
  table: 'policy',
  columns: [
    ...documentColumns,
    ...nameColumns,
    'countryId',
    'organizationId',
    ...dateColumnsOf('start'),
    ...dateColumnsOf('end'),
    'aims',
  ],
  filter: policyFilter,
  orders: { ...nameOrders, ...updatedAtOrders },
  relations: {
    country: refersBy('country_id'),
    organization: refersBy('organization_id'),
    statement: linkedBy('statement_policy', 'policy_id', 'statement_id'),
  },
}
