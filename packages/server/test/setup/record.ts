import { Readable } from 'node:stream'
import { inject } from 'vitest'
import { readBundle } from '../../src/content/bundle-reader.ts'
import { exportBundle, type ExportOptions } from '../../src/content/export.ts'
import { importEntries, type ImportOptions } from '../../src/content/import.ts'
import { connect } from '../../src/db/connect.ts'
import type { Db } from '../../src/content/publication/write-rows.ts'
import { cloneDatabase, type Template } from './databases.ts'

/** Runs a test on databases of its own, one for each template. */
export async function withRecords(
  templates: readonly Template[],
  work: (...records: Db[]) => Promise<void>,
): Promise<void> {
  const [template, ...others] = templates
  if (!template) return work()
  const { url, drop } = await cloneDatabase(inject('postgresUrl'), inject('runId'), template)
  const databases = await connect(url)
  try {
    await withRecords(others, (...records) => work(databases.write, ...records))
  } finally {
    await databases.close()
    await drop()
  }
}

/** Imports lines below a bundle's header: text as it stands, all else as JSON. */
export function importLines(db: Db, lines: readonly (string | object)[], options?: ImportOptions) {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
  return importBundle(db, ['{"communique": 1}', ...text, ''].join('\n'), options)
}

export function importBundle(db: Db, bundle: string, options?: ImportOptions) {
  const entries = readBundle('b.ndjson', Readable.from([Buffer.from(bundle)]))
  return importEntries(db, entries, options)
}

export async function exported(db: Db, options?: ExportOptions): Promise<string> {
  let bundle = ''
  for await (const line of exportBundle(db, options)) bundle += line
  return bundle
}
