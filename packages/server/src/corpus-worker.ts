import { corpus } from '@communique/seed'
import type { ImportReport } from './content/import.ts'
import { connect } from './db/connect.ts'
import { readConfig } from './config.ts'
import { importSeed } from './seeding.ts'

// The service that started this process is gone: its database may be too.
process.on('disconnect', () => process.exit(1))

const { databaseUrl } = readConfig()
if (!databaseUrl || !process.send) throw new Error('this runs only as a part of the service')

const databases = await connect(databaseUrl, { readConnections: 1, writeConnections: 2 })
const report = await importSeed(databases.write, [corpus], (progress) =>
  process.send?.({ progress }),
)
process.send({ end: summaryOf(report) }, () => process.exit(0))

function summaryOf({ created, changed, refused }: ImportReport) {
  return {
    created,
    changed,
    refused: refused
      .slice(0, 20)
      .map(({ slug, path, message }) => `${slug ?? ''} ${path ?? ''} ${message}`.trim()),
  }
}
