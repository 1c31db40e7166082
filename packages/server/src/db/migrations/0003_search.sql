-- Search by words: each text in the configuration of its own language, accents folded, and by likeness.
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- `communique_english`, and so on for each language that this server knows; `communique_simple` for the rest.
DO $$
DECLARE
  configuration name;
BEGIN
  FOR configuration IN SELECT cfgname FROM pg_ts_config WHERE cfgnamespace = 'pg_catalog'::regnamespace
  LOOP
    EXECUTE format('CREATE TEXT SEARCH CONFIGURATION %I (COPY = pg_catalog.%I)',
      'communique_' || configuration, configuration);
    EXECUTE format('ALTER TEXT SEARCH CONFIGURATION %I ALTER MAPPING FOR hword, hword_part, word WITH unaccent, %I',
      'communique_' || configuration,
      CASE configuration WHEN 'simple' THEN 'simple' ELSE configuration || '_stem' END);
  END LOOP;
END $$;

-- Functions over a language tag, written here for the languages that this server knows.
DO $$
DECLARE
  codes text;
  configurations text;
BEGIN
  SELECT
    string_agg(format('WHEN %L THEN %L', code, code), ' '),
    string_agg(format('WHEN %L THEN %L::regconfig', code, 'communique_' || configuration), ' ')
  INTO codes, configurations
  FROM (VALUES
    ('ar', 'arabic'), ('hy', 'armenian'), ('eu', 'basque'), ('ca', 'catalan'), ('da', 'danish'),
    ('nl', 'dutch'), ('en', 'english'), ('et', 'estonian'), ('fi', 'finnish'), ('fr', 'french'),
    ('de', 'german'), ('el', 'greek'), ('hi', 'hindi'), ('hu', 'hungarian'), ('id', 'indonesian'),
    ('ga', 'irish'), ('it', 'italian'), ('lt', 'lithuanian'), ('ne', 'nepali'), ('no', 'norwegian'),
    ('nb', 'norwegian'), ('pt', 'portuguese'), ('ro', 'romanian'), ('ru', 'russian'), ('sr', 'serbian'),
    ('es', 'spanish'), ('sv', 'swedish'), ('ta', 'tamil'), ('tr', 'turkish'), ('yi', 'yiddish')
  ) AS known (code, configuration)
  WHERE configuration IN (SELECT cfgname FROM pg_ts_config WHERE cfgnamespace = 'pg_catalog'::regnamespace);

  -- The language of a tag as far as search knows it: `es` for `es-SV`, empty where it is unknown.
  EXECUTE format($function$
    CREATE FUNCTION search_language(tag text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE lower(split_part(tag, '-', 1)) %s ELSE '' END
  $function$, codes);
  EXECUTE format($function$
    CREATE FUNCTION search_configuration(tag text) RETURNS regconfig
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE lower(split_part(tag, '-', 1)) %s ELSE 'communique_simple'::regconfig END
  $function$, configurations);
END $$;

-- Texts as one; nulls are left out.
CREATE FUNCTION search_text(VARIADIC texts text[]) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN array_to_string(texts, ' ');

-- The words of a text, and `@es` for the language in which they are to be read.
CREATE FUNCTION search_vector(tag text, body text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN array_to_tsvector(ARRAY['@' || search_language(tag)]) || to_tsvector(search_configuration(tag), coalesce(body, ''));

-- A document's name and further names, one a line.
CREATE FUNCTION search_names(name text, other_names jsonb) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN name || coalesce((SELECT string_agg(E'\n' || (other ->> 'text'), '') FROM jsonb_array_elements(other_names) AS other), '');

-- Names in several languages: as they are written, and the first in the configuration of its own.
CREATE FUNCTION search_names_vector(name text, tag text, other_names jsonb, more text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN setweight(search_vector('', search_names(name, other_names)), 'A')
  || setweight(search_vector(tag, name), 'A')
  || search_vector(tag, more);

-- Letters without accents and in lower case. The dictionary is named, so the outcome is fixed.
CREATE FUNCTION search_fold(body text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN lower(unaccent('unaccent'::regdictionary, body));

ALTER TABLE statement ADD COLUMN search tsvector NOT NULL
  GENERATED ALWAYS AS (search_vector(language, search_text(text, summary, question_text))) STORED;
ALTER TABLE statement_translation ADD COLUMN search tsvector NOT NULL
  GENERATED ALWAYS AS (search_vector(language, text)) STORED;
ALTER TABLE claim ADD COLUMN search tsvector NOT NULL
  GENERATED ALWAYS AS (search_vector(language, text)) STORED;
ALTER TABLE source ADD COLUMN search tsvector NOT NULL
  GENERATED ALWAYS AS (setweight(search_vector(title_language, title), 'A') || search_vector('', search_text(author, publisher))) STORED;
ALTER TABLE event ADD COLUMN search tsvector NOT NULL
  GENERATED ALWAYS AS (search_names_vector(name, name_language, other_names, search_text(purpose, place_detail))) STORED;
ALTER TABLE agreement ADD COLUMN search tsvector NOT NULL
  GENERATED ALWAYS AS (search_names_vector(name, name_language, other_names, summary)) STORED;
ALTER TABLE person ADD COLUMN search tsvector NOT NULL
  GENERATED ALWAYS AS (search_names_vector(name, name_language, other_names, NULL)) STORED;
ALTER TABLE topic ADD COLUMN search tsvector NOT NULL
  GENERATED ALWAYS AS (search_names_vector(name, name_language, other_names, description)) STORED;

-- Rare words must be known as rare: a common one is looked for in the order of the list, a rare one by index.
ALTER TABLE statement ALTER COLUMN search SET STATISTICS 1000;
ALTER TABLE claim ALTER COLUMN search SET STATISTICS 1000;
ALTER TABLE event ALTER COLUMN search SET STATISTICS 1000;
ALTER TABLE source ALTER COLUMN search SET STATISTICS 1000;

CREATE INDEX statement_search ON statement USING gin (search);
CREATE INDEX statement_translation_search ON statement_translation USING gin (search);
CREATE INDEX claim_search ON claim USING gin (search);
CREATE INDEX source_search ON source USING gin (search);
CREATE INDEX event_search ON event USING gin (search);
CREATE INDEX agreement_search ON agreement USING gin (search);
CREATE INDEX person_search ON person USING gin (search);
CREATE INDEX topic_search ON topic USING gin (search);

CREATE INDEX person_alike ON person USING gin (search_fold(search_names(name, other_names)) gin_trgm_ops);
CREATE INDEX event_alike ON event USING gin (search_fold(search_names(name, other_names)) gin_trgm_ops);
CREATE INDEX agreement_alike ON agreement USING gin (search_fold(search_names(name, other_names)) gin_trgm_ops);
CREATE INDEX topic_alike ON topic USING gin (search_fold(search_names(name, other_names)) gin_trgm_ops);

-- The words that the record uses, for suggestions, and the languages that it is in.
CREATE TABLE search_word (
  word text COLLATE "C" PRIMARY KEY,
  display text NOT NULL
);
CREATE INDEX search_word_alike ON search_word USING gin (word gin_trgm_ops);
CREATE TABLE search_language (
  code text COLLATE "C" PRIMARY KEY
);
INSERT INTO search_language (code) VALUES ('');

-- Notes what is new in added rows. Its arguments: an expression for their words, one for their language.
CREATE FUNCTION note_words() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  found record;
BEGIN
  EXECUTE format($query$
    SELECT array_agg(word) AS words, array_agg(display) AS displays FROM (
      SELECT DISTINCT ON (search_fold(token)) search_fold(token) AS word, token AS display
      FROM (
        SELECT DISTINCT token FROM added, ts_parse('default', %s)
        WHERE tokid IN (1, 2, 10, 11) AND length(token) BETWEEN 3 AND 40
      ) AS tokens
      ORDER BY search_fold(token), token
    ) AS spoken
    WHERE NOT EXISTS (SELECT FROM search_word WHERE search_word.word = spoken.word)
  $query$, TG_ARGV[0]) INTO found;
  IF found.words IS NOT NULL THEN
    -- Two publications that note the same words in another order would wait for each other.
    PERFORM pg_advisory_xact_lock(hashtext('search_word'));
    INSERT INTO search_word (word, display)
    SELECT * FROM unnest(found.words, found.displays) ON CONFLICT DO NOTHING;
  END IF;
  EXECUTE format($query$
    SELECT array_agg(DISTINCT code) AS codes FROM (SELECT search_language(%s) AS code FROM added) AS used
    WHERE NOT EXISTS (SELECT FROM search_language WHERE search_language.code = used.code)
  $query$, TG_ARGV[1]) INTO found;
  IF found.codes IS NOT NULL THEN
    PERFORM pg_advisory_xact_lock(hashtext('search_word'));
    INSERT INTO search_language (code) SELECT * FROM unnest(found.codes) ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;

DO $$
DECLARE
  noted record;
  event text;
BEGIN
  FOR noted IN SELECT * FROM (VALUES
    ('statement', 'search_text(text, summary, question_text)', 'language'),
    ('statement_translation', 'text', 'language'),
    ('claim', 'text', 'language'),
    ('source', 'search_text(title, author, publisher)', 'title_language'),
    ('event', 'search_text(search_names(name, other_names), purpose, place_detail)', 'name_language'),
    ('agreement', 'search_text(search_names(name, other_names), summary)', 'name_language'),
    ('person', 'search_names(name, other_names)', 'name_language'),
    ('topic', 'search_text(search_names(name, other_names), description)', 'name_language'),
    ('place', 'search_names(name, other_names)', ''''''),
    ('organization', 'search_names(name, other_names)', ''''''),
    ('country', 'name', '''''')
  ) AS columns (relation, words, language)
  LOOP
    FOREACH event IN ARRAY ARRAY['INSERT', 'UPDATE'] LOOP
      EXECUTE format(
        'CREATE TRIGGER %I AFTER %s ON %I REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION note_words(%L, %L)',
        'note_words_' || lower(event), event, noted.relation, noted.words, noted.language);
    END LOOP;
  END LOOP;
END $$;

-- What a web search asks for, in each language that the record is in; `bound` to texts in that language.
CREATE FUNCTION search_query(words text, bound boolean DEFAULT true) RETURNS tsquery
LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
DECLARE
  language record;
  asked tsquery;
  wanted tsquery;
BEGIN
  FOR language IN SELECT code FROM search_language ORDER BY code LOOP
    asked := websearch_to_tsquery(search_configuration(language.code), words);
    IF numnode(asked) > 0 THEN
      IF bound THEN
        asked := quote_literal('@' || language.code)::tsquery && asked;
      END IF;
      wanted := coalesce(wanted || asked, asked);
    END IF;
  END LOOP;
  RETURN wanted;
END $$;
