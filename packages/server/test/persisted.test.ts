import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { describe, expect } from 'vitest'
import { readConfig } from '../src/config.ts'
import { documentId } from '../src/http/persisted-documents.ts'
import { startService, type Service } from '../src/main.ts'
import { priced, test as base } from './setup/test.ts'

const topic = 'query Topic($slug: Slug!) { topic(slug: $slug) { slug } }'
const name = '{ country(code: "SV") { localizedName { language } } }'
const two = 'query One { one: __typename } query Two { two: __typename }'
const unfit = '{ topic(slug: "migration") { nothing } }'
const deep = `{ topics { nodes ${'{ broader '.repeat(20)}{ slug }${' }'.repeat(20)} } }`
const long = `{ topics(filter: { slug: { in: [${'"a" '.repeat(2000)}] } }) { nodes { slug } } }`
const broad = `{ ${Array.from({ length: 31 }, (_, index) => `a${index}: __typename`).join(' ')} }`
const shipped = new Map(
  [topic, name, two, unfit, deep, long, broad].map((text) => [documentId(text), text]),
)
const unknown = documentId('{ unknown: __typename }')

interface Sent {
  status: number
  headers: Headers
  text: string
  // Tests read answers as what they are: JSON.
  answer: any
}

async function send(url: string, init?: RequestInit): Promise<Sent> {
  const response = await fetch(url, init)
  const text = await response.text()
  const { status, headers } = response
  return { status, headers, text, answer: text === '' ? undefined : JSON.parse(text) }
}

/** The two ways to ask by id. */
const ways = {
  GET: (service: Service, parameters: Record<string, unknown>, headers?: HeadersInit) => {
    const url = new URL(`${service.url}/graphql`)
    for (const [key, value] of Object.entries(parameters))
      url.searchParams.set(key, typeof value === 'string' ? value : JSON.stringify(value))
    return send(url.href, { headers: headers ?? {} })
  },
  POST: (service: Service, parameters: Record<string, unknown>, headers?: HeadersInit) =>
    send(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(headers as Record<string, string>) },
      body: JSON.stringify(parameters),
    }),
}
const waysNamed = Object.entries(ways)

async function serve(databaseUrl: string, settings: Record<string, string> = {}) {
  const lines: Record<string, unknown>[] = []
  const log = pino({ level: 'info' }, { write: (line) => void lines.push(JSON.parse(line)) })
  const config = readConfig({ DATABASE_URL: databaseUrl, PORT: '0', ...settings })
  return { ...(await startService(config, { seed: 'none', log, persisted: shipped })), lines }
}

const test = base
  .extend('service', { scope: 'file' }, async ({ databaseUrl }, { onCleanup }) => {
    const service = await serve(databaseUrl)
    onCleanup(() => service.close())
    return service
  })
  .extend('strict', { scope: 'file' }, async ({ databaseUrl }, { onCleanup }) => {
    const service = await serve(databaseUrl, { DOCUMENTS: 'persisted' })
    onCleanup(() => service.close())
    return service
  })
  .extend('folder', { scope: 'file' }, async ({}, { onCleanup }) => {
    const folder = mkdtempSync(join(tmpdir(), 'communique-persisted-'))
    onCleanup(() => rmSync(folder, { recursive: true }))
    return folder
  })

