import type { ReadDocument } from './document.ts'
import type { CallOptions, ClientOptions } from './options.ts'

/** Longer addresses are cut or refused by some of what stands between. */
const longestUrl = 2048

/** The headers of a call; only those of the caller's own and a token make a browser ask beforehand. */
export async function headersFor(
  defaults: ClientOptions,
  own: CallOptions,
): Promise<Record<string, string>> {
  const language = own.language ?? defaults.language
  const { token } = defaults
  const bearer = typeof token === 'function' ? await token() : token
  const headers: Record<string, string> = {
    accept: 'application/graphql-response+json, application/json;q=0.9',
    ...(language && { 'accept-language': String(language) }),
    ...(bearer && { authorization: `Bearer ${bearer}` }),
  }
  // Names that differ only in case would both be sent.
  for (const [name, value] of Object.entries({ ...defaults.headers, ...own.headers }))
    headers[name.toLowerCase()] = value
  return headers
}

/** By id and GET where that is allowed and the address stays short, by POST otherwise. */
export function requestFor(
  { url: endpoint, get = true }: ClientOptions,
  { id, name, text }: ReadDocument,
  variables: object,
  operationName: string | undefined,
  byId: boolean,
  headers: Readonly<Record<string, string>>,
) {
  const url = String(endpoint)
  const asked = byId ? { documentId: id, operationName: name } : { query: text, operationName }
  if (byId && get) {
    // Ids and names are of letters that stand in an address as they are.
    const long = `${url}${url.includes('?') ? '&' : '?'}documentId=${id}&operationName=${name}&variables=${encodeURIComponent(JSON.stringify(variables))}`
    if (long.length <= longestUrl) return { url: long, method: 'GET', headers: { ...headers } }
  }
  return {
    url,
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ ...asked, variables }),
  }
}
