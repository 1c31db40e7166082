import type { CodegenConfig } from '@graphql-codegen/cli'

/** The printed schema and the operations go in; the SDK never imports the schema package. */
const config: CodegenConfig = {
  schema: '../schema/schema.graphql',
  documents: 'operations/*.graphql',
  generates: {
    'src/generated/operations.ts': {
      plugins: ['./codegen/operation-types.ts'],
      config: {
        // A fragment's type is used by its name, so that answers read as what they are made of.
        inlineFragmentTypes: 'combine',
        strictScalars: true,
        scalars: {
          ID: 'string',
          // Dates are strings on the wire and at run time, and typed as what they are.
          Date: 'string',
          DateTime: 'string',
          JSON: 'unknown',
          LanguageTag: 'string',
          PartialDate: 'string',
          Slug: 'string',
          URL: 'string',
        },
      },
    },
    'src/generated/documents.ts': { plugins: ['./codegen/document-literals.ts'] },
    'src/generated/enum-values.ts': { plugins: ['./codegen/enum-values.ts'] },
    'src/generated/error-codes.ts': { plugins: ['./codegen/error-codes.ts'] },
    'src/generated/introspection.ts': { plugins: ['./codegen/introspection.ts'] },
    'src/generated/mocks.ts': { plugins: ['./codegen/mocks.ts'] },
    '../server/src/http/persisted-documents.json': { plugins: ['./codegen/manifest.ts'] },
  },
}

export default config
