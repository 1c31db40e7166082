import { builder } from './builder.ts'
import { enumOf } from './enums.ts'
import { endOf, intervalOf, startOf } from './intervals.ts'
import { partialDateBounds } from './partial-date.ts'
import type {
  Interval as IntervalValue,
  TimelineEntryModel,
  TimelineModel,
  TimelineRequest,
} from './summaries.ts'
import { badInput } from './user-error.ts'

/** More would be no picture of the whole, and an answer without bounds. */
const maximumEntries = 1000

const TimelineInterval = enumOf('TimelineInterval', 'How long the intervals of a timeline are.', {
  DECADE: 'Ten years: 1880 to 1889.',
  YEAR: 'A year of the calendar.',
  MONTH: 'A month of the calendar.',
  DAY: 'A day.',
})

const TimelineEntry = builder.objectRef<TimelineEntryModel>('TimelineEntry').implement({
  description: 'An interval of a timeline, and how many there are in it.',
  fields: (t) => ({
    start: t.expose('start', { type: 'Date', description: 'Its first day.' }),
    end: t.expose('end', { type: 'Date', description: 'Its last day.' }),
    count: t.exposeInt('count', {
      description:
        'How many have a date that lies in it for certain: as many as a filter from `start` until `end` finds with certainty `CERTAIN`.',
    }),
  }),
})

const Timeline = builder.objectRef<TimelineModel>('Timeline').implement({
  description:
    'How a list is spread over time. Its counts are exact, and each document is counted once: those of the entries with `before`, `after`, `uncertain` and `undated` give the number of all.',
  fields: (t) => ({
    entries: t.field({
      type: [TimelineEntry],
      description: 'The intervals, earliest first, without a gap: an empty one has the count 0.',
      resolve: ({ entries }) => [...entries],
    }),
    before: t.exposeInt('before', {
      description: 'How many lie before the interval of `from`; 0 without it.',
    }),
    after: t.exposeInt('after', {
      description: 'How many lie after the interval of `until`; 0 without it.',
    }),
    uncertain: t.exposeInt('uncertain', {
      description:
        'How many have a date that no single interval holds: it is marked as about or uncertain, is open, or spans several.',
    }),
    undated: t.exposeInt('undated', {
      description: 'How many have no date: the record does not say.',
    }),
  }),
})

interface TimelineArgs {
  interval: IntervalValue
  from?: string | null | undefined
  until?: string | null | undefined
}

/** The field of a connection that spreads its list over time. */
export function timelineField<Parent>(
  t: PothosSchemaTypes.ObjectFieldBuilder<(typeof builder)['$inferSchemaTypes'], Parent>,
  load: (parent: Parent, request: TimelineRequest) => Promise<TimelineModel>,
) {
  return t.field({
    type: Timeline,
    // Looks at every document of the list.
    extensions: { cost: 20 },
    description: `How the whole list is spread over time, under the same filter; counted only when it is selected. At most ${maximumEntries.toLocaleString('en')} intervals.`,
    args: {
      interval: t.arg({
        type: TimelineInterval,
        required: true,
        description: 'How long its intervals are.',
      }),
      from: t.arg({
        type: 'PartialDate',
        description:
          'Begin with the interval that holds the first day of this; without it, with the first that is not empty.',
      }),
      until: t.arg({
        type: 'PartialDate',
        description:
          'End with the interval that holds the last day of this; without it, with the last that is not empty.',
      }),
    },
    resolve: async (parent, args) => load(parent, requestOf(args)),
  })
}

function requestOf({ interval, from, until }: TimelineArgs): TimelineRequest {
  const first = from == null ? undefined : partialDateBounds(from)?.first
  const last = until == null ? undefined : partialDateBounds(until)?.last
  if (first !== undefined && last !== undefined) {
    if (first > last) throw badInput('`from` lies after `until`.')
    refuseTooMany(interval, first, last)
  }
  return {
    interval,
    from: first && startOf(interval, intervalOf(interval, first)),
    until: last && endOf(interval, intervalOf(interval, last)),
  }
}

function refuseTooMany(interval: IntervalValue, first: string, last: string): void {
  const count = intervalOf(interval, last) - intervalOf(interval, first) + 1
  if (count > maximumEntries)
    throw badInput(
      `From ${first} until ${last} there are ${count.toLocaleString('en')} intervals of one ${interval}; at most ${maximumEntries.toLocaleString('en')} are given. Ask for longer intervals, or for fewer with \`from\` and \`until\`.`,
    )
}

/** The intervals from the first wanted or counted to the last; an error where they are too many. */
export function entriesOf(
  { interval, from, until }: TimelineRequest,
  counts: ReadonlyMap<string, number>,
): readonly TimelineEntryModel[] {
  const days = [...counts.keys()].toSorted()
  const first = from ?? days.at(0)
  const last = until ?? days.at(-1)
  if (first === undefined || last === undefined || first > last) return []
  refuseTooMany(interval, first, last)
  const begin = intervalOf(interval, first)
  return Array.from({ length: intervalOf(interval, last) - begin + 1 }, (_, index) => {
    const start = startOf(interval, begin + index)
    return { start, end: endOf(interval, begin + index), count: counts.get(start) ?? 0 }
  })
}
