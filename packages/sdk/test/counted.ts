import { createClient, type ClientOptions, type Hooks } from '../src/index.ts'

type Request = Parameters<NonNullable<Hooks['onRequest']>>[0]

/** A client, and the requests that it has sent so far. */
export function counted(service: { url: string }, options: Partial<ClientOptions> = {}) {
  const requests: Request[] = []
  const client = createClient({
    url: `${service.url}/graphql`,
    ...options,
    hooks: { ...options.hooks, onRequest: (request) => void requests.push(request) },
  })
  return { client, requests }
}
