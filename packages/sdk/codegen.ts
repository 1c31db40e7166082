import type { CodegenConfig } from '@graphql-codegen/cli'

/** The printed schema goes in, its types come out; the SDK never imports the schema package. */
const config: CodegenConfig = {
  schema: '../schema/schema.graphql',
  generates: {
    'src/generated/schema.ts': {
      plugins: ['typescript'],
      config: {
        enumsAsTypes: true,
        // Enums may grow: whoever branches over one must have an answer for values to come.
        futureProofEnums: true,
        // A nullable field is null when it is asked for and empty, never absent.
        avoidOptionals: { field: true },
        strictScalars: true,
        scalars: {
          ID: 'string',
          // Dates are strings on the wire and at run time, and typed as what they are.
          Date: 'string',
          DateTime: 'string',
          LanguageTag: 'string',
          PartialDate: 'string',
          Slug: 'string',
          URL: 'string',
        },
      },
    },
  },
}

export default config
