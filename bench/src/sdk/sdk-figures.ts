import { writeFile } from 'node:fs/promises'
import { machine } from '../machine.ts'
import { withFolder } from '../paths.ts'
import { say } from '../say.ts'
import { bundleInto } from './bundle.ts'
import { measureImports } from './measure-imports.ts'
import { measureMemory } from './measure-memory.ts'
import { measureOverhead } from './measure-overhead.ts'
import { measureRequests } from './measure-requests.ts'
import { measureSizes } from './measure-sizes.ts'
import { measureTypes } from './measure-types.ts'
import { peers } from './peers.ts'
import { writeReport } from './report.ts'
import { buildSdk } from './sdk-package.ts'
import { keeps, targetsOf, type Measured } from './targets.ts'

const results = new URL('../../sdk.json', import.meta.url)
const sharedSignalCalls = 200_000
/** It waits 4.5 ms a call, so that 200,000 would take a quarter of an hour. */
const tooSlow = 'octokit-retry'

/** Measures the SDK beside its peers; whether all targets are kept. */
export async function measureSdk(): Promise<boolean> {
  const where = machine()
  buildSdk()
  const measured = await withFolder(async (folder): Promise<Measured> => {
    say('Sizes …')
    const sizes = await measureSizes()
    const open = (name: string) =>
      bundleInto(folder, name, `export { open } from './calls/${name}.ts'`)
    const calls: Record<string, string> = {}
    for (const { name, asksOurs } of peers) if (asksOurs) calls[name] = await open(name)

    say('Requests to a running service …')
    const { requests, body } = await measureRequests(calls)
    say('Imports, fifteen rounds …')
    const imports = await measureImports()
    say('Overhead over fetch …')
    const overhead = await measureOverhead(calls, body)
    say('Memory over 200,000 calls that share a signal …')
    const quick = Object.entries(calls).filter(([name]) => name !== tooSlow)
    quick.push(['fetch-any', await open('fetch-any')])
    const memory = await measureMemory(Object.fromEntries(quick), body, sharedSignalCalls)
    say('Types …')
    const types = await measureTypes()
    return { ...where, sizes, requests, imports, overhead, memory, types }
  })
  const targets = targetsOf(measured)
  await writeFile(results, `${JSON.stringify({ ...measured, targets }, undefined, 2)}\n`)
  await writeReport(measured, targets)
  return targets.every(keeps)
}
