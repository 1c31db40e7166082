import type { EnumRef, InputRef, ObjectRef } from '@pothos/core'
import DataLoader from 'dataloader'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../context.ts'
import { orError, type BatchResolver } from './batch.ts'
import { builder, type FieldBuilder, type Types } from './builder.ts'
import type { FacetSource } from './facets.ts'
import { summariesOf, type ListSummaries } from './list-summaries.ts'
import { once } from './once.ts'
import type { Count, Page, PageRequest, Reader } from './page.ts'
import { PageInfo, TotalCount } from './page-info.ts'
import { presentId } from './recorded-at.ts'
import { readFilter } from './read-filter.ts'
import { selectsAny } from './selected-fields.ts'
import { refuseNul } from './storable.ts'
import type { Summaries } from './summaries.ts'
import { timelineField } from './timeline.ts'
import { wantedColumns, type ColumnsByField } from './wanted-columns.ts'
import { defaultPageSize, maximumPageSize, windowOf, type WindowArgs } from './window.ts'

interface ConnectionModel<Model> {
  /** Read once one of its fields is selected: beside what else is, and not where that is all. */
  page: () => Promise<Page<Model>>
  total: () => Promise<Count>
  summaries: ListSummaries
}

interface ConnectionOptions<Model, Filter, Order extends string> {
  /** The plural in PascalCase: `Statements`. */
  name: string
  node: ObjectRef<Types, string | Model, Model>
  filter: InputRef<Filter>
  order: EnumRef<Types, Order>
  defaultOrder: Order
  reader: (context: Context) => Reader<Model, Filter, Order>
  /** For entities of many columns: which of them the fields need. */
  columns?: ColumnsByField<Model>
  /** For entities whose lists have facets and a timeline. */
  summaries?: {
    facets: ObjectRef<Types, FacetSource>
    of: (context: Context) => Summaries<Filter>
  }
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
        resolve: async ({ page }) => (await page()).rows.map((row) => row.node),
      }),
      edges: t.field({
        type: [Edge],
        description: 'The same, each with its cursor.',
        resolve: async ({ page }) => [...(await page()).rows],
      }),
      pageInfo: t.field({
        type: PageInfo,
        description: 'Where the page stands in the list.',
        resolve: ({ page }) => page(),
      }),
      totalCount: t.field({
        type: TotalCount,
        extensions: { cost: 5 },
        description: 'How many there are in all; counted only when it is selected.',
        resolve: ({ total }) => total(),
      }),
      ...(options.summaries && {
        facets: t.field({
          type: options.summaries.facets,
          description:
            'The values that occur in the whole list, and how often; each counted only when it is selected.',
          resolve: ({ summaries }) => summaries,
        }),
        timeline: timelineField<ConnectionModel<Model>>(t, ({ summaries }, request) =>
          summaries.timeline(request),
        ),
      }),
    }),
  })

  function field<Parent>(
    t: PothosSchemaTypes.RootFieldBuilder<Types, Parent>,
    description: string,
    defaultOrder: Order,
    connect: (
      request: PageRequest<Filter, Order>,
      context: Context,
    ) => (parent: Parent) => ConnectionModel<Model>,
  ) {
    type Args = WindowArgs & { filter?: Filter | null; order: Order }
    /** The connections of parents of whom the same is asked. */
    function connections(args: Args, context: Context, info: GraphQLResolveInfo) {
      refuseNul(args.filter)
      const window = windowOf(args)
      const columns = options.columns && wantedColumns(info, options.columns)
      const cursors = selectsAny(info, ['edges', 'pageInfo'])
      const connected = (filter: Filter | undefined) =>
        connect({ filter, order: args.order, window, columns, cursors }, context)
      // Only what must be read is waited for: lists of several parents are asked for together.
      const read = readFilter(args.filter ?? undefined, context)
      return read instanceof Promise ? read.then(connected) : connected(read)
    }
    const batch: BatchResolver = async (parents, args, context, info) => {
      const connectionOfOne = await connections(args as unknown as Args, context, info)
      return parents.map((parent) => orError(() => connectionOfOne(parent as Parent)))
    }
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
      extensions: { batch },
      // The compiler cannot tell the arguments' types while those of the entity are open.
      resolve: ((parent: Parent, args: Args, context: Context, info: GraphQLResolveInfo) => {
        const connected = connections(args, context, info)
        return connected instanceof Promise
          ? connected.then((connectionOfOne) => connectionOfOne(parent))
          : connected(parent)
      }) as never,
    })
  }

  const listsByContext = new WeakMap<Context, Map<string, NestedLists<Model>>>()

  /** Fields that ask for the same list in one request share a loader: one statement for all parents. */
  function listsOf(
    context: Context,
    name: string,
    request: PageRequest<Filter, Order>,
    relation: string,
  ): NestedLists<Model> {
    let lists = listsByContext.get(context)
    if (!lists) listsByContext.set(context, (lists = new Map()))
    const key = `${name} ${JSON.stringify(request)}`
    const known = lists.get(key)
    if (known) return known
    const { pages, counts } = reader(context)
    const made: NestedLists<Model> = {
      pages: new DataLoader((ids) => pages({ relation, ids }, request)),
      counts: new DataLoader((ids) => counts({ relation, ids }, request.filter)),
      summaries: summariesOf(options.summaries?.of(context), relation, request.filter),
    }
    lists.set(key, made)
    return made
  }

  return {
    root: (t: PothosSchemaTypes.QueryFieldBuilder<Types, object>, description: string) =>
      field(t, description, options.defaultOrder, (request, context) => () => {
        const page = once(async () => {
          const [only] = await reader(context).pages(undefined, request)
          return only ?? emptyPage
        })
        const total = async () => {
          const [count] = await reader(context).counts(undefined, request.filter)
          return count ?? { count: 0, exact: true }
        }
        const summaries = summariesOf(options.summaries?.of(context), undefined, request.filter)
        return { page, total, summaries: summaries('') }
      }),

    of: <Parent extends { id: string }>(
      t: FieldBuilder<Parent>,
      relation: string,
      description: string,
      order: Order = options.defaultOrder,
    ) =>
      field(t, description, order, (request, context) => {
        const name = `${options.name}.${relation}`
        const { pages, counts, summaries } = listsOf(context, name, request, relation)
        return (parent) => {
          const id = presentId(parent.id)
          return {
            page: () => pages.load(id),
            total: () => counts.load(id),
            summaries: summaries(id),
          }
        }
      }),
  }
}

const emptyPage = { rows: [], hasNextPage: false, hasPreviousPage: false }

interface NestedLists<Model> {
  pages: DataLoader<string, Page<Model>>
  counts: DataLoader<string, Count>
  summaries: (owner: string) => ListSummaries
}
