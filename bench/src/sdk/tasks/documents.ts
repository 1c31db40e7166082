/** What all programs ask for, so far as they speak GraphQL: the same fields, in the same words. */
export const oneStatement = `query OneStatement($slug: Slug!) {
  statement(slug: $slug) {
    slug text form language saidOn { edtf } speakers { label person { slug name } } event { slug title }
  }
}`

export const pageOfStatements = `query PageOfStatements($after: String) {
  statements(first: 2, after: $after) {
    nodes {
      slug text form language saidOn { edtf } speakers { label person { slug name } } event { slug title }
    }
    pageInfo { endCursor hasNextPage }
  }
}`

export interface Statement {
  slug: string
}

export interface OneStatement {
  statement: Statement | null
}

export interface PageOfStatements {
  statements: {
    nodes: Statement[]
    pageInfo: { endCursor: string | null; hasNextPage: boolean }
  }
}

export const slug = 'bukele-on-migration-agreement'

/** What a program that really ran brought home: the record, and the slugs of both pages. */
export interface Brought {
  one: string | undefined
  listed: string[]
}
