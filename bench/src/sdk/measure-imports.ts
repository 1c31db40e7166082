import { pathToFileURL } from 'node:url'
import { median } from '../median.ts'
import { inChild } from './child.ts'
import { peers } from './peers.ts'
import { entries } from './sdk-package.ts'

const rounds = 15
const nothing = 'data:text/javascript,'

/** Milliseconds to import what a program imports, each in a new process, less those of an empty module. */
export async function measureImports(): Promise<Record<string, number>> {
  const modules = new Map(
    peers
      .filter(({ packages }) => packages.length > 0)
      .map(({ name, packages }) => [name, packages.map(addressOf)]),
  )
  modules.set('core alone', [addressOf('@communique/sdk/core')])
  modules.set('nothing', [nothing])
  const times = new Map([...modules.keys()].map((name) => [name, [] as number[]]))
  // In turns, so that whatever else the machine does falls on all.
  for (let round = 0; round < rounds; round++)
    for (const [name, imported] of modules)
      times.get(name)?.push(await inChild<number>('import-child.ts', imported))
  const empty = median(times.get('nothing') ?? [])
  times.delete('nothing')
  return Object.fromEntries([...times].map(([name, all]) => [name, median(all) - empty]))
}

/** The SDK's as published; the others' as Node finds them from here. */
function addressOf(name: string): string {
  const own = entries[name]
  return own ? pathToFileURL(own).href : import.meta.resolve(name)
}
