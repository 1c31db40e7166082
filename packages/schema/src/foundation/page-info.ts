import { builder } from './builder.ts'
import type { Count, Page } from './page.ts'

export const PageInfo = builder
  .objectRef<Pick<Page<unknown>, 'hasNextPage' | 'hasPreviousPage' | 'rows'>>('PageInfo')
  .implement({
    description: 'Where a page stands in its list.',
    fields: (t) => ({
      hasNextPage: t.exposeBoolean('hasNextPage', { description: 'Whether more follow.' }),
      hasPreviousPage: t.exposeBoolean('hasPreviousPage', {
        description: 'Whether any come before.',
      }),
      startCursor: t.string({
        nullable: true,
        description: 'The cursor of the first on this page; null on an empty page.',
        resolve: ({ rows }) => rows.at(0)?.cursor ?? null,
      }),
      endCursor: t.string({
        nullable: true,
        description: 'The cursor of the last on this page; null on an empty page.',
        resolve: ({ rows }) => rows.at(-1)?.cursor ?? null,
      }),
    }),
  })

export const TotalCount = builder.objectRef<Count>('TotalCount').implement({
  description: 'How many there are in all, under the filter.',
  fields: (t) => ({
    count: t.exposeInt('count', { description: 'The number; a lower bound where not exact.' }),
    exact: t.exposeBoolean('exact', {
      description: 'False above 10,000, where counting on would cost more than the page.',
    }),
  }),
})
