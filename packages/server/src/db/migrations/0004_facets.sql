-- Facets of long lists are counted from a sample: documents by a number that only their id decides,
-- with what facets ask of their rows, so that these are not read.
CREATE INDEX statement_drawn ON statement (uuid_hash_extended(id, 0), id)
  INCLUDE (event_id, place_id, form, language, original_language);
CREATE INDEX event_drawn ON event (uuid_hash_extended(id, 0), id) INCLUDE (place_id, kind, status);

-- Timelines go over the days alone; of a filtered list, over the days of all and the ids of the list.
CREATE INDEX statement_said_on_days ON statement (said_on_earliest, said_on_latest, said_on_approximate) INCLUDE (said_on, id);
CREATE INDEX event_date_days ON event (date_earliest, date_latest, date_approximate) INCLUDE (date, id);
