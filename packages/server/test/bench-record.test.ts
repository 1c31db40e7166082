import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Row } from '../../../bench/src/record/rows.ts'
import { wholeRecord } from '../../../bench/src/record/whole-record.ts'
import { withRecords } from './setup/record.ts'

// Measuring writes the rows with foreign keys unchecked, which this looks after.
test('the tables take what is made up, and it refers to what is there', () =>
  withRecords(['founding'], async (db) => {
    const countries = await db.selectFrom('country').select('id').orderBy('code').execute()
    const { rows } = wholeRecord(
      1,
      { statements: 300, events: 60 },
      countries.map(({ id }) => id),
    )
    await db.transaction().execute(async (transaction) => {
      for (const [table, some] of rows)
        for (let first = 0; first < some.length; first += 500)
          await insert(table, some.slice(first, first + 500)).execute(transaction)
      await sql`set constraints all immediate`.execute(transaction)
    })
    expect(await unlike()).toEqual([])

    /** Statements that are not listed as their own rows say. */
    async function unlike() {
      const { rows: found } = await sql`
        select statement.slug from statement left join listed_statement as listed using (id)
        where listed.id is null
          or (listed.form, listed.language, listed.event_id, listed.place_id, listed.said_on, listed.said_on_earliest, listed.said_on_latest)
            is distinct from (statement.form, statement.language, statement.event_id, statement.place_id, statement.said_on, statement.said_on_earliest, statement.said_on_latest)
          or array(select unnest(listed.topic_ids) order by 1)
            <> array(select distinct topic_id from statement_topic where statement_id = statement.id order by 1)
          or array(select unnest(listed.person_ids) order by 1)
            <> array(select distinct person_id from statement_speaker where statement_id = statement.id and person_id is not null order by 1)
          or array(select unnest(listed.office_ids) order by 1)
            <> array(select distinct office_id from statement_speaker where statement_id = statement.id and office_id is not null order by 1)
          or statement.translated_texts <> coalesce((
            select jsonb_agg(jsonb_build_object('language', language, 'text', text) order by position)
            from statement_translation where statement_id = statement.id), '[]')
      `.execute(db)
      return found
    }
  }))

function insert(table: string, rows: readonly Row[]) {
  const columns = Object.keys(rows[0] ?? {})
  const value = (one: Row[string] | undefined) =>
    sql`${one !== null && typeof one === 'object' ? JSON.stringify(one) : one}`
  const values = rows.map((row) => sql`(${sql.join(columns.map((name) => value(row[name])))})`)
  return sql`insert into ${sql.table(table)} (${sql.join(columns.map((name) => sql.ref(name)))})
    values ${sql.join(values)}`
}
