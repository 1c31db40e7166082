/** A way to do the task: the name of its file in `tasks`, and of its package. */
export interface Peer {
  name: string
  title: string
  /** What its program imports; empty for the platform's own. */
  packages: readonly string[]
  /** Whether it turns pages without code of one's own. */
  pages: boolean
  /** Whether it tries again by itself. */
  retries: boolean
  /** Whether it can ask any GraphQL service; otherwise it is only weighed and imported. */
  asksOurs: boolean
}

const ours = { pages: true, retries: true, asksOurs: true }
const general = { pages: false, retries: true, asksOurs: true }

export const peers: readonly Peer[] = [
  {
    ...ours,
    name: 'communique-graphql',
    title: '**core, own documents**',
    packages: ['@communique/sdk/core', '@communique/sdk/graphql'],
  },
  {
    ...ours,
    name: 'communique-documents',
    title: '**core, shipped documents**',
    packages: ['@communique/sdk/core', '@communique/sdk/documents'],
  },
  {
    ...ours,
    name: 'communique',
    title: '**full client**',
    packages: ['@communique/sdk'],
  },
  { ...general, name: 'fetch', title: '`fetch`, no package', packages: [], retries: false },
  {
    ...general,
    name: 'shopify',
    title: '@shopify/graphql-client',
    packages: ['@shopify/graphql-client'],
  },
  {
    ...general,
    name: 'octokit',
    title: '@octokit/graphql, paginate',
    packages: ['@octokit/graphql', '@octokit/plugin-paginate-graphql'],
    pages: true,
    retries: false,
  },
  {
    ...general,
    name: 'octokit-retry',
    title: '@octokit/core, paginate, retry',
    packages: ['@octokit/core', '@octokit/plugin-paginate-graphql', '@octokit/plugin-retry'],
    pages: true,
  },
  {
    ...general,
    name: 'urql',
    title: '@urql/core, exchange-retry',
    packages: ['@urql/core', '@urql/exchange-retry'],
  },
  {
    ...general,
    name: 'graphql-request',
    title: 'graphql-request',
    packages: ['graphql-request'],
    retries: false,
  },
  {
    ...general,
    name: 'apollo',
    title: '@apollo/client, link-retry',
    packages: ['@apollo/client', '@apollo/client/link/retry'],
  },
  {
    name: 'openai',
    title: 'openai',
    packages: ['openai'],
    pages: true,
    retries: true,
    asksOurs: false,
  },
  {
    name: 'sanity',
    title: '@sanity/client',
    packages: ['@sanity/client'],
    pages: false,
    retries: true,
    asksOurs: false,
  },
  {
    name: 'linear',
    title: '@linear/sdk',
    packages: ['@linear/sdk'],
    pages: true,
    retries: false,
    asksOurs: false,
  },
]
