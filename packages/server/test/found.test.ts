import { expect } from 'vitest'
import { connect } from '../src/db/connect.ts'
import { person, source } from './setup/entries.ts'
import { importLines } from './setup/record.ts'
import { test as base } from './setup/test.ts'

const [kept, double] = [1, 2].map((n) => `0193d8a2-7f3e-7000-8000-00000000000${n}`) as [
  string,
  string,
]
const published = (slug: string, url: string) => {
  const { document } = source(slug, slug)
  return { entity: 'source', slug, document: { ...document, url } }
}

const test = base.extend('record', { scope: 'file' }, async ({ databaseUrl }) => {
  const { write, close } = await connect(databaseUrl)
  const reports = [
    await importLines(write, [
      { ...person('kept', { externalIds: [{ scheme: 'wikidata', value: 'Q42' }] }), id: kept },
      { ...person('double'), id: double },
      person('other', { externalIds: [{ scheme: 'wikidata', value: 'Q42' }] }),
      published('one', 'https://news.example/a'),
      published('two', 'https://news.example/a'),
      published('home', 'https://home.example'),
    ]),
    await importLines(write, [
      { entity: 'person', slug: 'double', id: double, redirectTo: 'kept' },
    ]),
  ]
  await close()
  expect(reports.flatMap(({ refused }) => refused)).toEqual([])
  return true
})

const resource = `query ($url: String!) {
  resource(url: $url) { movedFrom document { __typename slug } }
}`

test('an address leads to the sources that were published there, however it is spelt', async ({
  record,
  query,
}) => {
  expect(record).toBe(true)
  const found = async (url: string) => {
    const { data, errors } = await query(resource, { url })
    expect(errors).toBeUndefined()
    return data.resource
  }
  const of = (slug: string) => ({ movedFrom: null, document: { __typename: 'Source', slug } })
  expect(await found('https://news.example/a')).toEqual([of('one'), of('two')])
  expect(await found('HTTPS://News.Example/a/#top')).toEqual([of('one'), of('two')])
  expect(await found('https://home.example/')).toEqual([of('home')])
  expect(await found('https://github.com/michaelwittig/node-i18n-iso-countries')).toEqual([
    of('iso-country-names'),
  ])
  expect(await found('https://news.example/nothing')).toEqual([])
  expect(await found('https://news.example/person/kept')).toEqual([])
})

test('this service’s own address leads to a document, and says where it has moved', async ({
  record,
  query,
}) => {
  expect(record).toBe(true)
  for (const host of ['', 'https://record.example', 'http://127.0.0.1:4000']) {
    const own = await query(resource, { url: `${host}/id/${kept}` })
    const moved = await query(resource, { url: `${host}/id/${double}` })
    const document = { __typename: 'Person', slug: 'kept' }
    expect(own.data.resource).toEqual([{ movedFrom: null, document }])
    expect(moved.data.resource).toEqual([{ movedFrom: double, document }])
  }
  const none = await query(resource, { url: '/id/00000000-0000-4000-8000-000000000000' })
  expect(none.data.resource).toEqual([])
  expect((await query(resource, { url: '/id/nonsense' })).data.resource).toEqual([])
})

test('pages of other systems lead to whatever carries their id', async ({ record, query }) => {
  expect(record).toBe(true)
  const { data } = await query(resource, { url: 'https://www.wikidata.org/wiki/Q42' })
  expect(data.resource.map((each: any) => each.document.slug)).toEqual(['kept', 'other'])
})

test('an external id leads to every document that carries it', async ({ record, query }) => {
  expect(record).toBe(true)
  const { data, errors } = await query(`{
    country: byExternalId(scheme: "iso3166-1", value: "SV") { __typename slug ... on Country { code } }
    people: byExternalId(scheme: "wikidata", value: "Q42") { slug }
    none: byExternalId(scheme: "wikidata", value: "q42") { slug }
  }`)
  expect(errors).toBeUndefined()
  expect(data).toEqual({
    country: [{ __typename: 'Country', slug: 'el-salvador', code: 'SV' }],
    people: [{ slug: 'kept' }, { slug: 'other' }],
    none: [],
  })
})

test('what moved answers under its old slug and id, and the answer shows the new ones', async ({
  record,
  query,
}) => {
  expect(record).toBe(true)
  const { data } = await query(
    `query ($id: ID!) {
      person(slug: "double") { id slug formerSlugs }
      node(id: $id) { id slug }
      then: person(slug: "double", revision: 1) { slug formerSlugs }
    }`,
    { id: double },
  )
  const now = { id: kept, slug: 'kept' }
  expect(data.person).toEqual({ ...now, formerSlugs: ['double'] })
  expect(data.node).toEqual(now)
  expect(data.then).toEqual({ slug: 'kept', formerSlugs: ['double'] })
})

test('what is no address and what is too long is refused, and says what is allowed', async ({
  record,
  query,
}) => {
  expect(record).toBe(true)
  const address = /neither an address of http or https nor a path/
  const refusals: [string, Record<string, string>, RegExp][] = [
    ['resource(url: $a)', { a: 'news.example/a' }, address],
    ['resource(url: $a)', { a: 'javascript:alert(1)' }, address],
    ['resource(url: $a)', { a: '/person/kept' }, address],
    ['resource(url: $a)', { a: '' }, /must not be empty/],
    ['resource(url: $a)', { a: `https://x.example/${'a'.repeat(2000)}` }, /at most 2000/],
    ['resource(url: $a)', { a: 'https://x.example/\0' }, /NUL/],
    ['resource(url: $a)', { a: 'https://x.example/\ud800' }, /half a character/],
    ['byExternalId(scheme: $a, value: $b)', { a: '', b: 'x' }, /`scheme` must not be empty/],
    ['byExternalId(scheme: $a, value: $b)', { a: 's'.repeat(51), b: 'x' }, /at most 50/],
    ['byExternalId(scheme: $a, value: $b)', { a: 's', b: 'x'.repeat(201) }, /at most 200/],
    ['byExternalId(scheme: $a, value: $b)', { a: 's', b: '\0' }, /NUL/],
  ]
  for (const [field, variables, message] of refusals) {
    const [declared, selected] = field.startsWith('resource')
      ? ['($a: String!)', '{ movedFrom }']
      : ['($a: String!, $b: String!)', '{ slug }']
    const { errors } = await query(`query ${declared} { ${field} ${selected} }`, variables)
    expect(errors?.[0]?.message, field).toMatch(message)
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  }
})

test('a string that is like SQL, a pattern or another script is only a value', async ({
  record,
  query,
}) => {
  expect(record).toBe(true)
  for (const value of ["'; drop table source; --", '%', '_', 'السلفادور', '😀'.repeat(50)]) {
    const { data, errors } = await query(
      'query ($v: String!) { byExternalId(scheme: "wikidata", value: $v) { slug } }',
      { v: value },
    )
    expect(errors).toBeUndefined()
    expect(data.byExternalId).toEqual([])
  }
})
