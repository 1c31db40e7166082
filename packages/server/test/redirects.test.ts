import { expect } from 'vitest'
import { connect } from '../src/db/connect.ts'
import { importLines } from './setup/record.ts'
import { test } from './setup/test.ts'

test('a renamed or merged document answers under its former slugs and ids, alone and in filters', async ({
  query,
  databaseUrl,
}) => {
  const { data } = await query(
    '{ person(slug: "nayib-bukele") { id } topic(slug: "migration") { id } }',
  )
  const { write, close } = await connect(databaseUrl)
  const double = '0193d8a2-7f3e-7000-8000-00000000abcd'
  const report = await importLines(write, [
    // The same person twice, with a statement under the second entry; then the two are merged.
    { entity: 'person', slug: 'n-bukele', id: double, document: { name: 'N. Bukele' } },
    {
      entity: 'statement',
      slug: 'said-by-the-double',
      document: { form: 'REPORTED', summary: 'Something.', speakers: [{ person: 'n-bukele' }] },
    },
  ])
  expect(report.refused).toEqual([])
  const merge = await importLines(write, [
    { entity: 'person', slug: 'n-bukele', id: double, redirectTo: 'nayib-bukele' },
  ])
  await close()
  expect(merge.refused).toEqual([])

  const after = await query(
    `query ($double: ID!) {
      bySlug: person(slug: "n-bukele") { id slug formerSlugs statements(filter: { form: { in: [REPORTED] } }) { nodes { slug } } }
      byId: person(id: $double) { id }
      node(id: $double) { id slug }
      statements(filter: { speaker: { slug: { in: ["n-bukele"] } }, form: { in: [REPORTED] } }) { nodes { slug revision } }
      people(filter: { name: { contains: "bukele" } }) { nodes { slug } }
      filteredById: people(filter: { id: { in: [$double, "no id"] } }) { nodes { slug } }
      others: people(filter: { id: { notIn: [$double] }, name: { contains: "bukele" } }) { nodes { slug } }
    }`,
    { double },
  )
  expect(after.errors).toBeUndefined()
  const { id } = data.person
  expect(after.data.bySlug).toMatchObject({ id, slug: 'nayib-bukele', formerSlugs: ['n-bukele'] })
  expect(after.data.bySlug.statements.nodes).toContainEqual({ slug: 'said-by-the-double' })
  expect(after.data.byId).toEqual({ id })
  expect(after.data.node).toEqual({ id, slug: 'nayib-bukele' })
  expect(after.data.statements.nodes).toContainEqual({ slug: 'said-by-the-double', revision: 2 })
  expect(after.data.people.nodes).toEqual([{ slug: 'nayib-bukele' }])
  expect(after.data.filteredById.nodes).toEqual([{ slug: 'nayib-bukele' }])
  expect(after.data.others.nodes).toEqual([])
})
