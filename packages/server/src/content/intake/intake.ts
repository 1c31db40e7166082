import type { Kysely } from 'kysely'
import type { Database } from '../../db/tables.ts'
import type { PublishOptions } from '../publish.ts'
import type { DocumentEntry, ImportRefusal, RedirectEntry } from './entry.ts'
import type { Keys } from './keys.ts'
import type { Spool } from './spool.ts'

export interface ImportOptions {
  /** What to do about a document that is refused; `stop` by default. What was committed stays. */
  onError?: 'stop' | 'skip'
  /** Check everything, publication included, and keep nothing. */
  dryRun?: boolean
  /** Whom the revisions name; `import` by default. */
  author?: string
  /** Documents in a transaction, 500 by default. */
  batchSize?: number
  /** Keep documents whose published revision is by another author, and report them. */
  unlessEdited?: boolean
  onProgress?: (progress: ImportProgress) => void
}

export interface ImportProgress {
  phase: 'reading' | 'publishing'
  done: number
  total: number | undefined
}

export interface ImportReport {
  created: number
  changed: number
  unchanged: number
  /** Slugs and ids that now lead elsewhere. */
  redirected: number
  /** Documents left as they are, and why. */
  kept: ImportRefusal[]
  refused: ImportRefusal[]
}

/** Everything that the steps of one import share. */
export interface Intake {
  db: Kysely<Database>
  options: ImportOptions
  spool: Spool
  keys: Keys
  documents: DocumentEntry[]
  redirects: RedirectEntry[]
  report: ImportReport
}

/** Whether the import ends here, as its policy says. */
export function isStopped({ options, report }: Intake): boolean {
  return options.onError !== 'skip' && report.refused.length > 0
}

/** How the documents of an import are published. */
export function publishOptionsOf({
  author = 'import',
  unlessEdited = false,
  dryRun = false,
}: ImportOptions): PublishOptions {
  return { author, unlessEdited, rehearsal: dryRun }
}
