import { getIntrospectionQuery } from 'graphql'
import type { BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { exampleTabs } from '../src/http/examples.ts'
import { launchBrowser } from './setup/browser.ts'
import { testOn } from './setup/test.ts'

const [quotation, undiscussed, agreement, tour, differing, decades, found, spread] =
  exampleTabs.map(({ query }) => query)

const test = testOn('corpus').extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
  const { browser, close } = await launchBrowser()
  onCleanup(close)
  return browser
})

/** Opens the page where nothing but the service can be reached; what goes wrong there is noted. */
async function open(browser: BrowserContext, url: string) {
  const wrong: string[] = []
  await browser.route('**', (route) => {
    if (route.request().url().startsWith(`${url}/`)) return route.continue()
    wrong.push(`asked for ${route.request().url()}`)
    return route.abort()
  })
  const page = await browser.newPage()
  page.on('pageerror', (error) => wrong.push(error.message))
  page.on('console', (message) => {
    // A violation of the Content-Security-Policy is told as an error too.
    if (message.type() === 'error') wrong.push(message.text().replace(/base64,\S+/, 'base64,…'))
  })
  await page.goto(`${url}/graphql`)
  await page.locator('.graphiql-execute-button').waitFor()
  return { page, wrong }
}

/** Presses the button, and again after a while: GraphiQL learns late which operation a tab has. */
async function run(page: Page, expected: string): Promise<void> {
  const press = async () => {
    // The editor draws only the lines in sight; what is looked for is among the first.
    const answer = await answerOn(page)
    if (!answer.includes(expected)) await page.locator('.graphiql-execute-button').click()
    return answer
  }
  await expect.poll(press, { interval: 2000, timeout: 20_000 }).toContain(expected)
}

const answerOn = (page: Page) => page.locator('.result-window').innerText()

async function answered(
  query: (document: string) => Promise<{ data: any; errors?: unknown }>,
  document: string | undefined,
) {
  const { data, errors } = await query(document ?? '')
  expect(errors).toBeUndefined()
  return data
}

test('GraphiQL in a browser shows the examples and runs them, with nothing from elsewhere', async ({
  browser,
  service,
  skip,
}) => {
  if (typeof browser === 'string') {
    if (process.env['CI']) throw new Error(browser)
    return skip(browser)
  }
  const { page, wrong } = await open(browser, service.url)
  const tabs = page.getByRole('tab')
  expect(await tabs.allInnerTexts()).toEqual([
    'Quotation',
    'NotPubliclyDiscussed',
    'AgreementAsOf',
    'Tour',
    'SourcesThatDiffer',
    'MigrationByDecade',
    'Search',
    'FacetsAndTimeline',
  ])
  await run(page, 'EDITORIAL_INSERTION')
  await tabs.nth(1).click()
  await run(page, 'NOT_PUBLICLY_DISCUSSED')
  expect(wrong).toEqual([])
})

test('the introspection of GraphiQL is within the limits', async ({ query }) => {
  const options = { inputValueDeprecation: true, schemaDescription: true, oneOf: true }
  const { __schema: schema } = await answered(query, getIntrospectionQuery(options))
  expect(schema.types.length).toBeGreaterThan(50)
})

test('the example of a quotation shows its insertions, its question and its place', async ({
  query,
}) => {
  const { statement } = await answered(query, quotation)
  expect(statement.segments).toContainEqual({
    kind: 'EDITORIAL_INSERTION',
    text: '(Secretary of State: Marco Rubio)',
  })
  expect(statement.exactness.claim).toBe('In his exact words:')
  expect(statement.speakers[0].person.name).toBe('Nayib Bukele')
  expect(statement.inResponseTo).toEqual({
    questionText: null,
    asker: null,
    askerGroup: 'the press',
  })
  expect(statement.event.place.parent.name).toBe('Lake Coatepeque')
  expect(statement.citations).toContainEqual(
    expect.objectContaining({
      field: 'text',
      selector: expect.objectContaining({ start: 1471, end: 2173 }),
    }),
  )
})

