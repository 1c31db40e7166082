export type { SeedBundle, SeedRecord } from './bundle.ts'
export { corpus } from './corpus/corpus.ts'
export { countries } from './countries/countries.ts'
export { founding } from './founding.ts'
