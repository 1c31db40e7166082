import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { ask, runCommunique, temporaryFolder } from './service-process.ts'
import { priced } from './setup/test.ts'

const folder = temporaryFolder()
afterAll(folder.remove)

test('an import beside a service on its own PostgreSQL is answered from at once, and leaves it running', async () => {
  const settings = { DATA_DIR: join(folder.path, 'data') }
  const bundle = join(folder.path, 'bundle.ndjson')
  const topic = { entity: 'topic', slug: 'sea-lanes', document: { label: 'Sea lanes' } }
  writeFileSync(bundle, `{"communique": 1}\n${JSON.stringify(topic)}\n`)
  const service = runCommunique(['start', '--no-seed'], settings)
  try {
    const url = await service.url()
    const query = '{ topic(slug: "sea-lanes") { label } }'
    expect(await ask(url, query)).toEqual({ data: { topic: null }, extensions: priced })

    const command = runCommunique(['import', bundle], settings)
    expect((await command.ended).code).toBe(0)
    expect(command.stdout).toBe('1 created, 0 changed, 0 unchanged\n')
    expect(await ask(url, query)).toEqual({
      data: { topic: { label: 'Sea lanes' } },
      extensions: priced,
    })

    service.child.kill('SIGTERM')
    expect((await service.ended).code).toBe(0)
  } finally {
    service.child.kill('SIGKILL')
    await service.ended
  }
})
