/** Answers every request from memory with the same JSON. */
export function stubFetch(body: string): void {
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'x-request-id': '01980d5c-7d5e-7000-8000-000000000000',
  }
  globalThis.fetch = () => Promise.resolve(new Response(body, { headers }))
}
