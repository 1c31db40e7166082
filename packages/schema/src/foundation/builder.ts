import SchemaBuilder from '@pothos/core'
import DataloaderPlugin from '@pothos/plugin-dataloader'
import type { Context } from '../context.ts'

export const builder = new SchemaBuilder<{
  Context: Context
  DefaultFieldNullability: false
  DefaultInputFieldRequiredness: false
  Scalars: {
    ID: { Input: string; Output: string }
    Date: { Input: string; Output: string }
    DateTime: { Input: Date | string; Output: Date | string }
    JSON: { Input: unknown; Output: unknown }
    LanguageTag: { Input: string; Output: string }
    PartialDate: { Input: string; Output: string }
    Slug: { Input: string; Output: string }
    URL: { Input: URL | string; Output: URL | string }
  }
}>({
  plugins: [DataloaderPlugin],
  defaultFieldNullability: false,
})

export type Types = typeof builder.$inferSchemaTypes

/** What `fields: (t) => …` gets, for functions that add fields to more than one type. */
export type FieldBuilder<Parent> = PothosSchemaTypes.ObjectFieldBuilder<Types, Parent>
