import { parseArgs } from 'node:util'

export const usage = `Prints what was said on a topic as of a date, latest first.

  said-on-topic TOPIC [--as-of YYYY-MM-DD] [--language TAG] [--url URL]

  TOPIC       its slug, such as migration; narrower topics count too
  --as-of     only what was surely said by this day; what has no date is left out then
  --language  for names, titles and dates, such as es; default en
  --url       the service; default http://127.0.0.1:4000/graphql
  --help      this text

⟦…⟧ marks what the source, not the speaker, put between the words.
Exit codes: 0 printed, 1 unknown topic, 2 wrong arguments, 3 the service fails.`

export class WrongArguments extends Error {}

/** What is asked for. */
export function readArguments(args: string[]) {
  const { values, positionals } = parsed(args)
  if (values.help) return 'help'
  const [topic, ...rest] = positionals
  if (!topic) throw new WrongArguments('Which topic?')
  if (rest.length > 0) throw new WrongArguments(`One topic at a time, not also ${rest.join(' ')}.`)
  const { 'as-of': asOf, language, url } = values
  if (asOf !== undefined && !isDay(asOf))
    throw new WrongArguments(`--as-of takes a day such as 2025-02-03, not "${asOf}".`)
  if (!isLanguage(language))
    throw new WrongArguments(`--language takes a tag such as es, not "${language}".`)
  if (!/^https?:\/\//.test(url) || !URL.canParse(url))
    throw new WrongArguments(
      `--url takes an address such as http://127.0.0.1:4000/graphql, not "${url}".`,
    )
  return { topic, asOf, language, url }
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        'as-of': { type: 'string' },
        language: { type: 'string', default: 'en' },
        url: { type: 'string', default: 'http://127.0.0.1:4000/graphql' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
  } catch (error) {
    throw new WrongArguments((error as Error).message)
  }
}

/** Whether the calendar has the day. */
function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return /^\d{4}-\d\d-\d\d$/.test(text) && !isNaN(+date) && date.toISOString().startsWith(text)
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
