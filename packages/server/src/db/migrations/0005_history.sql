-- `resource(url:)` finds sources by their address, which may be longer than a B-tree's entry.
CREATE INDEX source_url ON source USING hash (url);
