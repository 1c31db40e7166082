import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { SetupError } from '../../setup-error.ts'
import { findBinaries } from './binaries.ts'

test('this machine’s programs are found', async () => {
  const { initdb, postgres } = await findBinaries()
  expect([existsSync(initdb), existsSync(postgres)]).toEqual([true, true])
})

test('where there are none, one line says how to give DATABASE_URL', async () => {
  const none = findBinaries('sunos', 'sparc')
  await expect(none).rejects.toThrow(SetupError)
  await expect(none).rejects.toThrow(/^[^\n]*sunos-sparc[^\n]*DATABASE_URL=postgres:[^\n]*$/)
})
