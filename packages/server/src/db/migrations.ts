import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface MigrationFile {
  name: string
  sql: string
  sha256: string
}

/** The migrations of a folder, in order: whole files of SQL. */
export async function readMigrations(folder: string): Promise<MigrationFile[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).toSorted()
  return Promise.all(
    files.map(async (file) => {
      // Git may have checked the file out with other line ends: it is the same migration.
      const sql = (await readFile(join(folder, file), 'utf8')).replaceAll('\r\n', '\n')
      return {
        name: file.slice(0, -4),
        sql,
        sha256: createHash('sha256').update(sql).digest('hex'),
      }
    }),
  )
}
