// A page of React, bundled: a list that grows by a button, and a document of one's own.
import { QueryClient, QueryClientProvider, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { createElement as h } from 'react'
import { createRoot } from 'react-dom/client'
import { createClient } from '@communique/sdk'
import { graphql } from '@communique/sdk/graphql'
import { queries } from '@communique/sdk/react-query'

const url = new URLSearchParams(location.search).get('service')
const query = queries(createClient({ url }))
const Version = graphql('query Version { service { version } }')

function Topics() {
  const version = useQuery(query.request(Version))
  const { data, hasNextPage, fetchNextPage } = useInfiniteQuery(query.topics.pages({ first: 10 }))
  const slugs = data?.pages.flatMap(({ nodes }) => nodes.map(({ slug }) => slug)) ?? []
  return h(
    'main',
    null,
    h('p', null, `${slugs.length} topics, version ${version.data?.service.version}`),
    hasNextPage && h('button', { onClick: () => fetchNextPage() }, 'More'),
  )
}

createRoot(document.body.appendChild(document.createElement('div'))).render(
  h(QueryClientProvider, { client: new QueryClient() }, h(Topics)),
)
