import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect } from 'vitest'
import { test } from '../../server/test/setup/test.ts'
import { blocksOf } from './documented/blocks.ts'

const folder = fileURLToPath(new URL('..', import.meta.url))

test('the first program of the README prints what stands below it', async ({ service }) => {
  const readme = readFileSync(`${folder}README.md`, 'utf8')
  const program = blocksOf(readme, 'README.md')[0]?.code.replace(
    'http://127.0.0.1:4000',
    service.url,
  )
  const shown = /^```text\n([^]*?)^```$/m.exec(readme)?.[1]?.trimEnd().split('\n') ?? []
  const options = ['--input-type=module-typescript', '--eval', program ?? '']
  const { stdout } = await promisify(execFile)(process.execPath, options, { cwd: folder })
  const lines = stdout.trimEnd().split('\n')
  expect(lines).toHaveLength(shown.length)
  // The long one is cut.
  lines.forEach((line, index) => expect(line).toContain(shown[index]?.replace(/ …$/, '')))
})
