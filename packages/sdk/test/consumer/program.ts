// Compiled in an empty project with the package installed, with nothing but what browsers have.
import { createClient, match, type EventFilter, type StatementSummary } from '@communique/sdk'
import { createCoreClient, type Answer } from '@communique/sdk/core'
import { ListEvents } from '@communique/sdk/documents'
import { mockStatementSummary } from '@communique/sdk/testing'

const filter: EventFilter = { kind: { in: ['MEETING'] } }
const client = createClient({ url: 'https://example.org/graphql' })
export async function formOf(slug: string): Promise<string> {
  const statement = await client.statements.get({ slug })
  return statement?.speakers[0]?.person?.name ?? statement?.form ?? 'none'
}
export async function titles(): Promise<Answer<unknown>> {
  return createCoreClient({ url: '/graphql' })
    .request(ListEvents, { filter, first: 3 })
    .withResponse()
}
export const said = (statement: StatementSummary): string =>
  match(
    statement.form,
    {
      ACKNOWLEDGEMENT: 'acknowledged',
      JOINT: 'said together',
      PARAPHRASE: 'said, as told',
      REPORTED: 'is said to have said',
      TRANSLATED: 'said, in translation',
      VERBATIM: 'said',
      WRITTEN: 'wrote',
    },
    'expressed',
  )
said(mockStatementSummary({ form: 'VERBATIM' }))
