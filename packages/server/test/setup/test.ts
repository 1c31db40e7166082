import { expect, inject, test as base } from 'vitest'
import { cloneDatabase, type Template } from './databases.ts'
import { serve } from './serve.ts'

export interface Answer {
  // Tests read answers as what they are: JSON.
  data: any
  errors?: { message: string; path?: unknown[]; extensions: { code: string; requestId?: string } }[]
  extensions?: { cost?: Record<string, any> }
}

/** What every answer of the service says beside its data, unless more is the matter. */
export const priced = { cost: expect.any(Object) }

/** Each test file has a service of its own, on a database of its own that holds what it asks for. */
export function testOn(template: Template) {
  return base
    .extend('databaseUrl', { scope: 'file' }, async ({}, { onCleanup }) => {
      const database = await cloneDatabase(inject('postgresUrl'), inject('runId'), template)
      onCleanup(() => database.drop())
      return database.url
    })
    .extend('service', { scope: 'file' }, async ({ databaseUrl }, { onCleanup }) => {
      const service = await serve(databaseUrl)
      onCleanup(() => service.close())
      return service
    })
    .extend('query', { scope: 'file' }, async ({ service }) => {
      /** Posts a document over HTTP to the file's own service. */
      return async (document: string, variables?: Record<string, unknown>): Promise<Answer> => {
        const response = await fetch(`${service.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: document, variables }),
        })
        return (await response.json()) as Answer
      }
    })
}

/** On the founding record. */
export const test = testOn('founding')
