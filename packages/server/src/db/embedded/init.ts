import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { SetupError } from '../../setup-error.ts'
import { environment, type RunAs } from './run-as.ts'

export const superuser = 'communique'

// Text search and trigrams ask the system's locale what a letter is, whatever the database
// collates by: under `C`, a curly quotation mark or a dash would be one.
const characterTypes: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['C.UTF-8', 'en_US.UTF-8'],
  darwin: ['en_US.UTF-8', 'C.UTF-8'],
  win32: ['en-US'],
}

/**
 * Makes the cluster, if it is not there. It is made beside its place and then renamed, so that
 * one cut off in the middle is never taken for whole.
 */
export async function initCluster(runAs: RunAs, passwordFile: string | null) {
  const around = dirname(runAs.cluster)
  const prefix = `${basename(runAs.cluster)}.new-`
  if (!existsSync(runAs.cluster)) {
    // A name of its own each time: an initdb whose starter was killed may still be writing.
    const made = mkdtempSync(join(around, prefix))
    if (runAs.user) chownSync(made, runAs.user.uid, runAs.user.gid)
    await fill(made, runAs, passwordFile)
    renameSync(made, runAs.cluster)
  }
  for (const name of readdirSync(around)) {
    if (name.startsWith(prefix)) rmSync(join(around, name), { recursive: true, maxRetries: 3 })
  }
}

async function fill(folder: string, runAs: RunAs, passwordFile: string | null) {
  for (const characterType of [...(characterTypes[process.platform] ?? []), 'C']) {
    const { code, output } = await initdb(runAs, folder, characterType, passwordFile)
    if (code === 0) return
    if (!output.includes('invalid locale name')) {
      throw new SetupError(
        `Cannot make a database in ${dirname(folder)} (${lastLine(output)}): put that right, or give DATABASE_URL`,
      )
    }
  }
}

function initdb(runAs: RunAs, folder: string, characterType: string, passwordFile: string | null) {
  const [file = '', ...args] = [
    ...runAs.prefix,
    runAs.binaries.initdb,
    '-D',
    folder,
    `--username=${superuser}`,
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    `--lc-ctype=${characterType}`,
    '--text-search-config=simple',
    '--no-instructions',
    ...(passwordFile
      ? ['--auth=scram-sha-256', `--pwfile=${passwordFile}`]
      : ['--auth-local=trust', '--auth-host=reject']),
  ]
  return new Promise<{ code: number | null; output: string }>((resolve) => {
    const child = spawn(file, args, {
      ...runAs.user,
      cwd: dirname(folder),
      env: environment,
      // Ctrl-C is for the service to answer; it lets this finish.
      detached: true,
      windowsHide: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let output = ''
    child.stderr.setEncoding('utf8').on('data', (text) => (output += text))
    // A program for another C library is there, and yet cannot be run.
    child.on('error', (error) => resolve({ code: null, output: error.message }))
    child.on('close', (code) => resolve({ code, output }))
  })
}

/** What a program said last of its trouble, for an error of one line. */
export function lastLine(output: string): string {
  const lines = output.trim().split('\n')
  const trouble = lines.filter((line) => /\b(error|fatal|panic|could not|cannot)\b/i.test(line))
  return (trouble.at(-1) ?? lines.at(-1) ?? '').replace(/^[-\d]+ [:.\d]+ UTC /, '')
}

/** The password of the local server, where it listens on loopback; made on the first call. */
export function localPassword(file: string): string {
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 })
  return readFileSync(file, 'utf8')
}
