/** What is asked of the service, in its own graph. */
export const documents = {
  nested: `query {
    events(first: 20, order: DATE_DESC) {
      nodes {
        slug kind title date { edtf }
        topics { treatment topic { slug label } }
        participants { role person { slug name } }
        statements(first: 5) {
          nodes {
            slug form text saidOn { edtf }
            speakers { person { slug name } }
            topics { topic { slug label } }
          }
        }
      }
    }
  }`,
  list: `query ($after: String, $filter: StatementFilter) {
    statements(first: 20, order: SAID_ON_DESC, after: $after, filter: $filter) {
      nodes { slug form language text saidOn { edtf } }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  record: `query ($slug: Slug!) {
    statement(slug: $slug) { slug form language text saidOn { edtf } }
  }`,
}

/** The nested query in the graph that PostGraphile makes of the same tables; the answer has the same shape. */
export const nestedForPostGraphile = `query {
  events: allEvents(first: 20, orderBy: [DATE_LATEST_DESC, ROW_ID_DESC]) {
    nodes {
      slug kind title: name date
      topics: eventTopicsByEventIdList(orderBy: POSITION_ASC) {
        treatment topic: topicByTopicId { slug label: name }
      }
      participants: participationsByEventIdList(orderBy: POSITION_ASC) {
        role person: personByPersonId { slug name }
      }
      statements: statementsByEventId(first: 5, orderBy: [POSITION_SORT_ASC, ROW_ID_ASC]) {
        nodes {
          slug form text saidOn
          speakers: statementSpeakersByStatementIdList(orderBy: POSITION_ASC) {
            person: personByPersonId { slug name }
          }
          topics: statementTopicsByStatementIdList(orderBy: POSITION_ASC) {
            topic: topicByTopicId { slug label: name }
          }
        }
      }
    }
  }
}`

/** Likewise a list and a record. */
export const listForPostGraphile = `query {
  statements: allStatements(first: 20, orderBy: [SAID_ON_LATEST_DESC, ROW_ID_DESC]) {
    nodes { slug form language text saidOn }
    pageInfo { hasNextPage endCursor }
  }
}`
export const recordForPostGraphile = `query ($slug: String!) {
  statement: statementBySlug(slug: $slug) { slug form language text saidOn }
}`
