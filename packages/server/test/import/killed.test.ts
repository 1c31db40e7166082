import { fork } from 'node:child_process'
import { once } from 'node:events'
import { inject, expect, test } from 'vitest'
import { sql } from 'kysely'
import { importLock } from '../../src/content/import.ts'
import { connect } from '../../src/db/connect.ts'
import { cloneDatabase } from '../setup/databases.ts'
import { importLines } from '../setup/record.ts'
import { manyLines } from '../fixtures/many-lines.ts'

test('an import killed in the middle leaves whole batches, and run again it ends in the same state', async () => {
  const [killed, whole] = await Promise.all(
    [1, 2].map(() => cloneDatabase(inject('postgresUrl'), inject('runId'), 'empty')),
  )
  if (!killed || !whole) throw new Error('there are two databases')
  const databases = await Promise.all([connect(killed.url), connect(whole.url)])
  const [db, other] = databases.map(({ write }) => write) as [
    (typeof databases)[0]['write'],
    (typeof databases)[0]['write'],
  ]
  try {
    const child = fork(new URL('../fixtures/import-many.ts', import.meta.url), [killed.url])
    await once(child, 'message')
    child.kill('SIGKILL')
    await once(child, 'exit')
    // The server may still be at the batch that it was sent; then it lets go of the lock.
    await sql`SELECT pg_advisory_xact_lock(${importLock})`.execute(db)

    const left = await stateOf(db)
    const { documents } = left
    expect(documents).toBeGreaterThan(0)
    expect(documents).toBeLessThan(manyLines.length)
    expect(left).toEqual({ ...left, revisions: documents, feed: documents, position: documents })

    const again = await importLines(db, manyLines)
    expect(again).toMatchObject({ unchanged: documents, changed: 0, refused: [] })
    await importLines(other, manyLines)
    expect(await stateOf(db)).toEqual(await stateOf(other))
  } finally {
    await Promise.all(databases.map((each) => each.close()))
    await Promise.all([killed.drop(), whole.drop()])
  }
})

/** How much there is of everything, and what it says, but for ids and times. */
async function stateOf(db: Parameters<typeof importLines>[0]) {
  const { rows } = await sql<Record<string, number | string>>`
    SELECT (SELECT count(*) FROM document) AS documents,
      (SELECT count(*) FROM revision) AS revisions,
      (SELECT count(*) FROM outbox) AS feed,
      (SELECT position FROM outbox_head) AS position,
      (SELECT md5(string_agg(concat_ws(' ', s.slug, s.text, e.slug, p.slug), E'\n' ORDER BY s.slug))
        FROM statement s JOIN event e ON e.id = event_id
        JOIN statement_speaker sp ON sp.statement_id = s.id JOIN person p ON p.id = person_id
      ) AS said
  `.execute(db)
  return rows[0] as { documents: number } & Record<string, number | string>
}
