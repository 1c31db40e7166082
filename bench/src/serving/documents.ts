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

/** The same in the graph that Directus makes of them, once it is told of the fields to many. */
export const documentsForDirectus = {
  nested: `query {
    events: event(limit: 20, sort: ["-date_latest", "-id"]) {
      slug kind title: name date
      topics(limit: -1, sort: ["position"]) { treatment topic: topic_id { slug label: name } }
      participants(limit: -1, sort: ["position"]) { role person: person_id { slug name } }
      statements(limit: 5, sort: ["position_sort", "id"]) {
        slug form text saidOn: said_on
        speakers(limit: -1, sort: ["position"]) { person: person_id { slug name } }
        topics(limit: -1, sort: ["position"]) { topic: topic_id { slug label: name } }
      }
    }
  }`,
  list: `query {
    statements: statement(limit: 21, sort: ["-said_on_latest", "-id"]) {
      slug form language text saidOn: said_on
    }
  }`,
  record: `query ($slug: String!) {
    statement(limit: 1, filter: { slug: { _eq: $slug } }) { slug form language text saidOn: said_on }
  }`,
}
