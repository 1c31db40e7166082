import { query, variables, type Open } from './open.ts'

/** What all are compared with: text out, JSON in, and nothing looked at. */
export const open: Open = (url) => async (signal) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
    ...(signal && { signal }),
  })
  return response.json()
}
