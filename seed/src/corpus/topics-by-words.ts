import type { Span } from './sentence-runs.ts'

/** A topic that a text's words prove, with the first place that does. */
export interface FoundTopic extends Span {
  topic: string
}

/**
 * Topic by topic, the words that prove it. At one place the first row that fits is taken, so that
 * what is narrow stands above what is wider: "immigration laws" are migration policy alone.
 * Better a label too few than one too many: "emigration" is missing because presidents long used
 * it of settlers moving west, "interoceanic canal" because it may be one through Nicaragua.
 */
const words: readonly (readonly [topic: string, ...patterns: string[]])[] = [
  [
    'illegal-immigration',
    'illegal (?:immigration|immigrants?|aliens?)',
    'undocumented (?:immigrants?|aliens?|workers?)',
  ],
  [
    'migration-policy',
    'immigration (?:laws?|reforms?|polic(?:y|ies)|systems?|legislation|bills?|restrictions?|quotas?)',
    'restriction of immigration',
  ],
  ['refugees', 'refugees?'],
  ['migration', 'immigration', 'immigrants?', 'immigrat(?:e|ed|es|ing)'],
  ['border-security', 'border (?:security|patrol)', 'secur(?:e|es|ing) (?:the|our) borders?'],
  ['gang-activity', 'gangs', 'gang (?:members?|violence|activity)', 'MS-13'],
  [
    'drug-trafficking',
    '(?:drugs?|narcotics?) (?:traffic|traffick(?:ers?|ing)|dealers?|smuggl(?:ers?|ing)|trade|lords?|cartels?|kingpins?)',
    'traffic(?:king)? in (?:narcotics|opium|(?:illegal |illicit )?drugs)',
  ],
  ['organized-crime', 'organized crime', 'criminal cartels?'],
  [
    'regional-stability',
    'regional (?:peace and )?stability',
    'stability (?:in|of) (?:the|this|that) region',
  ],
  [
    'security',
    'national security',
    'national defen[cs]e',
    'collective security',
    'homeland security',
    'security of (?:our country|our nation|the nation)',
  ],
  ['panama-canal', 'Panama Canal', 'Isthmian canal', 'canal across the Isthmus of Panama'],
  [
    'trade-agreements',
    '(?:free |fair |reciprocal )?trade (?:agreements?|pacts?|accords?)',
    'treat(?:y|ies) of (?:(?:amity|friendship|peace|navigation|reciprocity),? (?:and )?)*commerce',
    'commercial (?:treat(?:y|ies)|agreements?|conventions?)',
    'reciprocity (?:treat(?:y|ies)|conventions?|agreements?)',
    'NAFTA',
    'USMCA',
  ],
  [
    'tariffs',
    'tariffs?',
    '(?:customs|import|protective) dut(?:y|ies)',
    'duties (?:on|upon) import(?:s|ed)',
  ],
  [
    'currency',
    'currenc(?:y|ies)',
    'legal tender',
    'coinage',
    'specie payments?',
    '(?:gold|silver) standard',
  ],
  [
    'trade',
    '(?:foreign|international|world|external) trade',
    '(?:foreign|external) commerce',
    'commerce with foreign (?:nations|countries|powers)',
    'free trade',
    'balance of trade',
    'trade (?:deficits?|surplus(?:es)?|barriers?|negotiations?)',
    'exports',
    'imports',
  ],
]

const pattern = new RegExp(
  `\\b(?:${words.map(([, ...patterns]) => `(${patterns.join('|')})`).join('|')})\\b`,
  'gi',
)

/** The topics that the words of a text prove, each once, in the order in which they come up. */
export function topicsByWords(text: string): FoundTopic[] {
  const found = new Map<string, FoundTopic>()
  for (const match of text.matchAll(pattern)) {
    const row = words[match.slice(1).findIndex((group) => group !== undefined)]
    if (!row || found.has(row[0])) continue
    found.set(row[0], {
      topic: row[0],
      start: match.index,
      end: match.index + match[0].length,
    })
  }
  return [...found.values()]
}
