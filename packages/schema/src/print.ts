import { writeFileSync } from 'node:fs'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { schema } from './index.ts'

/** Writes `schema.graphql`, sorted, so that the file tells of a change and of nothing else. */
const file = new URL('../schema.graphql', import.meta.url)
writeFileSync(file, `${printSchema(lexicographicSortSchema(schema))}\n`)
