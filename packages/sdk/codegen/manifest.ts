import type { PluginFunction } from '@graphql-codegen/plugin-helpers'
import { shippedDocuments } from './documents.ts'

/** What the service needs to answer the shipped documents by id: their texts. */
export const plugin: PluginFunction = (schema, files) => {
  const texts = shippedDocuments(schema, files).map(({ id, text }) => [id, text] as const)
  const sorted = texts.toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`
}
