import type {
  Client,
  Id,
  Page,
  StatementFilter,
  StatementFull,
  StatementSummary,
} from '@communique/sdk'

/** What an example may take for granted. */
declare global {
  const client: Client
  const url: string
  const slug: string
  const id: string
  const error: unknown
  const signal: AbortSignal
  const statement: StatementFull
  const page: Page<StatementSummary>
  const session: { token(): Promise<string> }
  var filter: StatementFilter
  function log(...values: unknown[]): void
  function traceparent(): string
  function wait(ms: number | undefined): Promise<void>
}
