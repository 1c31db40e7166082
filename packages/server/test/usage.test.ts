import { expect, test } from 'vitest'
import { runCommunique } from './service-process.ts'

async function output(args: string[]) {
  const run = runCommunique(args)
  const { code } = await run.ended
  return { code, stdout: run.stdout, stderr: run.stderr }
}

test('the commands are listed, and each explains itself', async () => {
  const { code, stdout } = await output(['--help'])
  expect(code).toBe(0)
  const commands = [...stdout.matchAll(/^ {2}(\w+)[ |]/gm)].map(([, name]) => name)
  expect(commands).toEqual(
    expect.arrayContaining(['start', 'migrate', 'import', 'export', 'verify']),
  )
  const helps = await Promise.all(
    ['start', 'migrate', 'import', 'export', 'verify'].map((command) =>
      output([command, '--help']),
    ),
  )
  for (const help of helps) expect(help).toMatchObject({ code: 0, stderr: '' })
})

test('the version is told', async () => {
  expect(await output(['--version'])).toMatchObject({ code: 0, stdout: '0.1.0\n' })
})

for (const args of [
  ['strat'],
  ['start', '--prot', '1'],
  ['start', '--port', '70000'],
  ['import'],
  ['verify', '--source', 'x'],
])
  test(`wrong usage is exit code 2 and says what is wrong: ${args.join(' ')}`, async () => {
    const { code, stdout, stderr } = await output(args)
    expect(code).toBe(2)
    expect(stderr).toMatch(/^error: /)
    expect(stdout).toBe('')
  })

test('a command that there is not is named', async () => {
  expect((await output(['strat'])).stderr).toMatch(/^error: unknown command 'strat'$/m)
})
