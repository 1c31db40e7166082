-- The same queries, written shorter: an index reads each word and each language that stands in one. Where
-- languages ask for the same words they are asked for once, and a word that all of them ask for stands before
-- the languages. Every text has a language that is known here: where all of them ask for the same, none is named.
CREATE OR REPLACE FUNCTION search_readings(words text, bound boolean DEFAULT true) RETURNS tsquery
LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
DECLARE
  language record;
  asked tsquery;
  wanted tsquery;
  unasked boolean := false;
  -- What each language asks for, and the languages that do.
  queries tsquery[] := '{}';
  languages tsquery[] := '{}';
  place integer;
  -- Words that all of them ask for, in queries of which all words must be there.
  common text[];
  part text;
  rest text;
BEGIN
  FOR language IN SELECT code FROM search_language ORDER BY code LOOP
    asked := websearch_to_tsquery(search_configuration(language.code), words);
    IF numnode(asked) = 0 THEN
      unasked := true;
    ELSIF NOT bound THEN
      wanted := coalesce(wanted || asked, asked);
    ELSE
      place := array_position(queries, asked);
      IF place IS NULL THEN
        queries := queries || asked;
        languages := languages || quote_literal('@' || language.code)::tsquery;
      ELSE
        languages[place] := languages[place] || quote_literal('@' || language.code)::tsquery;
      END IF;
    END IF;
  END LOOP;
  IF NOT bound OR cardinality(queries) = 0 THEN
    RETURN wanted;
  END IF;
  IF cardinality(queries) = 1 THEN
    RETURN CASE WHEN unasked THEN languages[1] && queries[1] ELSE queries[1] END;
  END IF;

  -- No lexeme has a space in it: what stands between these is a word.
  IF array_to_string(queries, ' ') !~ ' [|!<(]|^[!(]' THEN
    FOREACH asked IN ARRAY queries LOOP
      common := CASE WHEN common IS NULL THEN string_to_array(asked::text, ' & ')
        ELSE ARRAY(SELECT unnest(common) INTERSECT SELECT unnest(string_to_array(asked::text, ' & '))) END;
    END LOOP;
  END IF;
  FOR place IN 1 .. cardinality(queries) LOOP
    asked := languages[place] && queries[place];
    IF cardinality(common) > 0 THEN
      rest := array_to_string(ARRAY(
        SELECT lexeme FROM unnest(string_to_array(queries[place]::text, ' & ')) WITH ORDINALITY AS one (lexeme, n)
        WHERE lexeme <> ALL (common) ORDER BY n), ' & ');
      asked := CASE WHEN rest = '' THEN languages[place] ELSE languages[place] && rest::tsquery END;
    END IF;
    wanted := coalesce(wanted || asked, asked);
  END LOOP;
  FOREACH part IN ARRAY coalesce(common, '{}') LOOP
    wanted := part::tsquery && wanted;
  END LOOP;
  RETURN wanted;
END $$;
