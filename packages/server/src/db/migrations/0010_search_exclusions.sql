-- What a web search excludes must stand in none of a document's texts, whatever their languages. So far
-- each exclusion held for the language that it was read in: a statement that says `illegal` was found
-- by `canal -illegal` where a translation in another language lacks that word.

-- The alternatives between which a web search's `or` stands, outside quotes, and what each excludes: as a
-- search for any of it, null where it excludes nothing.
CREATE FUNCTION search_alternatives(words text, OUT asked text, OUT excluded text) RETURNS SETOF record
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  token record;
BEGIN
  asked := '';
  FOR token IN
    SELECT coalesce(part[1], '') AS minus, part[2] AS term, lead(part[2]) OVER (ORDER BY n) IS NULL AS last
    FROM regexp_matches(words, '(-[-\s!&|()]*)?("[^"]*"?|[^\s"!&|()]+)', 'g') WITH ORDINALITY AS found (part, n)
    ORDER BY n
  LOOP
    -- With nothing before or behind it, it is a word.
    IF token.minus = '' AND lower(token.term) = 'or' AND asked <> '' AND NOT token.last THEN
      RETURN NEXT;
      asked := '';
      excluded := NULL;
    ELSE
      asked := asked || ' ' || token.minus || token.term;
      IF length(regexp_replace(token.minus, '[^-]', '', 'g')) % 2 = 1 THEN
        excluded := concat_ws(' or ', excluded, token.term);
      END IF;
    END IF;
  END LOOP;
  RETURN NEXT;
END $$;

ALTER FUNCTION search_query RENAME TO search_readings;

-- What a web search asks for, in each language that the record is in; `bound` to texts in that language,
-- and then without what holds an excluded word in any language.
CREATE FUNCTION search_query(words text, bound boolean DEFAULT true) RETURNS tsquery
LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
DECLARE
  alternative record;
  asked tsquery;
  wanted tsquery;
BEGIN
  IF NOT bound OR words !~ '(^|[\s"!&|():])-' THEN
    RETURN search_readings(words, bound);
  END IF;
  FOR alternative IN SELECT * FROM search_alternatives(words) LOOP
    asked := search_readings(alternative.asked, true);
    IF alternative.excluded IS NOT NULL THEN
      -- What is excluded may hold no words that are searched for.
      asked := coalesce(asked && !! search_readings(alternative.excluded, true), asked);
    END IF;
    wanted := coalesce(wanted || asked, asked, wanted);
  END LOOP;
  RETURN wanted;
END $$;
