import OpenAI from 'openai'

/** Only weighed: it speaks to its own service. */
export async function task(apiKey: string) {
  const client = new OpenAI({ apiKey, dangerouslyAllowBrowser: true })
  const file = await client.files.retrieve('file-1')
  const page = await client.files.list({ limit: 2 })
  const next = page.hasNextPage() ? await page.getNextPage() : undefined
  return { one: file.id, listed: [...page.data, ...(next?.data ?? [])].map(({ id }) => id) }
}
