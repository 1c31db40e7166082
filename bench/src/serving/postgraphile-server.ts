import { createServer } from 'node:http'
import { postgraphile } from 'postgraphile'
import { makePgService } from 'postgraphile/adaptors/pg'
import { grafserv } from 'postgraphile/grafserv/node'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'
import { listenAndTell } from './listen-and-tell.ts'
import { poolSize } from './pool-size.ts'

/**
 * PostGraphile on the published tables, as its documentation sets it up: lists beside connections, and
 * every column to order by, which the nested query needs.
 */
const preset: GraphileConfig.Preset = {
  extends: [PostGraphileAmberPreset],
  disablePlugins: ['PgIndexBehaviorsPlugin', 'PgProceduresPlugin'],
  schema: { defaultBehavior: '+connection +list +orderBy' },
  grafserv: { graphiql: false, watch: false },
  grafast: { explain: false },
  pgServices: [
    makePgService({
      connectionString: process.argv[2] ?? '',
      schemas: ['public'],
      poolConfig: { max: poolSize },
      pubsub: false,
    }),
  ],
}
const server = createServer()
await postgraphile(preset).createServ(grafserv).addTo(server)
listenAndTell(server, '/graphql')
