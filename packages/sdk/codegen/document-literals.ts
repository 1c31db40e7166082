import type { PluginFunction } from '@graphql-codegen/plugin-helpers'
import { shippedDocuments } from './documents.ts'

/** One plain literal a document, which a bundler drops where nobody uses it. */
export const plugin: PluginFunction = (schema, files) => {
  const documents = shippedDocuments(schema, files)
  const types = documents.flatMap(({ name }) => [`${name}Query`, `${name}QueryVariables`])
  return {
    prepend: [
      "import type { QueryDocument } from '../core/document.ts'\n",
      `import type {\n${types.map((type) => `  ${type},\n`).join('')}} from './operations.ts'\n`,
    ],
    content: documents
      .map(
        ({ id, kind, name, text, comment }) =>
          `/**\n * ${comment}\n *\n * @example\n * await client.request(${[name, ...exampleOf(name)].join(', ')})\n */\n` +
          `export const ${name}: QueryDocument<${name}Query, ${name}QueryVariables> = ` +
          `${JSON.stringify({ id, kind, name, text })}\n`,
      )
      .join('\n'),
  }
}

/** Variables that the document takes, if any. */
export function exampleOf(name: string): string[] {
  if (name === 'GetNode' || name === 'GetHistory') return ['{ id }']
  if (name === 'ListNodes') return ['{ ids: [id] }']
  if (name === 'GetAgreementStatus') return ["{ slug, asOf: '2025-02-02' }"]
  if (name === 'GetResource') return ["{ url: 'https://www.wikidata.org/wiki/Q792' }"]
  if (name === 'ListByExternalId') return ["{ scheme: 'wikidata', value: 'Q792' }"]
  if (name.endsWith('Timeline')) return ["{ interval: 'DECADE' }"]
  if (name.endsWith('Facets')) return []
  if (/Service|Roots/.test(name)) return []
  if (name === 'Search' || name === 'Suggest') return ["{ query: 'Bukele' }"]
  return [name.startsWith('Get') ? '{ slug }' : '{ first: 10 }']
}
