import type { PluginFunction } from '@graphql-codegen/plugin-helpers'
import { shippedDocuments } from './documents.ts'

/** One plain literal a document, which a bundler drops where nobody uses it. */
export const plugin: PluginFunction = (_schema, files) => {
  const documents = shippedDocuments(files)
  const types = documents.flatMap(({ name }) => [`${name}Query`, `${name}QueryVariables`])
  return {
    prepend: [
      "import type { QueryDocument } from '../core/document.ts'\n",
      `import type {\n${types.map((type) => `  ${type},\n`).join('')}} from './operations.ts'\n`,
    ],
    content: documents
      .map(
        ({ id, kind, name, text }) =>
          `/** ${descriptionOf(name)} */\n` +
          `export const ${name}: QueryDocument<${name}Query, ${name}QueryVariables> = ` +
          `${JSON.stringify({ id, kind, name, text })}\n`,
      )
      .join('\n'),
  }
}

/** `GetOfficeTerms` → "Gets office terms: …": the name says it, the variables say by what. */
function descriptionOf(name: string): string {
  const [verb = '', ...nouns] = name.split(/(?=[A-Z])/)
  return `${verb === 'Get' ? 'Gets' : 'Lists'} ${nouns.join(' ').toLowerCase()}.`
}
