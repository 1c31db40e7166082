-- Words are kept with the language that they are read in: `ENgovern`, `ESgobiern`, and as they stand where it is
-- unknown. So far a text had the language as a word of its own, and an index had to read that of most texts
-- beside each word that was searched for. Words as such are in lower case.
CREATE FUNCTION search_mark(tag text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN upper(search_language(tag));

-- No word has a space in it. One that would be too long with its mark (2,046 bytes) is left out, as longer ones are.
CREATE FUNCTION search_marked(words tsvector, mark text) RETURNS tsvector
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  written text := words;
BEGIN
  IF octet_length(written) > 2000 THEN
    words := ts_delete(words, ARRAY(SELECT lexeme FROM unnest(words) WHERE octet_length(lexeme) > 2000));
    written := words;
  END IF;
  RETURN CASE WHEN mark = '' OR written = '' THEN words
    ELSE ('''' || mark || substr(replace(written, ' ''', ' ''' || mark), 2))::tsvector END;
END $$;

CREATE FUNCTION search_marked(words tsquery, mark text) RETURNS tsquery
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN regexp_replace(words::text, '''((?:[^'']|'''')*)''', '''' || mark || '\1''', 'g')::tsquery;

CREATE OR REPLACE FUNCTION search_vector(tag text, body text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN search_marked(to_tsvector(search_configuration(tag), coalesce(body, '')), search_mark(tag));

-- Names in several languages: as they are written, and all of them in the language of the first, so that words
-- of one may be searched for together with words of another, and with what else is said.
CREATE OR REPLACE FUNCTION search_names_vector(name text, tag text, other_names jsonb, more text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN setweight(search_vector('', search_names(name, other_names)), 'A')
  || CASE WHEN search_mark(tag) = '' THEN ''::tsvector ELSE setweight(search_vector(tag, search_names(name, other_names)), 'A') END
  || search_vector(tag, more);

CREATE OR REPLACE FUNCTION search_readings(words text, bound boolean DEFAULT true) RETURNS tsquery
LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
DECLARE
  language record;
  asked tsquery;
  wanted tsquery;
  -- What was asked for in other languages: what they share is asked for once.
  known tsquery[] := '{}';
BEGIN
  FOR language IN SELECT code FROM search_language ORDER BY code LOOP
    asked := websearch_to_tsquery(search_configuration(language.code), words);
    IF bound THEN
      asked := search_marked(asked, search_mark(language.code));
    END IF;
    IF numnode(asked) > 0 AND asked <> ALL (known) THEN
      known := known || asked;
      wanted := coalesce(wanted || asked, asked);
    END IF;
  END LOOP;
  RETURN wanted;
END $$;

-- What a web search is ranked by: all that it asks for, without what it excludes.
CREATE FUNCTION search_ranking(asked tsquery) RETURNS tsquery
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN asked::text !~ '!' OR querytree(asked) IN ('', 'T') THEN asked ELSE querytree(asked)::tsquery END;

-- All that is searched, read again.
DO $$
DECLARE
  searched record;
BEGIN
  FOR searched IN SELECT * FROM (VALUES
    ('statement', 'search_vector(language, search_text(text, summary, question_text)) || search_texts_vector(translated_texts)'),
    ('claim', 'search_vector(language, text)'),
    ('source', 'setweight(search_vector(title_language, title), ''A'') || search_vector('''', search_text(author, publisher))
      || CASE WHEN search_mark(title_language) = '''' THEN ''''::tsvector ELSE search_vector(title_language, search_text(author, publisher)) END'),
    ('event', 'search_names_vector(name, name_language, other_names, search_text(purpose, place_detail))'),
    ('agreement', 'search_names_vector(name, name_language, other_names, summary) || setweight(search_texts_vector(names_by_others), ''A'')'),
    ('person', 'search_names_vector(name, name_language, other_names, NULL)'),
    ('topic', 'search_names_vector(name, name_language, other_names, description)')
  ) AS columns (relation, expression)
  LOOP
    EXECUTE format('ALTER TABLE %I DROP COLUMN search', searched.relation);
    EXECUTE format('ALTER TABLE %I ADD COLUMN search tsvector NOT NULL GENERATED ALWAYS AS (%s) STORED',
      searched.relation, searched.expression);
    -- Statements are found by their rows in brief.
    CONTINUE WHEN searched.relation = 'statement';
    EXECUTE format('CREATE INDEX %I ON %I USING gin (search)', searched.relation || '_search', searched.relation);
  END LOOP;
END $$;

-- Names as likeness compares them, one a line: folded once, not for each search that comes near.
DO $$
DECLARE
  named text;
BEGIN
  FOREACH named IN ARRAY ARRAY['person', 'event', 'agreement', 'topic'] LOOP
    EXECUTE format('DROP INDEX %I', named || '_alike');
    EXECUTE format('ALTER TABLE %I ADD COLUMN folded_names text
      GENERATED ALWAYS AS (search_fold(search_names(name, other_names))) STORED', named);
    EXECUTE format('CREATE INDEX %I ON %I USING gin (folded_names gin_trgm_ops)', named || '_alike', named);
  END LOOP;
END $$;

ALTER TABLE claim ALTER COLUMN search SET STATISTICS 300;
ALTER TABLE event ALTER COLUMN search SET STATISTICS 300;
ALTER TABLE source ALTER COLUMN search SET STATISTICS 300;

-- The words of the statement that a row in brief stands for, so that an index of them leads to rows that are a
-- third as long. Immutable is what it is taken for, not what it is: the statement is written before its row in
-- brief and never without it. Whoever changes how words are read makes the index anew; where a restore has made it
-- before the statements were there, the service does as it starts.
CREATE FUNCTION listed_words(statement_id uuid) RETURNS tsvector
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 1000
RETURN (SELECT search FROM statement WHERE id = statement_id);
CREATE INDEX listed_statement_words ON listed_statement USING gin (listed_words(id));
ALTER INDEX listed_statement_words ALTER COLUMN 1 SET STATISTICS 300;
DROP INDEX statement_drawn;

ANALYZE statement, listed_statement, claim, source, event, agreement, person, topic;
