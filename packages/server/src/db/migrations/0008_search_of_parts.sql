-- What a document says in parts of it is searched with the document: translations of statements, and
-- what others call an agreement. Each text is read in its own language.
CREATE AGGREGATE search_joined(tsvector) (
  SFUNC = tsvector_concat, STYPE = tsvector, INITCOND = '', PARALLEL = SAFE
);
CREATE FUNCTION search_texts_vector(texts jsonb) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (SELECT search_joined(search_vector(one ->> 'language', one ->> 'text')) FROM jsonb_array_elements(texts) AS one);

ALTER TABLE statement ADD COLUMN translated_texts jsonb NOT NULL DEFAULT '[]';
UPDATE statement SET translated_texts = part.texts FROM (
  SELECT statement_id, jsonb_agg(jsonb_build_object('language', language, 'text', text) ORDER BY position) AS texts
  FROM statement_translation GROUP BY statement_id
) AS part WHERE part.statement_id = statement.id;
ALTER TABLE statement DROP COLUMN search;
ALTER TABLE statement ADD COLUMN search tsvector NOT NULL
  GENERATED ALWAYS AS (search_vector(language, search_text(text, summary, question_text)) || search_texts_vector(translated_texts)) STORED;
ALTER TABLE statement ALTER COLUMN search SET STATISTICS 300;
CREATE INDEX statement_search ON statement USING gin (search);
ALTER TABLE statement_translation DROP COLUMN search;

ALTER TABLE agreement ADD COLUMN names_by_others jsonb NOT NULL DEFAULT '[]';
UPDATE agreement SET names_by_others = part.texts FROM (
  SELECT agreement_id, jsonb_agg(jsonb_build_object('language', language, 'text', text) ORDER BY position) AS texts
  FROM agreement_name GROUP BY agreement_id
) AS part WHERE part.agreement_id = agreement.id;
ALTER TABLE agreement DROP COLUMN search;
ALTER TABLE agreement ADD COLUMN search tsvector NOT NULL
  GENERATED ALWAYS AS (search_names_vector(name, name_language, other_names, summary) || setweight(search_texts_vector(names_by_others), 'A')) STORED;
CREATE INDEX agreement_search ON agreement USING gin (search);

CREATE TRIGGER note_words_insert AFTER INSERT ON agreement_name REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION note_words('text', 'language');
CREATE TRIGGER note_words_update AFTER UPDATE ON agreement_name REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION note_words('text', 'language');

-- As rare words are known as rare by the three thousand most frequent ones, and plans are made faster.
ALTER TABLE claim ALTER COLUMN search SET STATISTICS 300;
ALTER TABLE event ALTER COLUMN search SET STATISTICS 300;
ALTER TABLE source ALTER COLUMN search SET STATISTICS 300;

ANALYZE statement, agreement, claim, event, source;
