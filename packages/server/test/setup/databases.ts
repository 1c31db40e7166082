import { setTimeout as sleep } from 'node:timers/promises'
import { countries, corpus, founding } from '@communique/seed'
import type { Client } from 'pg'
import { connect } from '../../src/db/connect.ts'
import { migrate } from '../../src/db/migrate.ts'
import { importSeed } from '../../src/seeding.ts'
import { onServer } from './on-server.ts'

/** What a database for a test holds to begin with. */
export type Template = 'empty' | 'founding' | 'corpus'

const seeds = {
  empty: [],
  founding: [countries, founding],
  corpus: [countries, founding, corpus],
}
const templateLock = 402_011

/** A database of one's own, cloned from a template that the first to ask for it makes. */
export async function cloneDatabase(
  serverUrl: string,
  runId: string,
  template: Template,
): Promise<{ url: string; drop(): Promise<void> }> {
  const source = `${runId}_${template}`
  const name = `${runId}_${Math.random().toString(36).slice(2, 10)}`
  await onServer(serverUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [templateLock])
    const { rowCount } = await client.query('select from pg_database where datname = $1', [source])
    if (rowCount === 0) await makeTemplate(client, serverUrl, source, template)
    await client.query(`create database ${name} template ${source}`)
  })
  return {
    url: urlOf(serverUrl, name),
    drop: () => onServer(serverUrl, (client) => dropUnused(client, name)),
  }
}

/**
 * Drops a database once its connections are gone: one that is ending would be cut off with an error
 * that nobody listens to any more. What is still there after a while is cut off.
 */
export async function dropUnused(client: Client, name: string): Promise<void> {
  const used = 'select from pg_stat_activity where datname = $1'
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await client.query(used, [name])).rowCount === 0) break
    await sleep(20)
  }
  await client.query(`drop database if exists ${name} with (force)`)
}

async function makeTemplate(
  client: Client,
  serverUrl: string,
  name: string,
  template: Template,
): Promise<void> {
  const unfinished = `${name}_unfinished`
  await client.query(`create database ${unfinished}`)
  const url = urlOf(serverUrl, unfinished)
  await migrate(url)
  const databases = await connect(url)
  const report = await importSeed(databases.write, seeds[template])
  await databases.close()
  if (report.refused.length > 0)
    throw new Error(`the seed was refused: ${JSON.stringify(report.refused.slice(0, 5))}`)
  await client.query(`alter database ${unfinished} rename to ${name}`)
}

/** Addresses of a local socket are no URLs by the standard: only the database's name is replaced. */
export function urlOf(serverUrl: string, database: string): string {
  const [, before, after] = /^(.*\/)[^/?]*(\?.*)?$/.exec(serverUrl) ?? []
  if (!before) throw new Error('the address of the server names no database')
  return `${before}${database}${after ?? ''}`
}
