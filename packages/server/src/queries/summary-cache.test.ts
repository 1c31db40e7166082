import { TopicSet, type FacetModel, type Summaries, type TimelineModel } from '@communique/schema'
import { expect, test } from 'vitest'
import { createSummaryCache } from './summary-cache.ts'

interface Filter {
  form?: string
  topics?: { in: TopicSet }
}

const timeline = (undated: number): TimelineModel => ({
  entries: [],
  before: 0,
  after: 0,
  uncertain: 0,
  undated,
})
const facet = (missing: number): FacetModel => ({ values: [], distinct: 0, missing, exact: true })
const years = { interval: 'YEAR', from: undefined, until: undefined } as const
const forms = { facet: 'forms', first: 10, minCount: 1, missing: true }

/** Summaries that number their answers, and a record that moves on when it is told to. */
function kept() {
  let at: string | undefined = '1'
  let counted = 0
  const cache = createSummaryCache({ current: () => at, close: async () => {} })
  const summaries: Summaries<Filter> = cache.summing('statement', {
    facets: async () => [[facet(++counted)]],
    timelines: async (_, filter) =>
      filter?.form === 'endless' ? [new Error(`${++counted}`)] : [timeline(++counted)],
  })
  return { summaries, cache, moveTo: (position: string | undefined) => (at = position) }
}

test('what was counted is given again for the same filter and request', async () => {
  const { summaries, cache } = kept()
  const first = await summaries.timelines(undefined, { form: 'A' }, years)
  expect(await summaries.timelines(undefined, { form: 'A' }, years)).toBe(first)
  expect(await summaries.timelines(undefined, { form: 'B' }, years)).toEqual([timeline(2)])
  const decades = { ...years, interval: 'DECADE' } as const
  expect(await summaries.timelines(undefined, { form: 'A' }, decades)).toEqual([timeline(3)])
  expect(await summaries.facets(undefined, { form: 'A' }, [forms])).toEqual([[facet(4)]])
  expect(await summaries.facets(undefined, { form: 'A' }, [forms])).toEqual([[facet(4)]])
  expect(cache.size()).toBe(4)
})

test('it is counted anew once the record has moved on, and while that is not known', async () => {
  const { summaries, moveTo } = kept()
  await summaries.timelines(undefined, undefined, years)
  moveTo('2')
  expect(await summaries.timelines(undefined, undefined, years)).toEqual([timeline(2)])
  moveTo(undefined)
  expect(await summaries.timelines(undefined, undefined, years)).toEqual([timeline(3)])
  moveTo('2')
  expect(await summaries.timelines(undefined, undefined, years)).toEqual([timeline(2)])
})

test('lists of other documents are counted each time, and a refusal is not kept', async () => {
  const { summaries, cache } = kept()
  const owners = { relation: 'topic', ids: ['a'] }
  await summaries.timelines(owners, undefined, years)
  expect(await summaries.timelines(owners, undefined, years)).toEqual([timeline(2)])
  await summaries.timelines(undefined, { form: 'endless' }, years)
  const [refused] = await summaries.timelines(undefined, { form: 'endless' }, years)
  expect(refused).toEqual(new Error('4'))
  expect(cache.size()).toBe(0)
})

test('what was counted for topics as they were found before is not given for others', async () => {
  const { summaries } = kept()
  const found = (...ids: string[]) => ({ topics: { in: new TopicSet(['trade'], ids) } })
  const first = await summaries.timelines(undefined, found('1'), years)
  expect(await summaries.timelines(undefined, found('1'), years)).toBe(first)
  expect(await summaries.timelines(undefined, found('1', '2'), years)).toEqual([timeline(2)])
})
