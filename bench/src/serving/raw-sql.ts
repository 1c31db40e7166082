/**
 * What somebody would write by hand: one statement a request that returns the whole answer as JSON, in
 * the shape in which the service gives it. `$n` are the parameters in the order of the address.
 */
export const rawStatements = {
  nested: answer(`
    'events', json_build_object('nodes', (
      SELECT json_agg(json_build_object(
        'slug', e.slug, 'kind', e.kind, 'title', e.name, 'date', ${edtf('e.date')},
        'topics', (
          SELECT coalesce(json_agg(json_build_object(
            'treatment', l.treatment, 'topic', json_build_object('slug', t.slug, 'label', t.name)
          ) ORDER BY l.position), '[]')
          FROM event_topic l JOIN topic t ON t.id = l.topic_id WHERE l.event_id = e.id),
        'participants', (
          SELECT coalesce(json_agg(json_build_object(
            'role', l.role, 'person', json_build_object('slug', p.slug, 'name', p.name)
          ) ORDER BY l.position), '[]')
          FROM participation l JOIN person p ON p.id = l.person_id WHERE l.event_id = e.id),
        'statements', json_build_object('nodes', (
          SELECT coalesce(json_agg(json_build_object(
            'slug', s.slug, 'form', s.form, 'text', s.text, 'saidOn', ${edtf('s.said_on')},
            'speakers', (
              SELECT coalesce(json_agg(json_build_object('person',
                CASE WHEN p.id IS NOT NULL THEN json_build_object('slug', p.slug, 'name', p.name) END
              ) ORDER BY l.position), '[]')
              FROM statement_speaker l LEFT JOIN person p ON p.id = l.person_id
              WHERE l.statement_id = s.id),
            'topics', (
              SELECT coalesce(json_agg(json_build_object(
                'topic', json_build_object('slug', t.slug, 'label', t.name)
              ) ORDER BY l.position), '[]')
              FROM statement_topic l JOIN topic t ON t.id = l.topic_id WHERE l.statement_id = s.id)
          ) ORDER BY s.position_sort, s.id), '[]')
          FROM (
            SELECT id, slug, form, text, said_on, position_sort FROM statement
            WHERE event_id = e.id ORDER BY position_sort, id LIMIT 5
          ) s))
      ) ORDER BY e.date_latest DESC, e.id DESC)
      FROM (
        SELECT id, slug, kind, name, date, date_latest FROM event
        ORDER BY date_latest DESC, id DESC LIMIT 20
      ) e))`),

  /** The first page of all statements. */
  list: page('true'),

  /** The page behind a day and an id. */
  listAfter: page('(s.said_on_latest, s.id) < ($1::date, $2::uuid)'),

  /** The first page of a speaker's statements, by the speaker's slug. */
  listBySpeaker: page(`s.id IN (
    SELECT l.statement_id FROM statement_speaker l JOIN person p ON p.id = l.person_id
    WHERE p.slug = $1)`),

  record: answer(`'statement', (
    SELECT ${statementFields()} FROM statement s WHERE s.slug = $1)`),
}

export type RawName = keyof typeof rawStatements

function answer(fields: string): string {
  return `SELECT json_build_object('data', json_build_object(${fields}))::text AS body`
}

function edtf(column: string): string {
  return `CASE WHEN ${column} IS NOT NULL THEN json_build_object('edtf', ${column}) END`
}

/** Twenty statements, and one more to know whether there are others. */
function page(condition: string): string {
  return answer(`'statements', (
    SELECT json_build_object(
      'nodes', coalesce(json_agg(${statementFields()} ORDER BY s.number) FILTER (WHERE s.number <= 20), '[]'),
      'pageInfo', json_build_object(
        'hasNextPage', count(*) > 20,
        'endCursor', (array_agg(s.said_on_latest || ',' || s.id ORDER BY s.number DESC)
          FILTER (WHERE s.number <= 20))[1]))
    FROM (
      SELECT s.id, s.slug, s.form, s.language, s.text, s.said_on, s.said_on_latest,
        row_number() OVER (ORDER BY s.said_on_latest DESC, s.id DESC) AS number
      FROM statement s WHERE ${condition}
      ORDER BY s.said_on_latest DESC, s.id DESC LIMIT 21
    ) s)`)
}

function statementFields(): string {
  return `json_build_object('slug', s.slug, 'form', s.form, 'language', s.language, 'text', s.text,
    'saidOn', ${edtf('s.said_on')})`
}
