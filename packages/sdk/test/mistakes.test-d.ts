import {
  createClient,
  earliest,
  match,
  type EventFull,
  type Page,
  type StatementSummary,
  type TypedDocument,
} from '../src/index.ts'
import { GetEvent, GetNode, ListNodes } from '../src/generated/documents.ts'

// Each of these must not compile; one that does is reported as an unused directive. Nothing runs.

const client = createClient({ url: 'https://communique.example/graphql' })
const { agreements, claims, countries, events, people, statements, topics } = client

/** What is asked for. */
export const questions = [
  // @ts-expect-error -- no such value of the enum
  () => statements.list({ filter: { form: { in: ['VERBATUM'] } } }),
  // @ts-expect-error -- no such field of the filter
  () => statements.list({ filter: { saidAt: { from: '2025' } } }),
  // @ts-expect-error -- a field of another entity's filter
  () => topics.list({ filter: { form: { in: ['VERBATIM'] } } }),
  // @ts-expect-error -- a condition, not a value
  () => events.list({ filter: { kind: 'VISIT' } }),
  // @ts-expect-error -- a date is a text in EDTF
  () => statements.list({ filter: { saidOn: { from: new Date() } } }),
  // @ts-expect-error -- the order of another list
  () => topics.list({ order: 'SAID_ON_DESC' }),
  // @ts-expect-error -- a size is a number
  () => topics.list({ first: '10' }),
  // @ts-expect-error -- no such parameter
  () => topics.list({ limit: 10 }),
  // @ts-expect-error -- a filter goes under `filter`
  () => statements.list({ topics: { in: ['migration'] } }),
  // @ts-expect-error -- a day is a text
  () => agreements.status({ slug: 'a', asOf: new Date() }),
  // @ts-expect-error -- as of which day?
  () => agreements.status({ slug: 'a' }),
  // @ts-expect-error -- a day is a text
  () => people.officeTerms({ slug: 'a', on: 2025 }),
]

/** By which one is found. */
export const keys = [
  // @ts-expect-error -- by what?
  () => events.get(),
  // @ts-expect-error -- by what?
  () => events.get({}),
  // @ts-expect-error -- a key is an object
  () => events.get('press-conference'),
  // @ts-expect-error -- by one of them
  () => events.get({ id: 'a', slug: 'a' }),
  // @ts-expect-error -- by one of them
  () => countries.get({ code: 'SV', slug: 'el-salvador' }),
  // @ts-expect-error -- only countries have a code
  () => people.get({ code: 'SV' }),
  // @ts-expect-error -- no such key
  () => events.get({ name: 'a' }),
  // @ts-expect-error -- the id of another entity's document
  (event: EventFull) => people.get({ id: event.id }),
  // @ts-expect-error -- the id of another entity's document
  (statement: StatementSummary) => events.get({ id: statement.id }),
  // @ts-expect-error -- a slug may be missing
  (slug: string | undefined) => claims.get({ slug }),
]

/** What is done with answers. */
export const answers = [
  // @ts-expect-error -- there may be no such event
  async () => (await events.get({ slug: 'a' })).title,
  // @ts-expect-error -- a call is not yet its data
  () => events.get({ slug: 'a' }).title,
  // @ts-expect-error -- the record may be silent
  (statement: StatementSummary) => statement.saidOn.edtf,
  // @ts-expect-error -- the record may be silent
  (statement: StatementSummary): string => statement.text,
  // @ts-expect-error -- misspelt
  (statement: StatementSummary) => statement.sumary,
  // @ts-expect-error -- not in a summary, only in full
  (statement: StatementSummary) => statement.citations,
  // @ts-expect-error -- a string at run time, and typed so
  (statement: StatementSummary): Date => statement.updatedAt,
  // @ts-expect-error -- a string at run time, and typed so
  (statement: StatementSummary) => statement.updatedAt.getTime(),
  // @ts-expect-error -- the record may set no bound
  (statement: StatementSummary): Date => earliest(statement.saidOn),
  // @ts-expect-error -- a date of the record has two ends
  () => earliest(new Date()),
  // @ts-expect-error -- there may be no further page
  async (page: Page<StatementSummary>) => (await page.next()).nodes,
  // @ts-expect-error -- there only if it was asked for
  (page: Page<StatementSummary>) => page.totalCount.count,
  // @ts-expect-error -- pages do not change
  (page: Page<StatementSummary>) => page.nodes.push(),
  async () => {
    const result = await events.get({ slug: 'a' }).result()
    // @ts-expect-error -- it may have failed
    return result.data
  },
  // @ts-expect-error -- a page is not a list: it holds its nodes
  async () => (await events.list()).map(({ title }) => title),
]

/** Telling enums apart. */
export const cases = [
  (statement: StatementSummary) =>
    // @ts-expect-error -- cases are missing
    match(statement.form, { VERBATIM: 'in these words' }, 'otherwise'),
  (status: 'HELD' | 'PLANNED') =>
    // @ts-expect-error -- no answer to what a later version adds
    match(status, { HELD: 1, PLANNED: 2 }),
  // @ts-expect-error -- not a value
  (statement: StatementSummary) => match(undefined, {}, statement),
]

/** Documents of one's own, and options. */
export const documents = [
  // @ts-expect-error -- variables are missing
  () => client.request(ListNodes),
  // @ts-expect-error -- variables are missing
  () => client.request(ListNodes, {}),
  // @ts-expect-error -- no such variable
  () => client.request(GetNode, { id: 'a', slug: 'a' }),
  // @ts-expect-error -- misspelt, where none is required
  () => client.request(GetEvent, { slgu: 'a' }),
  // @ts-expect-error -- a variable of another type
  () => client.request(ListNodes, { ids: 7 }),
  // @ts-expect-error -- what is not known is not known to have fields
  async () => (await client.request('{ service { name } }')).service,
  (own: TypedDocument<{ topics: { nodes: { slug: string }[] } }, { after?: string }>) =>
    // @ts-expect-error -- it does not select `pageInfo`
    client.paginate(own, ({ topics }) => topics),
  // @ts-expect-error -- no such option
  () => events.get({ slug: 'a' }, { retries: 3 }),
  // @ts-expect-error -- the signal is an option of the call
  () => events.get({ slug: 'a' }, { fetchOptions: { signal: AbortSignal.timeout(1) } }),
  // @ts-expect-error -- and so are headers
  () => events.get({ slug: 'a' }, { fetchOptions: { headers: { 'x-mine': 'a' } } }),
  // @ts-expect-error -- milliseconds
  () => events.get({ slug: 'a' }, { timeout: '10s' }),
  // @ts-expect-error -- the address is missing
  () => createClient({}),
  // @ts-expect-error -- only `auto` or false
  () => createClient({ url: 'https://communique.example/graphql', persisted: true }),
  // @ts-expect-error -- no such hook
  () => createClient({ url: 'https://communique.example/graphql', hooks: { onError() {} } }),
  // @ts-expect-error -- resources do not change
  () => (client.events = events),
]
