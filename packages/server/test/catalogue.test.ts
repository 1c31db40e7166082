import { Client } from 'pg'
import { expect } from 'vitest'
import { agreements } from '../src/queries/agreements.ts'
import { claims } from '../src/queries/claims.ts'
import { countries } from '../src/queries/countries.ts'
import { events } from '../src/queries/events.ts'
import { offices } from '../src/queries/offices.ts'
import { organizations } from '../src/queries/organizations.ts'
import { people } from '../src/queries/people.ts'
import { places } from '../src/queries/places.ts'
import { policies } from '../src/queries/policies.ts'
import type { Sort } from '../src/queries/reader.ts'
import { sources } from '../src/queries/sources.ts'
import { statements } from '../src/queries/statements.ts'
import { topics } from '../src/queries/topics.ts'
import { testOn } from './setup/test.ts'

const test = testOn('empty')

async function rowsOf(url: string, sql: string): Promise<Record<string, string>[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(sql)
  await client.end()
  return rows
}

const indexed = `
  select c.relname as table, (
    select string_agg(a.attname, ',' order by k.n)
    from unnest(i.indkey::int2[]) with ordinality k (attnum, n)
    join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
  ) as columns
  from pg_index i join pg_class c on c.oid = i.indrelid
  where c.relnamespace = 'public'::regnamespace and i.indpred is null`

test('every foreign key has an index that begins with it', async ({ databaseUrl }) => {
  const indexes = await rowsOf(databaseUrl, indexed)
  const keys = await rowsOf(
    databaseUrl,
    `select c.conrelid::regclass::text as table, a.attname as column
     from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     where c.contype = 'f' and c.connamespace = 'public'::regnamespace`,
  )
  expect(keys.length).toBeGreaterThan(50)
  const bare = keys.filter(
    (key) =>
      !indexes.some(
        (index) =>
          index['table'] === key['table'] && index['columns']?.split(',')[0] === key['column'],
      ),
  )
  expect(bare).toEqual([])
})

test('every order offered has an index and ends in the id', async ({ databaseUrl }) => {
  const indexes = await rowsOf(databaseUrl, indexed)
  const shapes = [
    agreements,
    claims,
    countries,
    events,
    offices,
    organizations,
    people,
    places,
    policies,
    sources,
    statements,
    topics,
  ]
  const missing = shapes.flatMap(({ table, orders }) =>
    Object.values(orders as Record<string, Sort>)
      // A position orders the parts of one owner.
      .map(({ column }) =>
        column === 'position_sort' ? /\w+,position_sort,id$/ : new RegExp(`^${column},id$`),
      )
      .filter(
        (wanted) =>
          !indexes.some((index) => index['table'] === table && wanted.test(index['columns'] ?? '')),
      )
      .map((wanted) => `${table} ${wanted.source}`),
  )
  expect(missing).toEqual([])
})

test('the reader role sees what is published, and neither drafts nor the outbox', async ({
  databaseUrl,
}) => {
  const rows = await rowsOf(
    databaseUrl,
    `select relname from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'v')
       and has_table_privilege('communique_reader', oid, 'select') order by relname`,
  )
  const names = rows.map((row) => row['relname'])
  expect(names).toEqual(expect.arrayContaining(['statement', 'citation', 'published_revision']))
  for (const hidden of ['revision', 'outbox', 'outbox_head', 'seed_bundle'])
    expect(names).not.toContain(hidden)
  const writable = await rowsOf(
    databaseUrl,
    `select relname from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'v')
       and (has_table_privilege('communique_reader', oid, 'insert')
         or has_table_privilege('communique_reader', oid, 'update')
         or has_table_privilege('communique_reader', oid, 'delete'))`,
  )
  expect(writable).toEqual([])
})
