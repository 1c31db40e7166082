import { expect, test } from 'vitest'
import { topicsByWords } from './topics-by-words.ts'

test.each([
  ['Illegal aliens are arrested.', ['illegal-immigration']],
  ['Our present immigration laws are unsatisfactory.', ['migration-policy']],
  ['A nation of immigrants keeps its immigration laws.', ['migration', 'migration-policy']],
  ['One million refugees fled.', ['refugees']],
  ['The Border Patrol will secure our borders.', ['border-security']],
  ['They fight drug trafficking and organized crime.', ['drug-trafficking', 'organized-crime']],
  ['Fighting gang violence is dangerous.', ['gang-activity']],
  ['This threatens regional stability.', ['regional-stability']],
  ['For the National Security', ['security']],
  ['THE PANAMA CANAL. The work goes on.', ['panama-canal']],
  ['A treaty of amity, navigation, and commerce was signed.', ['trade-agreements']],
  ['The free trade agreement with Canada', ['trade-agreements']],
  ['The tariff and our foreign trade', ['tariffs', 'trade']],
  ['Duties on imports were lowered.', ['tariffs']],
  ['A depreciated paper currency', ['currency']],
  ['Exports and imports grew.', ['trade']],
])('%s', (text, topics) => {
  expect(topicsByWords(text).map(({ topic }) => topic)).toEqual(topics)
})

test.each([
  'The tide of emigration goes west.',
  'Congress imported nothing of import.',
  'New drugs for the sick',
  'The interoceanic canal through Nicaragua',
  'The oil cartel broke.',
  'The financial security of the country rests on it.',
  'A secure retirement and social security',
  'Alien enemies and the engagement of gangways',
  'The treaty of 1795 over our commerce',
])('no topic is proved by: %s', (text) => {
  expect(topicsByWords(text)).toEqual([])
})

test('a topic is found once, at the first place that proves it', () => {
  expect(topicsByWords('The tariff is a tariff.')).toEqual([
    { topic: 'tariffs', start: 4, end: 10 },
  ])
})
