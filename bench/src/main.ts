import { measureSdk } from './sdk/sdk-figures.ts'
import { measureService } from './service-figures.ts'

const parts = { service: measureService, sdk: measureSdk }
const [name] = process.argv.slice(2)
const chosen = Object.entries(parts).filter(([part]) => name === undefined || part === name)
if (chosen.length === 0)
  throw new Error(`There are ${Object.keys(parts).join(' and ')}, no ${name}`)
for (const [, measure] of chosen) if (!(await measure())) process.exitCode = 1
