import type { PluginFunction } from '@graphql-codegen/plugin-helpers'
import { errorCodes } from '@communique/schema'

/** The service's list of codes, as a type. */
export const plugin: PluginFunction = () =>
  `/**
 * What the service says went wrong: \`extensions.code\` of an error.
 *
 * @example
 * const ours: readonly ServiceErrorCode[] = ['INTERNAL_ERROR', 'UNAVAILABLE']
 */
export type ServiceErrorCode =
${Object.entries(errorCodes)
  .map(([code, meaning]) => `  /** ${meaning} */\n  | '${code}'`)
  .join('\n')}
`
