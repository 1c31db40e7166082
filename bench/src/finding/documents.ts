/** What is asked of the service. */
export const documents = {
  search: `query ($query: String!) {
    search(query: $query, first: 20) {
      rankedAmong
      suggestions { word suggestion }
      edges {
        score
        node {
          ... on Statement { slug } ... on Event { slug } ... on Person { slug }
          ... on Agreement { slug } ... on Source { slug } ... on Claim { slug } ... on Topic { slug }
        }
        snippets { field language text start ranges { start end } }
      }
    }
  }`,
  facets: `query ($filter: StatementFilter) {
    statements(filter: $filter, first: 20) {
      nodes { slug form text language }
      facets {
        topics { exact values { value label count } }
        speakers { exact values { value label count } }
        offices { exact values { value label count } }
        countries { exact values { value label count } }
        forms { exact values { value label count } }
        languages { exact values { value label count } }
      }
    }
  }`,
  timeline: `query ($filter: StatementFilter, $interval: TimelineInterval!) {
    statements(filter: $filter, first: 1) {
      timeline(interval: $interval) { uncertain undated entries { start count } }
    }
  }`,
}

export type DocumentName = keyof typeof documents
