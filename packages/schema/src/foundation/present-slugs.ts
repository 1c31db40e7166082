import DataLoader from 'dataloader'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../context.ts'
import type { Reader } from './page.ts'
import { wantedColumns, type ColumnsByField } from './wanted-columns.ts'

/** Where the documents of a type are read. */
export interface DocumentStorage<Model> {
  reader: (context: Context) => Pick<Reader<Model, never, never>, 'bySlugs'>
  /** For entities of many columns: which of them the fields need. */
  columns?: ColumnsByField<Model>
}

/**
 * Finds documents by the slugs that they have now, as most are asked for: in one statement for what a
 * request asks for with the same fields. Null for other slugs.
 */
export function presentSlugs<Model extends { slug: string }>({
  reader,
  columns,
}: DocumentStorage<Model>) {
  const loaders = new WeakMap<Context, Map<string, DataLoader<string, Model | null>>>()

  return (context: Context, info: GraphQLResolveInfo): DataLoader<string, Model | null> => {
    let byColumns = loaders.get(context)
    if (!byColumns) loaders.set(context, (byColumns = new Map()))
    const needed = columns && wantedColumns(info, columns, 'document')
    const key = needed?.join() ?? '*'
    let loader = byColumns.get(key)
    if (!loader) byColumns.set(key, (loader = loaderOf(context, needed)))
    return loader
  }

  function loaderOf(context: Context, needed: readonly string[] | undefined) {
    return new DataLoader<string, Model | null>(async (slugs) => {
      const found = await reader(context).bySlugs(slugs, needed)
      const bySlug = new Map(found.map((document) => [document.slug, document]))
      return slugs.map((slug) => bySlug.get(slug) ?? null)
    })
  }
}
