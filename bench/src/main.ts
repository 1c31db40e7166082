import { measureFinding } from './finding/finding-figures.ts'
import { measureSdk } from './sdk/sdk-figures.ts'
import { measureServing } from './serving/serving-figures.ts'
import { measureService } from './service-figures.ts'

const parts = {
  service: measureService,
  sdk: measureSdk,
  finding: measureFinding,
  serving: measureServing,
}
const [name, size] = process.argv.slice(2)
const chosen = Object.entries(parts).filter(([part]) => name === undefined || part === name)
if (chosen.length === 0) throw new Error(`There are ${Object.keys(parts).join(', ')}, no ${name}`)
for (const [, measure] of chosen) if (!(await measure(size))) process.exitCode = 1
