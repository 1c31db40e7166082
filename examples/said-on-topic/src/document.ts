import { graphql, type ResultOf } from '@communique/sdk/graphql'

/** More than a list brings in short: the segments of the words, and the sources. */
export const SaidOnTopic = graphql(`
  query SaidOnTopic($filter: StatementFilter, $first: Int, $after: String) {
    statements(filter: $filter, order: SAID_ON_DESC, first: $first, after: $after) {
      nodes {
        form
        text
        summary
        saidOn {
          edtf
          earliest
          latest
          approximate
        }
        segments {
          kind
          text
        }
        speakers {
          label
          person {
            name
          }
          office {
            title
          }
          organization {
            name
          }
        }
        citations {
          role
          field
          locator
          source {
            slug
            title
            publisher
            url
          }
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`)

export type Said = ResultOf<typeof SaidOnTopic>['statements']['nodes'][number]
