import type { TopicFilter, TopicOrder } from '@communique/schema'
import { flag, named } from './filters/columns.ts'
import { filterCompiler, type FilterCompiler } from './filters/compiler.ts'
import { documentConditions } from './filters/document.ts'
import { related } from './filters/relations.ts'
import type { Shape } from './reader.ts'
import { documentColumns, nameColumns, nameOrders, refersBy, updatedAtOrders } from './shared.ts'

export const topicFilter: FilterCompiler<TopicFilter> = filterCompiler<TopicFilter>(() => ({
  ...documentConditions('topic'),
  label: named(),
  broader: related('broader_id', 'topic', () => topicFilter, { nullable: true }),
  retired: flag('retired'),
}))

export const topics: Shape<TopicFilter, TopicOrder> = {
  table: 'topic',
  columns: [
    ...documentColumns,
    ...nameColumns,
    'description',
    'broaderId',
    'retired',
    'replacedById',
  ],
  filter: topicFilter,
  orders: { ...nameOrders, ...updatedAtOrders },
  relations: { broader: refersBy('broader_id') },
}
