import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('examples/', import.meta.url)

/** GraphiQL's tabs: the documents in `examples/`, in the order of their names. */
export const exampleTabs = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .toSorted()
  .map((name) => ({ query: readFileSync(new URL(name, folder), 'utf8') }))
