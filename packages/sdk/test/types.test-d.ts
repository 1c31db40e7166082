import { expectTypeOf } from 'vitest'
import {
  CommuniqueError,
  createClient,
  match,
  type Answer,
  type Call,
  type EventSummary,
  type Id,
  type Known,
  type List,
  type Open,
  type Page,
  type Result,
  type StatementForm,
  type StatementFull,
  type StatementSummary,
  type TypedDocument,
} from '../src/index.ts'
import { GetEvent, ListNodes } from '../src/generated/documents.ts'

// Compiled with the package; nothing here runs.

const client = createClient({ url: 'https://communique.example/graphql' })

/** What calls give. */
export async function calls() {
  const call = client.statements.get({ slug: 'a' })
  expectTypeOf(call).toEqualTypeOf<Call<StatementFull | null>>()
  expectTypeOf(await call).toEqualTypeOf<StatementFull | null>()
  expectTypeOf(await call.result()).toEqualTypeOf<Result<StatementFull | null>>()
  expectTypeOf(await call.withResponse()).toEqualTypeOf<Answer<StatementFull | null>>()
  // It is a promise to whatever takes one.
  expectTypeOf(call).toExtend<Promise<StatementFull | null>>()

  const result = await call.result()
  if (result.ok) expectTypeOf(result.data).toEqualTypeOf<StatementFull | null>()
  else expectTypeOf(result.error).toEqualTypeOf<CommuniqueError>()
}

/** What lists give. */
export async function lists() {
  const list = client.statements.list({ filter: { form: { in: ['VERBATIM'] } }, total: true })
  expectTypeOf(list).toEqualTypeOf<List<StatementSummary>>()
  const page = await list
  expectTypeOf(page).toEqualTypeOf<Page<StatementSummary>>()
  expectTypeOf(page.nodes).toEqualTypeOf<readonly StatementSummary[]>()
  expectTypeOf(page.totalCount).toEqualTypeOf<{ count: number; exact: boolean } | undefined>()
  expectTypeOf(await page.next()).toEqualTypeOf<Page<StatementSummary> | null>()
  for await (const statement of list) expectTypeOf(statement).toEqualTypeOf<StatementSummary>()
  for await (const event of client.events.list().iterate({ limit: 1 }))
    expectTypeOf(event).toEqualTypeOf<EventSummary>()
}

/** Where the record may be silent, and where it never is. */
export async function silence() {
  const statement = await client.statements.get({ slug: 'a' })
  if (!statement) return
  expectTypeOf(statement.slug).toEqualTypeOf<string>()
  expectTypeOf(statement.text).toEqualTypeOf<string | null>()
  expectTypeOf(statement.saidOn).extract<null>().toEqualTypeOf<null>()
  // Dates are strings at run time, and typed so.
  expectTypeOf(statement.updatedAt).toEqualTypeOf<string>()
  expectTypeOf(statement.saidOn?.earliest).toEqualTypeOf<string | null | undefined>()
  expectTypeOf(statement.speakers).items.toHaveProperty('person')
  expectTypeOf(statement.responses.nodes).items.toEqualTypeOf<StatementSummary>()
}

/** Enums of answers are open, those of questions are not. */
export async function enums() {
  const statement = await client.statements.get({ slug: 'a' })
  if (!statement) return
  expectTypeOf(statement.form).toEqualTypeOf<Open<StatementForm>>()
  expectTypeOf<Known<typeof statement.form>>().toEqualTypeOf<StatementForm>()
  expectTypeOf<Known<'A' | 'B'>>().toEqualTypeOf<'A' | 'B'>()
  expectTypeOf<'OF_A_LATER_VERSION'>().toExtend<typeof statement.form>()
  const event = await client.events.get({ slug: 'a' })
  if (!event?.status) return
  const words = match(
    event.status,
    { HELD: 'held', PLANNED: 'planned', POSTPONED: 'put off', CANCELLED: 'called off' },
    null,
  )
  expectTypeOf(words).toEqualTypeOf<'held' | 'planned' | 'put off' | 'called off' | null>()
}

/** Ids are told apart by entity, and are strings to whoever has one. */
export async function ids() {
  const [statement, event] = [
    await client.statements.get({ slug: 'a' }),
    await client.events.get({ slug: 'a' }),
  ]
  if (!statement || !event) return
  expectTypeOf(statement.id).toEqualTypeOf<Id<'Statement'>>()
  expectTypeOf(statement.id).toExtend<string>()
  expectTypeOf(statement.id).not.toExtend<Id<'Event'>>()
  expectTypeOf<string>().toExtend<Id<'Event'>>()
  await client.events.get({ id: event.id })
  await client.events.get({ id: '0193d8a2-7f3e-7000-8000-00000000abcd' })
  await client.nodes([statement.id, event.id])
  // A document that is referred to has the id of its entity.
  if (statement.event) await client.events.get({ id: statement.event.id })
  for (const { person } of statement.speakers)
    if (person) await client.people.get({ id: person.id })
}

/** What a node is, is told by its type name. */
export async function nodes() {
  const node = await client.node('0193d8a2-7f3e-7000-8000-00000000abcd')
  if (node?.__typename === 'Event') await client.events.get({ slug: node.slug })
}

/** Documents of one's own, and those that ship. */
export async function documents() {
  expectTypeOf(await client.request('{ service { name } }')).toEqualTypeOf<unknown>()
  expectTypeOf(
    await client.request<{ service: { name: string } }>('{ service { name } }'),
  ).toEqualTypeOf<{ service: { name: string } }>()
  const { event } = await client.request(GetEvent, { slug: 'a' })
  expectTypeOf(event?.title).toEqualTypeOf<string | undefined>()
  // Variables may be left out where none is required.
  await client.request(GetEvent)
  await client.request(ListNodes, { ids: [] }, { timeout: 1000 })

  type Own = TypedDocument<
    { topics: { nodes: { slug: string }[]; pageInfo: { hasNextPage: boolean } } },
    { first: number; after?: string | null }
  >
  const own = {} as Own
  const walk = client.paginate(own, ({ topics }) => topics, { first: 10 })
  expectTypeOf(walk).toEqualTypeOf<List<{ slug: string }>>()
}

/** What may be thrown. */
export function errors(error: unknown) {
  if (CommuniqueError.is(error, 'RATE_LIMITED')) {
    expectTypeOf(error.retryAfterMs).toEqualTypeOf<number | undefined>()
    expectTypeOf(error.status).toEqualTypeOf<number | undefined>()
    expectTypeOf<'UNAVAILABLE' | 'NETWORK_ERROR' | 'OF_A_LATER_VERSION'>().toExtend<
      typeof error.code
    >()
  }
}
