import { expect } from 'vitest'
import { connect } from '../src/db/connect.ts'
import { agreement, person } from './setup/entries.ts'
import { importLines } from './setup/record.ts'
import { testOn } from './setup/test.ts'

function statement(
  slug: string,
  language: string | undefined,
  text: string,
  translations: readonly [language: string, text: string][] = [],
) {
  const translated = translations.map(([into, words]) => ({
    language: into,
    text: words,
    kind: 'HUMAN',
  }))
  const document = { form: 'PARAPHRASE', text, language, translations: translated }
  return { entity: 'statement', slug, document }
}

const lines = [
  statement('welcome', 'en', 'Penguins are welcome on this lake.'),
  statement('illegal', 'en', 'Penguins are illegal on this lake.'),
  statement('original-says', 'en', 'Penguins are illegal on this lake.', [
    ['es', 'Aquí no caben penguins.'],
  ]),
  statement('translation-says', 'es', 'Aquí no caben penguins.', [
    ['fr', 'Pas de penguins ici.'],
    ['en', 'Penguins are illegal on this lake.'],
  ]),
  statement('language-unknown', undefined, 'Penguins are illegal.', [
    ['en', 'Penguins may not come.'],
  ]),
  agreement('named-twice', {
    name: 'Agreement on penguins',
    nameLanguage: 'en',
    names: [{ text: 'Pacto sobre penguins ilegales', language: 'es' }],
  }),
  person('peterson', { name: 'Pingwina Peterson' }),
  person('paulson', { name: 'Pingwina Paulson' }),
]

/** Answers with what `search` finds, and what the filter of statements does. */
const test = testOn('empty').extend(
  'found',
  { scope: 'file' },
  async ({ databaseUrl, query }: { databaseUrl: string; query: Query }) => {
    const { write, close } = await connect(databaseUrl)
    expect((await importLines(write, lines)).refused).toEqual([])
    await close()
    return async (words: string) => {
      const { data, errors } = await query(
        `query ($words: String!) {
          search(query: $words, first: 100) {
            totalCount { count }
            nodes { __typename ... on Document { slug } }
          }
          statements(filter: { text: $words }) { nodes { slug } }
        }`,
        { words },
      )
      expect(errors).toBeUndefined()
      const { nodes, totalCount } = data.search
      expect(totalCount.count).toBe(nodes.length)
      const slugs = (some: any[]) => some.map(({ slug }) => slug as string).toSorted()
      const statements = nodes.filter((node: any) => node.__typename === 'Statement')
      expect(slugs(data.statements.nodes)).toEqual(slugs(statements))
      return slugs(nodes)
    }
  },
)

type Query = (
  document: string,
  variables?: Record<string, unknown>,
) => Promise<{ data: any; errors?: object[] }>

const cases: Record<string, string[]> = {
  penguins: [
    'illegal',
    'language-unknown',
    'named-twice',
    'original-says',
    'translation-says',
    'welcome',
  ],
  // The word stands in the original, in a translation, in a text of no known language.
  'penguins -illegal': ['named-twice', 'welcome'],
  // In a language of its own form: English knows no such word, Spanish does.
  'penguins -ilegal': [
    'illegal',
    'language-unknown',
    'original-says',
    'translation-says',
    'welcome',
  ],
  'penguins -caben': ['illegal', 'language-unknown', 'named-twice', 'welcome'],
  'penguins -"caben penguins"': ['illegal', 'language-unknown', 'named-twice', 'welcome'],
  'penguins -"penguins caben"': [
    'illegal',
    'language-unknown',
    'named-twice',
    'original-says',
    'translation-says',
    'welcome',
  ],
  'penguins -illegal -agreement': ['welcome'],
  // Each alternative has its own exclusions.
  'penguins -illegal or ici': ['named-twice', 'translation-says', 'welcome'],
  'ici -illegal or welcome -illegal': ['welcome'],
  // What is only a part of a word is no exclusion, nor what is excluded twice.
  'penguins --illegal': ['illegal', 'language-unknown', 'original-says', 'translation-says'],
  // Stop words alone are not there to be excluded, where their language is known.
  'welcome -the': ['welcome'],
  // Neither are names found that only look alike.
  pingwina: ['paulson', 'peterson'],
  'pingwin -peterson': ['paulson'],
  'pingwin -paulsen': ['paulson', 'peterson'],
  // All but what holds the word.
  '-penguins': ['paulson', 'peterson'],
}
for (const [words, slugs] of Object.entries(cases))
  test(words, async ({ found }) => {
    expect(await found(words)).toEqual(slugs)
  })
