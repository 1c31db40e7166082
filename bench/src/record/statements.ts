import { dateColumns, datesOf } from './dates.ts'
import type { HeldEvent } from './events.ts'
import { lengthOf, proseOf } from './prose.ts'
import { at, byRank, oneOf, type Random } from './random.ts'
import { add, arrayText, head, type Rows } from './rows.ts'
import type { World } from './world.ts'

/** In how many of the statements that are made a claim is found: one in so many. */
const claimEvery = 50

/**
 * Makes statements up, one after the other: few speakers hold most of them, few topics most labels,
 * and few events have many; a topic is noticed by the words of the text.
 */
export function statementsOf(
  random: Random,
  world: World,
  events: readonly HeldEvent[],
): (rows: Rows, number: number) => void {
  const { english, spanish, topics, people, offices, organizations, places, sources } = world
  const dated = datesOf(random)
  const event = byRank(random, events.length, 0.5)
  const topic = byRank(random, topics.length, 1.1)
  const speaker = byRank(random, people.length, 1.2)
  const office = byRank(random, offices.length, 1.3)
  const source = byRank(random, sources.length, 0.6)
  const language = oneOf(random, { en: 78, es: 18, none: 4 })
  const form = oneOf(random, {
    WRITTEN: 50,
    VERBATIM: 35,
    TRANSLATED: 6,
    PARAPHRASE: 5,
    REPORTED: 3,
    JOINT: 1,
  })
  const provenance = oneOf(random, { IMPORT: 8, CURATOR: 2 })
  const verification = oneOf(random, { COMPLETE_TEXT: 70, PASSAGE: 20, UNARCHIVED: 10 })
  const claimKind = oneOf(random, { FACT: 4, FIGURE: 3, OPINION: 2, FORECAST: 1 })

  return (rows, number) => {
    const id = random.id()
    const made = random.chance(0.85) ? at(events, event()) : undefined
    const about = topicsOf(made)
    const spoken = language()
    const vocabulary = spoken === 'es' ? spanish : english
    const own = about.flatMap((one) => at(topics, one).words[vocabulary.language])
    const text = proseOf(random, vocabulary, lengthOf(random, 45, 600), own)
    const placeId = made
      ? made.placeId
      : random.chance(0.3)
        ? at(places, random.below(places.length))
        : null
    const first = head(rows, 'statement', id, `statement-${number}`, number)
    const brief = {
      form: form(),
      language: spoken === 'none' ? null : spoken,
      original_language: random.chance(0.7) && spoken !== 'none' ? spoken : null,
      attribution_boundary: random.chance(0.2) ? 'CLEAR' : null,
      event_id: made?.id ?? null,
      place_id: placeId,
      response_statement_id: null,
      ...dateColumns('said_on', made ? made.date : dated()),
    }
    const translation =
      spoken === 'es' && random.chance(0.3)
        ? { language: 'en', text: proseOf(random, english, lengthOf(random, 45, 600), own) }
        : undefined
    add(rows, 'statement', {
      ...first,
      ...brief,
      text,
      segments: [],
      summary: random.chance(0.05) ? proseOf(random, english, 10, own) : null,
      exactness_claim: null,
      exactness_person_id: null,
      exactness_organization_id: null,
      exactness_source_id: null,
      place_detail: null,
      position: null,
      position_sort: 2_147_483_647,
      in_response: false,
      question_text: null,
      asker_id: null,
      asker_label: null,
      asker_group: null,
      attribution_note: null,
      audience: null,
      translated_texts: translation ? [translation] : [],
    })
    const byBody = random.chance(0.05)
    const speaking = {
      person_id: byBody ? null : at(people, speaker()),
      organization_id: byBody ? at(organizations, random.below(organizations.length)) : null,
      office_id: !byBody && random.chance(0.7) ? at(offices, office()) : null,
    }
    add(rows, 'statement_speaker', {
      id: random.id(),
      statement_id: id,
      position: 0,
      label: null,
      ...speaking,
    })
    add(rows, 'listed_statement', {
      id,
      updated_at: first['updated_at'] ?? null,
      ...brief,
      topic_ids: arrayText(about.map((one) => at(topics, one).id)),
      person_ids: arrayText([speaking.person_id]),
      organization_ids: arrayText([speaking.organization_id]),
      office_ids: arrayText([speaking.office_id]),
    })
    for (const [position, one] of about.entries())
      add(rows, 'statement_topic', {
        id: random.id(),
        statement_id: id,
        position,
        topic_id: at(topics, one).id,
        provenance: provenance(),
      })
    if (translation)
      add(rows, 'statement_translation', {
        id: random.id(),
        statement_id: id,
        position: 0,
        ...translation,
        kind: random.chance(0.6) ? 'MACHINE' : 'HUMAN',
        translator: null,
      })
    cite(rows, id)
    if (number % claimEvery === 0) claim(rows, number / claimEvery, id, about)
  }

  /** Mostly what the event is about, and something of its own. */
  function topicsOf(held: HeldEvent | undefined): number[] {
    const some = held?.topics.filter(() => random.chance(0.5)) ?? []
    return [...new Set([...some, ...Array.from({ length: random.below(3) }, topic)])]
  }

  function cite(rows: Rows, id: string): void {
    add(rows, 'citation', {
      id: random.id(),
      document_id: id,
      owner_id: id,
      position: 0,
      source_id: at(sources, source()),
      field: null,
      locator: null,
      start: null,
      end: null,
      sha256: null,
      exact: null,
      prefix: null,
      suffix: null,
      role: 'SUPPORTS',
      provenance: provenance(),
      verification: verification(),
      note: null,
    })
  }

  function claim(rows: Rows, number: number, statementId: string, about: readonly number[]): void {
    const id = random.id()
    add(rows, 'claim', {
      ...head(rows, 'claim', id, `claim-${number}`, number),
      text: proseOf(
        random,
        english,
        15,
        about.flatMap((one) => at(topics, one).words.en),
      ),
      language: 'en',
      kind: claimKind(),
      by_person_id: at(people, speaker()),
      by_organization_id: null,
      by_source_id: null,
      statement_id: statementId,
      hedge: null,
      comparator: null,
      value: null,
      unit: null,
      ...dateColumns('as_of', dated()),
      subject_id: null,
      verification: 'UNVERIFIED',
    })
  }
}
