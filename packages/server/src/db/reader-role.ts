import { sql, type Kysely, type Transaction } from 'kysely'
import { hasCode } from '../error-code.ts'
import { publishedTables } from './published-tables.ts'

/**
 * Makes the role that reads run as, able to select what is published and nothing else. Answers
 * false where this database's user may not make it.
 */
export async function ensureReader<Tables>(db: Kysely<Tables>): Promise<boolean> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await db.transaction().execute(async (transaction) => {
        await makeRole(transaction)
        await setGrants(transaction)
      })
      return true
    } catch (error) {
      if (hasCode(error, '42501')) return false
      // Roles belong to all databases of a server: another one may be at it at the same moment.
      const collided = hasCode(error, '42710', '23505', 'XX000', '40P01')
      if (!collided || attempt === 5) throw error
    }
  }
}

async function makeRole<Tables>(db: Transaction<Tables>) {
  const { rows } = await sql<{ taken: boolean }>`
    SELECT pg_has_role(
      oid,
      CASE WHEN current_setting('server_version_num')::integer < 160000 THEN 'MEMBER' ELSE 'SET' END
    ) AS taken
    FROM pg_roles WHERE rolname = 'communique_reader'`.execute(db)
  if (!rows[0]) await sql`CREATE ROLE communique_reader NOLOGIN`.execute(db)
  if (!rows[0]?.taken) await sql`GRANT communique_reader TO CURRENT_USER`.execute(db)
}

// Only what differs is changed, so that an ordinary start writes nothing.
async function setGrants<Tables>(db: Transaction<Tables>) {
  await sql`SELECT pg_advisory_xact_lock(hashtext('communique_reader'))`.execute(db)
  const published = [...publishedTables, 'published_revision']
  const { rows } = await sql<{ name: string; granted: string[]; wanted: boolean }>`
    SELECT
      relation.relname AS name,
      relation.relname = ANY (${published}) AS wanted,
      ARRAY(
        SELECT privilege_type::text
        FROM aclexplode(relation.relacl)
        WHERE grantee = 'communique_reader'::regrole
      ) AS granted
    FROM pg_class AS relation
    WHERE relation.relnamespace = 'public'::regnamespace
      AND relation.relkind IN ('r', 'p', 'v', 'm', 'f', 'S')`.execute(db)

  const extra = rows.filter(({ granted, wanted }) =>
    granted.some((privilege) => !wanted || privilege !== 'SELECT'),
  )
  for (const { name } of extra) {
    await sql`REVOKE ALL ON ${sql.table(name)} FROM communique_reader`.execute(db)
  }
  const missing = rows.filter(
    (row) => row.wanted && (extra.includes(row) || !row.granted.includes('SELECT')),
  )
  for (const { name } of missing) {
    await sql`GRANT SELECT ON ${sql.table(name)} TO communique_reader`.execute(db)
  }
}
