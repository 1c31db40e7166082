// Compiled with the optional peers at hand.
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { createClient, type CommuniqueError } from '@communique/sdk'
import { graphql, type ResultOf, type VariablesOf } from '@communique/sdk/graphql'
import { queries } from '@communique/sdk/react-query'

const Titles = graphql(`
  query Titles($first: Int, $after: String) {
    events(first: $first, after: $after) {
      nodes {
        title
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`)
const client = createClient({ url: '/graphql' })

export const none: VariablesOf<typeof Titles> = {}
export const titlesOf = ({ events }: ResultOf<typeof Titles>): string[] =>
  events.nodes.map(({ title }) => title)

export async function all(): Promise<string[]> {
  const titles: string[] = []
  for await (const { title } of client.paginate(Titles, (data) => data.events, { first: 50 }))
    titles.push(title)
  return titles
}

export function useTitle(slug: string): string | null | undefined {
  const { data, error } = useQuery(queries(client).events.get({ slug }))
  const failed: CommuniqueError | Error | null = error
  return failed ? null : data?.title
}

export function useStatements(): (string | null)[] | undefined {
  const { data } = useInfiniteQuery(queries(client).statements.pages({ first: 5 }))
  return data?.pages.flatMap(({ nodes }) => nodes.map(({ text }) => text))
}
