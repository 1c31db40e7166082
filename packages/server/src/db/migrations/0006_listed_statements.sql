-- A statement in brief, as its document says it: what long lists are filtered, sampled and summed up by.
-- Its own row is ten times as long, for its text and the words for searching.
CREATE TABLE listed_statement (
  id uuid PRIMARY KEY,
  updated_at timestamptz NOT NULL,
  form text NOT NULL,
  language text,
  original_language text,
  attribution_boundary text,
  event_id uuid,
  place_id uuid,
  response_statement_id uuid,
  said_on text, said_on_earliest date NOT NULL, said_on_latest date NOT NULL, said_on_approximate boolean NOT NULL,
  -- Each of them once.
  topic_ids uuid[] NOT NULL,
  person_ids uuid[] NOT NULL,
  organization_ids uuid[] NOT NULL,
  office_ids uuid[] NOT NULL
);

INSERT INTO listed_statement
SELECT s.id, s.updated_at, s.form, s.language, s.original_language, s.attribution_boundary, s.event_id, s.place_id,
  s.response_statement_id, s.said_on, s.said_on_earliest, s.said_on_latest, s.said_on_approximate,
  coalesce(topics.ids, '{}'), coalesce(speakers.person_ids, '{}'), coalesce(speakers.organization_ids, '{}'),
  coalesce(speakers.office_ids, '{}')
FROM statement AS s
LEFT JOIN (
  SELECT statement_id, array_agg(DISTINCT topic_id) AS ids FROM statement_topic GROUP BY statement_id
) AS topics ON topics.statement_id = s.id
LEFT JOIN (
  SELECT statement_id,
    array_agg(DISTINCT person_id) FILTER (WHERE person_id IS NOT NULL) AS person_ids,
    array_agg(DISTINCT organization_id) FILTER (WHERE organization_id IS NOT NULL) AS organization_ids,
    array_agg(DISTINCT office_id) FILTER (WHERE office_id IS NOT NULL) AS office_ids
  FROM statement_speaker GROUP BY statement_id
) AS speakers ON speakers.statement_id = s.id;

CREATE INDEX listed_statement_topic_ids ON listed_statement USING gin (topic_ids);
CREATE INDEX listed_statement_event_id ON listed_statement (event_id);
CREATE INDEX listed_statement_place_id ON listed_statement (place_id);
CREATE INDEX listed_statement_days ON listed_statement (said_on_earliest, said_on_latest, said_on_approximate);
CREATE INDEX listed_statement_drawn ON listed_statement (uuid_hash_extended(id, 0));

-- What these were for is now asked of the brief rows; by words, the sample is still drawn here.
DROP INDEX statement_said_on_days;
DROP INDEX statement_drawn;
CREATE INDEX statement_drawn ON statement (uuid_hash_extended(id, 0));

ANALYZE listed_statement;