describe.each(waysNamed)('by %s', (_, ask) => {
  test('a known id is answered as its text is, in both media types', async ({ service }) => {
    const parameters = { documentId: documentId(topic), variables: { slug: 'migration' } }
    for (const type of ['application/json', 'application/graphql-response+json']) {
      const { answer, headers, status } = await ask(service, parameters, { accept: type })
      expect([status, headers.get('content-type')]).toEqual([200, `${type}; charset=utf-8`])
      expect(answer).toEqual({ data: { topic: { slug: 'migration' } }, extensions: priced })
    }
  })

  test('the operation is chosen by its name', async ({ service }) => {
    const parameters = { documentId: documentId(two) }
    expect((await ask(service, { ...parameters, operationName: 'Two' })).answer).toEqual({
      extensions: priced,
      data: { two: 'Query' },
    })
    expect((await ask(service, parameters)).answer.errors[0].extensions.code).toBe(
      'OPERATION_RESOLUTION_FAILURE',
    )
  })

  test('variables are checked as ever', async ({ service }) => {
    const parameters = { documentId: documentId(topic), variables: { slug: 'No Slug' } }
    const { answer } = await ask(service, parameters)
    expect(answer.errors[0].extensions.code).toBe('BAD_USER_INPUT')
    const { answer: listed } = await ask(service, { ...parameters, variables: ['migration'] })
    expect(listed.errors[0].extensions.code).toBe('BAD_REQUEST')
  })

  test('an unknown id is refused with its own code, and no cache keeps that', async ({
    service,
  }) => {
    for (const id of [
      unknown,
      documentId(topic).toUpperCase(),
      documentId(topic).slice(0, -1),
      `${documentId(topic)}0`,
      documentId(topic).slice('sha256:'.length),
      '__proto__',
      'constructor',
      ' ',
    ])
      for (const accept of ['application/json', 'application/graphql-response+json']) {
        const { answer, headers, status } = await ask(service, { documentId: id }, { accept })
        expect(status, id).toBe(400)
        expect(headers.get('cache-control')).toBe('no-store')
        expect(answer).toEqual({
          errors: [
            {
              message: 'No document has this id here. Send the text of the document.',
              extensions: { code: 'PERSISTED_DOCUMENT_NOT_FOUND' },
            },
          ],
        })
      }
  })

  test('an id and a text together are refused, known or unknown, equal or not', async ({
    service,
  }) => {
    for (const id of [documentId(topic), unknown]) {
      const { answer, status } = await ask(service, { documentId: id, query: topic })
      expect(status).toBe(400)
      expect(answer.errors).toMatchObject([
        {
          message: 'Send `query` or `documentId`, not both.',
          extensions: { code: 'BAD_REQUEST' },
        },
      ])
    }
    // So nobody registers a text under an id.
    const later = await ask(service, { documentId: unknown })
    expect(later.answer.errors[0].extensions.code).toBe('PERSISTED_DOCUMENT_NOT_FOUND')
  })

  test('an id that is too long is malformed; neither id nor text is a bad request', async ({
    service,
  }) => {
    for (const parameters of [{ documentId: 'x'.repeat(201) }, {}]) {
      const { answer, status } = await ask(service, parameters)
      expect([status, answer.errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST'])
    }
  })

  test('two thousand characters of variables arrive', async ({ service }) => {
    const slug = 'x'.repeat(1980)
    const { answer } = await ask(service, { documentId: documentId(topic), variables: { slug } })
    expect(answer.errors[0].extensions.code).toBe('BAD_USER_INPUT')
    const unused = { slug: 'migration', unused: 'é "&=#+%'.repeat(250) }
    const { answer: found } = await ask(service, {
      documentId: documentId(topic),
      variables: unused,
    })
    expect(found).toEqual({ data: { topic: { slug: 'migration' } }, extensions: priced })
  })

  test('the language is that of Accept-Language', async ({ service }) => {
    for (const language of ['es', 'en']) {
      const { answer } = await ask(
        service,
        { documentId: documentId(name) },
        { accept: 'application/json', 'accept-language': language },
      )
      expect(answer).toEqual({
        data: { country: { localizedName: { language } } },
        extensions: priced,
      })
    }
  })

  test('a document that does not fit the schema is told to whoever asks for it', async ({
    service,
  }) => {
    for (let time = 0; time < 2; time++) {
      const { answer } = await ask(service, { documentId: documentId(unfit) })
      expect(answer.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
    }
  })

  test('documents that ship are not bounded; all others are', async ({ service }) => {
    for (const text of [deep, long, broad]) {
      const { answer } = await ask(service, { documentId: documentId(text) })
      expect(answer.errors).toBeUndefined()
      // Also as text, for a caller that sends no ids.
      expect((await ask(service, { query: text })).answer.data).toEqual(answer.data)
      const other = await ask(service, { query: text.replace('{ ', '{ other: __typename ') })
      expect(other.answer.errors[0].extensions.code).toBe('LIMIT_EXCEEDED')
    }
  })
})

test('in a body an id is a string or absent', async ({ service }) => {
  for (const id of [1, {}, [], true, '']) {
    const { answer, status } = await ways.POST(service, { documentId: id })
    expect([status, answer.errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST'])
    expect(answer.errors[0].message).toMatch(/^`documentId` must be a string/)
  }
  const { answer } = await ways.POST(service, { documentId: null, query: '{ __typename }' })
  expect(answer).toEqual({ data: { __typename: 'Query' }, extensions: priced })
})

test('variables of a query string that are not JSON are the caller’s mistake', async ({
  service,
}) => {
  for (const variables of ['{x', 'slug=migration', '{"slug":']) {
    const { answer, status } = await ways.GET(service, { documentId: documentId(topic), variables })
    expect([status, answer.errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST'])
  }
})

test('HEAD is answered like GET, without the body', async ({ service }) => {
  const path = `/graphql?documentId=${documentId(name)}`
  const got = await fetch(service.url + path)
  const { length } = Buffer.from(await got.arrayBuffer())
  const { body, headers, status } = await head(service.url + path)
  expect([status, body]).toEqual([200, ''])
  expect(headers['content-length']).toBe(String(length))
  expect((await head(`${service.url}/graphql?documentId=${unknown}`)).status).toBe(400)
})

/** By Node's own client, which would show a body that should not be there. */
function head(url: string) {
  return new Promise<{ status: number | undefined; headers: IncomingHttpHeaders; body: string }>(
    (resolve, reject) => {
      httpRequest(url, { method: 'HEAD' }, (response) => {
        let body = ''
        response.setEncoding('utf8')
        response.on('data', (text: string) => (body += text))
        response.on('end', () =>
          resolve({ status: response.statusCode, headers: response.headers, body }),
        )
      })
        .on('error', reject)
        .end()
    },
  )
}

test('a page of any origin may ask by id, and send a token if it asks before', async ({
  service,
}) => {
  const { headers } = await ways.GET(
    service,
    { documentId: documentId(name) },
    { origin: 'https://a.example', accept: 'application/json', 'accept-language': 'es' },
  )
  expect(headers.get('access-control-allow-origin')).toBe('*')
  expect(headers.get('access-control-expose-headers')).toContain('X-Request-Id, Retry-After')
  const preflight = await fetch(`${service.url}/graphql`, { method: 'OPTIONS' })
  expect(preflight.headers.get('access-control-allow-headers')).toBe('*, Authorization')
})

describe('DOCUMENTS=persisted', () => {
  test('documents are answered by id, and refused as text, known or not', async ({ strict }) => {
    for (const [, ask] of waysNamed) {
      const known = await ask(strict, {
        documentId: documentId(topic),
        variables: { slug: 'migration' },
      })
      expect(known.answer).toEqual({ data: { topic: { slug: 'migration' } }, extensions: priced })
      for (const query of [topic, '{ __schema { queryType { name } } }', '{']) {
        const { answer, status } = await ask(strict, { query })
        expect(status).toBe(403)
        expect(answer).toEqual({
          errors: [
            {
              message: 'Documents are taken by `documentId` only, not as text.',
              extensions: { code: 'PERSISTED_DOCUMENT_REQUIRED' },
            },
          ],
        })
      }
      // Nobody is told to send what would be refused.
      expect((await ask(strict, { documentId: unknown })).answer.errors[0].message).toBe(
        'No document has this id here.',
      )
      expect((await ask(strict, {})).answer.errors[0].message).toBe('Send `documentId`.')
      expect((await ask(strict, { documentId: unknown, query: topic })).status).toBe(400)
    }
  })

  test('no other type of body brings text in', async ({ strict }) => {
    const bodies = {
      'application/graphql': '{ __typename }',
      'application/x-www-form-urlencoded': 'query=%7B__typename%7D',
    }
    for (const [type, body] of Object.entries(bodies)) {
      const { answer } = await send(`${strict.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': type },
        body,
      })
      expect(answer.errors[0].extensions.code).toBe('UNSUPPORTED_MEDIA_TYPE')
    }
  })

  test('there is no page to write documents with', async ({ strict, service }) => {
    const accept = 'text/html,application/xhtml+xml,*/*;q=0.8'
    const page = await fetch(`${service.url}/graphql`, { headers: { accept } })
    const [script = ''] = /\/graphiql\/\w+\/graphiql\.js/.exec(await page.text()) ?? []
    expect((await fetch(service.url + script)).status).toBe(200)
    const { answer, status } = await send(`${strict.url}/graphql`, { headers: { accept } })
    expect([status, answer.errors[0].message]).toEqual([400, 'Send `documentId`.'])
    expect((await fetch(strict.url + script)).status).toBe(404)
  })
})

describe('PERSISTED_DOCUMENTS', () => {
  const own = '{ own: __typename }'
  const manifest = (folder: string, documents: Record<string, string>) => {
    const file = join(folder, 'own.json')
    writeFileSync(file, JSON.stringify(documents))
    return file
  }

  test('a manifest of the operator’s own adds to what ships', async ({ databaseUrl, folder }) => {
    const file = manifest(folder, { [documentId(own)]: own, [documentId(topic)]: topic })
    const service = await serve(databaseUrl, { PERSISTED_DOCUMENTS: file })
    try {
      const { answer } = await ways.GET(service, { documentId: documentId(own) })
      expect(answer).toEqual({ data: { own: 'Query' }, extensions: priced })
      const { answer: other } = await ways.GET(service, {
        documentId: documentId(two),
        operationName: 'One',
      })
      expect(other).toEqual({ data: { one: 'Query' }, extensions: priced })
      expect(service.lines.filter(({ level }) => Number(level) > 30)).toEqual([])
    } finally {
      await service.close()
    }
  })

  test('a document of it that does not fit the schema is logged, and the others answered', async ({
    databaseUrl,
    folder,
  }) => {
    const file = manifest(
      folder,
      Object.fromEntries([own, '{', unfit].map((text) => [documentId(text), text])),
    )
    const service = await serve(databaseUrl, { PERSISTED_DOCUMENTS: file })
    try {
      const warnings = service.lines.filter(({ level }) => level === 40)
      expect(warnings).toMatchObject([
        { id: documentId('{'), problem: expect.stringMatching(/^Syntax Error/) },
        { id: documentId(unfit), problem: 'Cannot query field "nothing" on type "Topic".' },
      ])
      const { answer } = await ways.GET(service, { documentId: documentId(own) })
      expect(answer).toEqual({ data: { own: 'Query' }, extensions: priced })
    } finally {
      await service.close()
    }
  })

  test('one that is wrong is named in one line, and nothing starts', async ({
    databaseUrl,
    folder,
  }) => {
    const file = manifest(folder, { [unknown]: own })
    await expect(serve(databaseUrl, { PERSISTED_DOCUMENTS: file })).rejects.toThrow(
      `persisted documents: ${file} has "${unknown}" for a text whose id is ${documentId(own)}`,
    )
  })
})
