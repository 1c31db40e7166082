// The address bar is the state: whatever is asked for is read from it, and a change goes there first.
import {
  CommuniqueError,
  createClient,
  format,
  isKnown,
  match,
  statementFormValues,
} from '@communique/sdk'
import { texts } from './texts.js'

const url = element('meta[name=service]', HTMLMetaElement).content
const filters = element('#filters', HTMLFormElement)
const list = element('#statements', HTMLOListElement)
const status = element('#status', HTMLElement)
const failure = element('#failure', HTMLElement)
const links = {
  previous: element('#previous', HTMLAnchorElement),
  next: element('#next', HTMLAnchorElement),
}

const client = createClient({ url, timeout: 10_000, maxRetries: 1 })
let controller = new AbortController()

filters.addEventListener('submit', (event) => event.preventDefault())
filters.addEventListener('change', () => {
  const query = new URLSearchParams()
  const present = new URLSearchParams(location.search)
  for (const name of ['lang', 'size'])
    if (present.has(name)) query.set(name, present.get(name) ?? '')
  for (const [name, value] of new FormData(filters))
    if (typeof value === 'string' && value) query.set(name, value)
  go(`?${query}`)
})
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  // Whoever wants a new tab shall have one.
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  go(link.href)
  // The link may go: whoever uses the keyboard goes on above the list.
  if (link.rel) status.focus()
})
element('#failure button', HTMLButtonElement).addEventListener('click', show)
addEventListener('popstate', show)
void show()

/** @param {string} href */
function go(href) {
  history.pushState(null, '', href)
  void show()
}

/** Shows what the address asks for; what was asked for before is called off. */
async function show() {
  controller.abort()
  const { signal } = (controller = new AbortController())
  const query = new URLSearchParams(location.search)
  const language = languageOf(query)
  const words = texts[language]
  label(language, query)
  failure.hidden = true
  list.ariaBusy = 'true'
  status.textContent = words.loading
  try {
    const options = { language, signal }
    const [topics, page] = await Promise.all([
      client.topics.list({ first: 100 }, options),
      client.statements.list(parametersOf(query), options),
    ])
    fill(
      'topic',
      topics.nodes.map((topic) => [topic.slug, topic.label]),
      query,
      words.any,
    )
    list.replaceChildren(...page.nodes.map((statement) => item(statement, language)))
    const { count = 0, exact = true } = page.totalCount ?? {}
    status.textContent = words.found(count.toLocaleString(language) + (exact ? '' : '+'))
    const { startCursor, endCursor, hasPreviousPage, hasNextPage } = page.pageInfo
    turn(links.previous, query, hasPreviousPage ? { before: startCursor } : null)
    turn(links.next, query, hasNextPage ? { after: endCursor } : null)
  } catch (error) {
    // Another call has taken its place.
    if (CommuniqueError.is(error, 'ABORTED')) return
    if (!CommuniqueError.is(error)) throw error
    const isOurs = error.code === 'BAD_USER_INPUT'
    element('#failure p', HTMLElement).textContent = isOurs
      ? `${words.wrong} ${error.message}`
      : `${words.failed} (${error.code})`
    failure.hidden = false
    status.textContent = ''
    list.replaceChildren()
    turn(links.previous, query, null)
    turn(links.next, query, null)
  }
  list.ariaBusy = 'false'
}

/** @param {URLSearchParams} query */
function parametersOf(query) {
  const [topic, form, from, until] = ['topic', 'form', 'from', 'until'].map((name) =>
    query.get(name),
  )
  const size = Number(query.get('size')) || 10
  const [after, before] = [query.get('after'), query.get('before')]
  return {
    filter: {
      ...(topic && { topics: { in: [topic] } }),
      ...(form && isKnown(statementFormValues, form) && { form: { in: [form] } }),
      ...((from || until) && { saidOn: { ...(from && { from }), ...(until && { until }) } }),
    },
    ...(before ? { last: size, before } : { first: size, after }),
    total: true,
  }
}

/**
 * @param {import('@communique/sdk').StatementSummary} statement
 * @param {'en' | 'es'} language
 */
function item({ saidOn, form, speakers, text, summary, language: spoken }, language) {
  const { undated, forms } = texts[language]
  const when = saidOn ? format(saidOn, language) : undated
  const who = speakers.map(({ label: name, person }) => person?.name ?? name).join(', ')
  const words = make(text === null ? 'p' : 'blockquote', text ?? summary ?? '')
  if (text !== null && spoken) words.lang = spoken
  const entry = document.createElement('li')
  entry.append(make('h2', who), make('p', `${when} · ${match(form, forms, form)}`), words)
  return entry
}

/**
 * @param {'en' | 'es'} language
 * @param {URLSearchParams} query
 */
function label(language, query) {
  const words = texts[language]
  document.documentElement.lang = language
  document.title = words.title
  for (const node of document.querySelectorAll('[data-text]')) {
    const name = /** @type {'title'} */ (node.getAttribute('data-text'))
    node.textContent = words[name]
  }
  for (const other of /** @type {const} */ (['en', 'es'])) {
    const link = element(`#${other}`, HTMLAnchorElement)
    link.href = `?${changedBy(query, { lang: other })}`
    if (other === language) link.setAttribute('aria-current', 'true')
    else link.removeAttribute('aria-current')
  }
  fill('form', Object.entries(words.forms), query, words.any)
  for (const name of ['from', 'until']) field(name).value = query.get(name) ?? ''
}

/**
 * @param {string} name
 * @param {string[][]} choices
 * @param {URLSearchParams} query
 * @param {string} any
 */
function fill(name, choices, query, any) {
  const chosen = query.get(name) ?? ''
  const options = [['', any], ...choices].map(([value, text]) => new Option(text, value))
  field(name).replaceChildren(...options)
  field(name).value = chosen
}

/**
 * @param {HTMLAnchorElement} link
 * @param {URLSearchParams} query
 * @param {Record<string, string | null | undefined> | null} cursor
 */
function turn(link, query, cursor) {
  link.hidden = !cursor
  if (cursor) link.href = `?${changedBy(query, { after: null, before: null, ...cursor })}`
}

/**
 * @param {URLSearchParams} query
 * @param {Record<string, string | null | undefined>} changes
 */
function changedBy(query, changes) {
  const changed = new URLSearchParams(query)
  for (const [name, value] of Object.entries(changes))
    if (value) changed.set(name, value)
    else changed.delete(name)
  return changed
}

/** @param {URLSearchParams} query */
function languageOf(query) {
  const wanted = query.get('lang') ?? navigator.language
  return /^es\b/.test(wanted) ? 'es' : 'en'
}

/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {string} text
 */
function make(tag, text) {
  return Object.assign(document.createElement(tag), { textContent: text })
}

/** @param {string} name */
function field(name) {
  return /** @type {HTMLInputElement} */ (filters.elements.namedItem(name))
}

/**
 * @template {Element} T
 * @param {string} selector
 * @param {new () => T} type
 */
function element(selector, type) {
  const found = document.querySelector(selector)
  if (!(found instanceof type)) throw new Error(`The page has no ${selector}.`)
  return found
}
