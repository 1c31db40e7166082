-- A page under a filter is chosen among the rows in brief as well.
CREATE INDEX listed_statement_said_on_earliest_order ON listed_statement (said_on_earliest, id);
CREATE INDEX listed_statement_said_on_latest_order ON listed_statement (said_on_latest, id);
