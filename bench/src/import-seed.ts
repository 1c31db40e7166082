import { corpus, countries, founding } from '../../seed/src/index.ts'
import { connect } from '../../packages/server/src/db/connect.ts'
import { importSeed } from '../../packages/server/src/seeding.ts'

// A process for each import, as a first start has one: nothing is compiled or cached yet.
const databases = await connect(process.argv[2] ?? '', { readConnections: 1, writeConnections: 2 })
const began = performance.now()
const first = await importSeed(databases.write, [countries, founding])
const second = await importSeed(databases.write, [corpus])
const ms = performance.now() - began
await databases.close()
if (first.refused.length + second.refused.length > 0) throw new Error('The seed was refused')
process.stdout.write(JSON.stringify({ documents: first.created + second.created, ms }))
