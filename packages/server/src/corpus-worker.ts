import { once } from 'node:events'
import { corpus } from '@communique/seed'
import type { ImportReport } from './content/import.ts'
import type { CorpusNews, CorpusTask } from './corpus-process.ts'
import { connect } from './db/connect.ts'
import { importSeed } from './seeding.ts'

// The service that started this process is gone: its database may be too.
process.on('disconnect', () => process.exit(1))

const [{ databaseUrl }] = (await once(process, 'message')) as [CorpusTask]
const databases = await connect(databaseUrl, { readConnections: 1, writeConnections: 2 })
const report = await importSeed(databases.write, [corpus], (progress) => tell({ progress }))
await tell({ end: summaryOf(report) })
process.exit(0)

function tell(news: CorpusNews): Promise<void> {
  return new Promise((resolve) => process.send?.(news, () => resolve()))
}

function summaryOf({ created, changed, refused }: ImportReport) {
  return {
    created,
    changed,
    refused: refused
      .slice(0, 20)
      .map(({ slug, path, message }) => `${slug ?? ''} ${path ?? ''} ${message}`.trim()),
  }
}
