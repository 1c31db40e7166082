import type { Context } from '../context.ts'
import type { LoadByIds } from './batch.ts'
import { builder } from './builder.ts'

/** The type of a document: whoever answers with its id is answered with the document. */
export function documentRef<Model extends { id: string }>(
  name: string,
  readerOf: (context: Context) => { byIds(ids: readonly string[]): Promise<Model[]> },
) {
  const byIds: LoadByIds = (ids, context) => readerOf(context).byIds(ids)
  const ref = builder.loadableObjectRef(name, {
    load: (ids: string[], context) => readerOf(context).byIds(ids),
    sort: ({ id }) => id,
  })
  builder.configStore.onTypeConfig(ref, (config) => {
    config.extensions = { ...config.extensions, byIds }
  })
  return ref
}
