export { createClient, type Client } from './client.ts'
export * from './core/index.ts'
export { earliest, format, latest, type DateRange } from './dates.ts'
export * from './generated/enum-values.ts'
export type * from './generated/operations.ts'
export type { LookingUp } from './looking-up.ts'
export { isKnown, match } from './match.ts'
export type { Key, ListParameters, Resource } from './resource.ts'
export type {
  AgreementResource,
  CountryKey,
  EventResource,
  FacetsParameters,
  PersonResource,
  StatementResource,
  TimelineParameters,
  TopicResource,
} from './special-resources.ts'
export type { Id, Known, Open } from './types.ts'
export type { Searching, SearchParameters } from './search.ts'
