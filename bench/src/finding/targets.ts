import type { Target } from '../sdk/targets.ts'
import type { DocumentName } from './documents.ts'
import type { Load } from './measure-load.ts'
import type { Ratio } from './measure-ratios.ts'

const held: Record<DocumentName, { title: string; ratio: number; p95Ms: number }> = {
  search: { title: 'search with snippets and suggestions', ratio: 1.5, p95Ms: 150 },
  facets: { title: 'page with six facets', ratio: 1.3, p95Ms: 250 },
  timeline: { title: 'timeline', ratio: 1.3, p95Ms: 100 },
}
const contents = { corpus: 'the corpus', record: 'the made-up record' }
const documents = Object.keys(held) as DocumentName[]

/** Each ratio is that of the worst question; what they are stands below. */
export function targetsOf(ratios: readonly Ratio[], loads: readonly Load[]): Target[] {
  return [
    ...documents.flatMap((document) =>
      (Object.keys(contents) as Ratio['content'][]).flatMap((content) =>
        ratioTargets(
          document,
          content,
          ratios.filter((each) => each.document === document && each.content === content),
        ),
      ),
    ),
    ...loads.flatMap(loadTargets),
  ]
}

function ratioTargets(
  document: DocumentName,
  content: Ratio['content'],
  ratios: readonly Ratio[],
): Target[] {
  const { title, ratio: atMost } = held[document]
  const alike = ratios.filter(({ same }) => same).map(({ ratio }) => ratio)
  return [
    {
      what: `${title}, ${contents[content]}: the worst`,
      value: Math.max(...alike),
      unit: '×',
      atMost,
    },
    ...ratios.map(({ title: question, same, ratio, serviceMs, sqlMs }): Target => {
      const ms = `${serviceMs.toFixed(1)} ms, by SQL ${sqlMs.toFixed(1)} ms`
      const sampled = same ? '' : ', from a sample, over counting all'
      return { what: `  ${question}${sampled} (${ms})`, value: ratio, unit: '×' }
    }),
  ]
}

/** What is counted is held to the target, not what was kept of it. */
function loadTargets(load: Load): Target[] {
  const { document, kept, requests, perSecond, p50Ms, p95Ms, maxMs } = load
  const { title, p95Ms: atMost } = held[document]
  const rate = `${requests} requests, ${perSecond.toFixed(0)}/s`
  return [
    kept
      ? { what: `${title}, out of memory, 16 connections, p95`, value: p95Ms, unit: 'ms' }
      : { what: `${title}, 16 connections, p95`, value: p95Ms, unit: 'ms', atMost },
    { what: `  p50 (${rate})`, value: p50Ms, unit: 'ms' },
    { what: '  longest', value: maxMs, unit: 'ms' },
  ]
}
