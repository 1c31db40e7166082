// Run in an empty project with the package installed: what each entry gives, as one line of JSON.
import { readFileSync } from 'node:fs'
import { CommuniqueError, createClient, format } from '@communique/sdk'
import { createCoreClient } from '@communique/sdk/core'
import { GetStatement } from '@communique/sdk/documents'
import { graphql } from '@communique/sdk/graphql'
import { mockEventFull, mockFetch } from '@communique/sdk/testing'

const url = process.argv[2]
const client = createClient({ url })
const statement = await client.statements.get({ slug: 'bukele-on-migration-agreement' })
const names = []
for await (const { name } of client.people.list({ first: 2 })) names.push(name)
const core = createCoreClient({ url })
const { statement: again } = await core.request(GetStatement, { slug: statement.slug })
const { service } = await core.request(graphql('query Version { service { version } }'))
const missing = await client.request('{ nothing }').result()
const fetch = mockFetch({ GetEvent: () => ({ event: mockEventFull({ title: 'mocked' }) }) })
const mocked = await createClient({ url, fetch }).events.get({ slug: 'any' })
const schema = readFileSync(new URL(import.meta.resolve('@communique/sdk/schema.graphql')), 'utf8')
console.log(
  JSON.stringify({
    text: statement.text,
    saidOn: format(statement.saidOn, 'en'),
    same: JSON.stringify(again) === JSON.stringify(statement),
    names,
    version: service.version,
    code: CommuniqueError.is(missing.error) && missing.error.code,
    mocked: mocked.title,
    schema: schema.match(/^type Query {$/m)?.[0],
  }),
)
