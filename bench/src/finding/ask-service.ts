import { Agent, request } from 'node:http'
import { documents, type DocumentName } from './documents.ts'

const agent = new Agent({ keepAlive: true })

/** Asks over a kept connection; what is not an answer without errors is thrown. */
export async function askService(
  url: string,
  document: DocumentName,
  variables: object,
): Promise<unknown> {
  const text = await post(url, JSON.stringify({ query: documents[document], variables }))
  const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown }
  if (errors || !data) throw new Error(`${document} ${JSON.stringify(variables)}: ${text}`)
  return data
}

function post(url: string, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    }
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      let answer = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => (answer += chunk))
      response.on('end', () => resolve(answer))
      response.on('error', reject)
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
