import type { EnumRef, InputRef, ObjectRef } from '@pothos/core'
import DataLoader from 'dataloader'
import type { Context } from '../context.ts'
import { builder, type FieldBuilder, type Types } from './builder.ts'
import type { Count, Page, PageRequest, Reader, Window } from './page.ts'
import { presentId } from './recorded-at.ts'
import { refuseNul } from './storable.ts'
import { badInput } from './user-error.ts'

const defaultPageSize = 20
const maximumPageSize = 100

interface ConnectionModel<Model> extends Page<Model> {
  total: () => Promise<Count>
}

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

interface ConnectionOptions<Model, Filter, Order extends string> {
  /** The plural in PascalCase: `Statements`. */
  name: string
  node: ObjectRef<Types, string | Model, Model>
  filter: InputRef<Filter>
  order: EnumRef<Types, Order>
  defaultOrder: Order
  reader: (context: Context) => Reader<Model, Filter, Order>
}

/** The connection of an entity: `root` lists all of them, `of` those that another document has. */
export function connectionOf<Model, Filter, Order extends string>(
  options: ConnectionOptions<Model, Filter, Order>,
) {
  const { node, reader } = options
  const singular = node.name
  const Edge = builder.objectRef<{ node: Model; cursor: string }>(`${singular}Edge`).implement({
    description: `One of the list, and where it stands in it.`,
    fields: (t) => ({
      cursor: t.exposeString('cursor', {
        description: 'Its place in this list and order, for `after` and `before`.',
      }),
      node: t.field({
        type: node,
        description: 'The document.',
        resolve: (edge) => edge.node as never,
      }),
    }),
  })
  const Connection = builder.objectRef<ConnectionModel<Model>>(`${singular}Connection`).implement({
    description: `A page of a list of documents of the type ${singular}.`,
    fields: (t) => ({
      nodes: t.field({
        type: [node],
        description: 'The documents on this page.',
        resolve: ({ rows }) => rows.map((row) => row.node),
      }),
      edges: t.field({
        type: [Edge],
        description: 'The same, each with its cursor.',
        resolve: ({ rows }) => [...rows],
      }),
      pageInfo: t.field({
        type: PageInfo,
        description: 'Where the page stands in the list.',
        resolve: (connection) => connection,
      }),
      totalCount: t.field({
        type: TotalCount,
        description: 'How many there are in all; counted only when it is selected.',
        resolve: ({ total }) => total(),
      }),
    }),
  })

  function field<Parent>(
    t: PothosSchemaTypes.RootFieldBuilder<Types, Parent>,
    description: string,
    defaultOrder: Order,
    resolve: (
      parent: Parent,
      request: PageRequest<Filter, Order>,
      context: Context,
    ) => Promise<ConnectionModel<Model>>,
  ) {
    return t.field({
      type: Connection,
      description,
      args: {
        first: t.arg.int({
          description: `How many, counted from the start or from \`after\`: 1 to ${maximumPageSize}, ${defaultPageSize} by default.`,
        }),
        after: t.arg.string({ description: 'Only what follows this cursor.' }),
        last: t.arg.int({
          description: `How many, counted back from the end or from \`before\`: 1 to ${maximumPageSize}.`,
        }),
        before: t.arg.string({ description: 'Only what comes before this cursor.' }),
        filter: t.arg({ type: options.filter, description: 'Only those for which it holds.' }),
        order: t.arg({
          type: options.order,
          required: true,
          defaultValue: defaultOrder,
          description: 'The order of the list.',
        }),
      },
      // The compiler cannot tell the arguments' types while those of the entity are open.
      resolve: ((
        parent: Parent,
        args: WindowArgs & { filter?: Filter | null; order: Order },
        context: Context,
      ) => {
        refuseNul(args.filter)
        const request = {
          filter: args.filter ?? undefined,
          order: args.order,
          window: windowOf(args),
        }
        return resolve(parent, request, context)
      }) as never,
    })
  }

  return {
    root: (t: PothosSchemaTypes.QueryFieldBuilder<Types, object>, description: string) =>
      field(t, description, options.defaultOrder, async (_parent, request, context) => {
        const [page] = await reader(context).pages(undefined, request)
        const total = async () => {
          const [count] = await reader(context).counts(undefined, request.filter)
          return count ?? { count: 0, exact: true }
        }
        return { ...(page ?? emptyPage), total }
      }),

    of: <Parent extends { id: string }>(
      t: FieldBuilder<Parent>,
      relation: string,
      description: string,
      order: Order = options.defaultOrder,
    ) =>
      field(t, description, order, async (parent, request, context) => {
        const name = `${options.name}.${relation}`
        const { pages, counts } = listsOf(context, name, request, reader(context), relation)
        const id = presentId(parent.id)
        return { ...(await pages.load(id)), total: () => counts.load(id) }
      }),
  }
}

const emptyPage = { rows: [], hasNextPage: false, hasPreviousPage: false }

interface NestedLists<Model> {
  pages: DataLoader<string, Page<Model>>
  counts: DataLoader<string, Count>
}

const listsByContext = new WeakMap<Context, Map<string, NestedLists<never>>>()

/** Fields that ask for the same list in one request share a loader: one statement for all parents. */
function listsOf<Model, Filter, Order>(
  context: Context,
  name: string,
  request: PageRequest<Filter, Order>,
  reader: Reader<Model, Filter, Order>,
  relation: string,
): NestedLists<Model> {
  let lists = listsByContext.get(context)
  if (!lists) listsByContext.set(context, (lists = new Map()))
  const key = `${name} ${JSON.stringify(request)}`
  const known = lists.get(key)
  if (known) return known
  const made: NestedLists<Model> = {
    pages: new DataLoader((ids) => reader.pages({ relation, ids }, request)),
    counts: new DataLoader((ids) => reader.counts({ relation, ids }, request.filter)),
  }
  lists.set(key, made as NestedLists<never>)
  return made
}

interface WindowArgs {
  first?: number | null | undefined
  after?: string | null | undefined
  last?: number | null | undefined
  before?: string | null | undefined
}

function windowOf({ first, after, last, before }: WindowArgs): Window {
  if (first != null && last != null) throw badInput('Give `first` or `last`, not both.')
  if (after != null && before != null) throw badInput('Give `after` or `before`, not both.')
  if (last != null && after != null) throw badInput('`last` goes with `before`, not with `after`.')
  if (first != null && before != null)
    throw badInput('`first` goes with `after`, not with `before`.')
  const backward = last != null || before != null
  const size = (backward ? last : first) ?? defaultPageSize
  const name = backward ? 'last' : 'first'
  if (size < 1) throw badInput(`\`${name}\` must be at least 1.`)
  if (size > maximumPageSize) throw badInput(`\`${name}\` must be at most ${maximumPageSize}.`)
  return { size, backward, cursor: (backward ? before : after) ?? undefined }
}
