import { format, match } from '@communique/sdk'
import type { Said } from './document.ts'

/** A statement as text: when and in which form, who and in what capacity, the words, the sources. */
export function written(statement: Said, language: string): string {
  const { saidOn, form, speakers, citations } = statement
  const lines = [
    `${saidOn ? format(saidOn, language) : 'undated'} · ${formOf(form)}`,
    ...speakers.map(speakerOf),
    `  ${wordsOf(statement)}`,
    ...sourcesOf(citations).map((source) => `  — ${source}`),
  ]
  // What comes from elsewhere must not steer the terminal.
  return lines.map((line) => line.replace(/\p{Cc}+/gu, ' ')).join('\n')
}

function formOf(form: Said['form']): string {
  return match(
    form,
    {
      VERBATIM: 'in these words',
      TRANSLATED: 'in translation',
      WRITTEN: 'in writing',
      PARAPHRASE: 'paraphrased',
      REPORTED: 'reported, without words',
      ACKNOWLEDGEMENT: 'acknowledged, without words',
      JOINT: 'jointly',
    },
    form,
  )
}

function speakerOf({ label, person, office, organization }: Said['speakers'][number]): string {
  const [name = 'Somebody', ...capacity] = new Set(
    [label, person?.name, office?.title, organization?.name].filter((part) => part != null),
  )
  return capacity.length > 0 ? `${name} (${capacity.join(', ')})` : name
}

function wordsOf({ text, summary, segments }: Said): string {
  if (text === null) return summary ?? 'The record has no words.'
  const marked = segments.map((segment) =>
    segment.kind === 'EDITORIAL_INSERTION' || segment.kind === 'CORRECTION'
      ? `⟦${segment.text}⟧`
      : segment.text,
  )
  return `“${marked.length > 0 ? marked.join('') : text}”`
}

/** Each source that says so, once. */
function sourcesOf(citations: Said['citations']): string[] {
  const sources = citations
    .filter(({ role, field }) => role === 'SUPPORTS' && /^(text|summary)?$/.test(field ?? ''))
    .map(({ source: { title, slug, publisher, url }, locator }) =>
      [title ?? slug, publisher, locator, url].filter(Boolean).join(', '),
    )
  return [...new Set(sources)]
}