test('the example of a silence finds the meeting and the topic', async ({ query }) => {
  const { events } = await answered(query, undiscussed)
  const silent = events.nodes.flatMap((event: any) =>
    event.topics.filter((topic: any) => topic.treatment === 'NOT_PUBLICLY_DISCUSSED'),
  )
  expect(silent).toHaveLength(1)
  expect(silent[0].topic.label).toMatch(/maritime interdiction/i)
  expect(silent[0].citations).not.toEqual([])
})

test('the example of an agreement knows nothing of the day before, and what pulls the other way', async ({
  query,
}) => {
  const data = await answered(query, agreement)
  expect(data.agreement.before).toBeNull()
  const { status, conditional, citations } = data.agreement.then
  expect({ status, conditional }).toEqual({ status: 'IN_NEGOTIATION', conditional: true })
  expect(
    citations
      .filter(({ role }: any) => role === 'CONTRADICTS')
      .map(({ selector }: any) => selector.exact),
  ).toEqual(['We are announcing an agreement'])
  expect(data.agreement.relations[0].kind).toBe('COMPARED_WITH')
})

test('the example of a tour has five stops in order, and the parts of the second', async ({
  query,
}) => {
  const { event } = await answered(query, tour)
  const stops = event.children.nodes
  expect(stops.map((stop: any) => stop.position)).toEqual([1, 2, 3, 4, 5])
  expect(stops[0].topics).toEqual([
    { topic: { label: expect.stringMatching(/panama canal/i) }, treatment: 'DISCUSSED' },
  ])
  expect(stops[1].children.nodes.map((part: any) => part.kind)).toContain('MEETING')
})

test('the example of sources that differ has both, and two places', async ({ query }) => {
  const { event } = await answered(query, differing)
  const places = Object.fromEntries(
    event.accounts.map((account: any) => [account.source.slug, account.place?.name]),
  )
  expect(places['us-secretaries-travels']).toBe('San Salvador')
  expect(Object.keys(places)).toContain('coatepeque-article')
  expect(places['coatepeque-article']).not.toBe('San Salvador')
})

test('the example by decade has statements of each, the oldest first and within it', async ({
  query,
}) => {
  const data = await answered(query, decades)
  for (const [decade, years] of [
    ['in1880s', /^188\d/],
    ['in1920s', /^192\d/],
    ['in2010s', /^201\d/],
  ] as const) {
    const { nodes, totalCount } = data[decade]
    expect(nodes).toHaveLength(3)
    expect(totalCount.count).toBeGreaterThanOrEqual(3)
    const days = nodes.map((node: any) => node.saidOn.edtf)
    for (const day of days) expect(day).toMatch(years)
    expect(days).toEqual(days.toSorted())
    for (const { speakers, text } of nodes)
      expect([speakers.length, typeof text]).toEqual([1, 'string'])
  }
})

test('the example of a search finds who is misspelt, and where words stand', async ({ query }) => {
  const { misspelt, phrase } = await answered(query, found)
  expect(misspelt).toEqual({ didYouMean: 'Bukele', nodes: [{ name: 'Nayib Bukele' }] })
  const slugs = phrase.edges.map(({ node }: any) => node.slug)
  expect(slugs).toContain('bukele-on-migration-agreement')
  for (const { snippets } of phrase.edges)
    for (const { text, ranges } of snippets)
      for (const { start, end } of ranges)
        expect(text.slice(start, end)).toMatch(/safe|country|deport/i)
})

test('the example of facets and a timeline counts the same statements', async ({ query }) => {
  const { statements } = await answered(query, spread)
  const sum = statements.timeline.entries.reduce((all: number, { count }: any) => all + count, 0)
  expect(sum).toBe(statements.totalCount.count)
  expect(sum).toBeGreaterThan(100)
  expect(statements.facets.speakers.values).toHaveLength(3)
  expect(statements.facets.topics.values[0]).toMatchObject({ value: 'migration', broader: null })
})
