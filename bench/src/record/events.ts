import { dateColumns, datesOf, type DrawnDate } from './dates.ts'
import { proseOf, titleOf } from './prose.ts'
import { at, byRank, oneOf, type Random } from './random.ts'
import { add, head, nameColumns, type Rows } from './rows.ts'
import type { World } from './world.ts'

/** What a statement made there takes from it. */
export interface HeldEvent {
  id: string
  date: DrawnDate
  placeId: string | null
  topics: readonly number[]
}

/** Makes events up, one after the other: few places have most of them, and few topics most labels. */
export function eventsOf(random: Random, world: World): (rows: Rows, number: number) => HeldEvent {
  const { english, topics, people, offices, places, countries } = world
  const dated = datesOf(random)
  const kind = oneOf(random, {
    SPEECH: 40,
    ADDRESS: 12,
    MEETING: 12,
    PRESS_CONFERENCE: 10,
    INTERVIEW: 8,
    VISIT: 7,
    PRESS_BRIEFING: 4,
    CALL: 3,
    SUMMIT: 2,
    SIGNING: 2,
  })
  const topic = byRank(random, topics.length, 1.1)
  const person = byRank(random, people.length, 1.2)
  const office = byRank(random, offices.length, 1.3)
  const place = byRank(random, places.length, 1.1)
  const country = byRank(random, countries.length, 1.3)
  const role = oneOf(random, { SPEAKER: 6, HOST: 2, VISITOR: 1, QUESTIONER: 1 })
  const treatment = oneOf(random, {
    PUBLICLY_DISCUSSED: 70,
    DISCUSSED: 20,
    ON_AGENDA: 6,
    ASSERTED_BY_SOURCE: 4,
  })
  const provenance = oneOf(random, { IMPORT: 8, CURATOR: 2 })

  return (rows, number) => {
    const id = random.id()
    const date = dated()
    const placeId = random.chance(0.8) ? at(places, place()) : null
    add(rows, 'event', {
      ...head(rows, 'event', id, `event-${number}`, number),
      kind: kind(),
      ...nameColumns(titleOf(english, 3 + random.below(5)), 'en'),
      ...dateColumns('date', date),
      status: 'HELD',
      parent_id: null,
      position: null,
      position_sort: 2_147_483_647,
      place_id: placeId,
      place_detail: null,
      purpose: random.chance(0.3) ? proseOf(random, english, 12) : null,
    })
    const hosts = new Set(random.chance(0.9) ? [country()] : [])
    const visitors = new Set(random.chance(0.25) ? [country(), country()] : [])
    for (const [as, some] of [
      ['HOST', hosts],
      ['VISITOR', visitors],
    ] as const)
      for (const [position, one] of [...some].entries())
        add(rows, 'event_country', {
          event_id: id,
          country_id: at(countries, one),
          role: as,
          position,
        })
    for (let position = 0; position < 1 + random.below(3); position++)
      add(rows, 'participation', {
        id: random.id(),
        event_id: id,
        position,
        person_id: at(people, person()),
        organization_id: null,
        group_label: null,
        office_id: random.chance(0.6) ? at(offices, office()) : null,
        role: role(),
        label: null,
        note: null,
      })
    const about = [...new Set(Array.from({ length: random.below(4) }, topic))]
    for (const [position, one] of about.entries())
      add(rows, 'event_topic', {
        id: random.id(),
        event_id: id,
        position,
        topic_id: at(topics, one).id,
        treatment: treatment(),
        provenance: provenance(),
        note: null,
      })
    return { id, date, placeId, topics: about }
  }
}
