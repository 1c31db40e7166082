-- Identity. Every document is registered once; slugs and ids that were given up point to their successor.
CREATE TABLE document (
  id uuid PRIMARY KEY,
  entity text NOT NULL,
  slug text COLLATE "C" NOT NULL,
  UNIQUE (entity, slug)
);

CREATE TABLE redirect (
  entity text NOT NULL,
  former text COLLATE "C" NOT NULL,
  document_id uuid NOT NULL REFERENCES document DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (entity, former)
);
CREATE INDEX redirect_document_id ON redirect (document_id);
CREATE INDEX redirect_former ON redirect (former);

-- The write side: every content document ever accepted, and the feed of publications.
CREATE TABLE archived_text (
  sha256 text COLLATE "C" PRIMARY KEY,
  body text NOT NULL
);
-- Compressing would cost an import more than all else that is done with texts.
ALTER TABLE archived_text ALTER COLUMN body SET STORAGE EXTERNAL;

CREATE TABLE revision (
  document_id uuid NOT NULL REFERENCES document DEFERRABLE INITIALLY DEFERRED,
  number integer NOT NULL CHECK (number > 0),
  schema_version integer NOT NULL,
  content jsonb NOT NULL,
  hash text COLLATE "C" NOT NULL,
  state text NOT NULL CHECK (state IN ('DRAFT', 'PUBLISHED', 'SUPERSEDED', 'RETRACTED')),
  author text NOT NULL,
  public_note text,
  internal_note text,
  created_at timestamptz NOT NULL,
  published_at timestamptz,
  PRIMARY KEY (document_id, number)
);
CREATE UNIQUE INDEX revision_current ON revision (document_id) WHERE state = 'PUBLISHED';

CREATE VIEW published_revision AS
  SELECT document_id, number, schema_version, content, hash, state, public_note, published_at
  FROM revision
  WHERE published_at IS NOT NULL;

-- One row, whose lock orders publications: positions have no gaps and follow commit order.
CREATE TABLE outbox_head (
  single boolean PRIMARY KEY DEFAULT true CHECK (single),
  position bigint NOT NULL
);
INSERT INTO outbox_head (position) VALUES (0);

CREATE TABLE outbox (
  position bigint PRIMARY KEY,
  document_id uuid NOT NULL REFERENCES document DEFERRABLE INITIALLY DEFERRED,
  entity text NOT NULL,
  revision integer NOT NULL,
  change text NOT NULL CHECK (change IN ('CREATED', 'UPDATED', 'MERGED')),
  published_at timestamptz NOT NULL
);
CREATE INDEX outbox_document_id ON outbox (document_id);

CREATE TABLE seed_bundle (
  name text PRIMARY KEY,
  hash text NOT NULL,
  completed_at timestamptz NOT NULL
);

-- What is published. Names sort by the root collation; slugs and ids by their bytes.
CREATE TABLE country (
  id uuid PRIMARY KEY REFERENCES document DEFERRABLE INITIALLY DEFERRED,
  slug text COLLATE "C" NOT NULL UNIQUE,
  revision integer NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  note text,
  code text COLLATE "C" NOT NULL UNIQUE,
  alpha3 text COLLATE "C" UNIQUE,
  m49 text COLLATE "C" UNIQUE,
  name text COLLATE "und-x-icu" NOT NULL,
  name_language text,
  other_names jsonb NOT NULL
);

CREATE TABLE topic (
  id uuid PRIMARY KEY REFERENCES document DEFERRABLE INITIALLY DEFERRED,
  slug text COLLATE "C" NOT NULL UNIQUE,
  revision integer NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  note text,
  name text COLLATE "und-x-icu" NOT NULL,
  name_language text,
  other_names jsonb NOT NULL,
  description text,
  broader_id uuid REFERENCES topic DEFERRABLE INITIALLY DEFERRED,
  retired boolean NOT NULL,
  replaced_by_id uuid REFERENCES topic DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE topic_related (
  topic_id uuid NOT NULL REFERENCES topic DEFERRABLE INITIALLY DEFERRED,
  related_id uuid NOT NULL REFERENCES topic DEFERRABLE INITIALLY DEFERRED,
  position integer NOT NULL,
  PRIMARY KEY (topic_id, related_id)
);

-- Each topic with itself and everything broader: what `includeNarrower` joins.
CREATE TABLE topic_ancestor (
  topic_id uuid NOT NULL REFERENCES topic DEFERRABLE INITIALLY DEFERRED,
  ancestor_id uuid NOT NULL REFERENCES topic DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (topic_id, ancestor_id)
);

CREATE TABLE organization (
  id uuid PRIMARY KEY REFERENCES document DEFERRABLE INITIALLY DEFERRED,
  slug text COLLATE "C" NOT NULL UNIQUE,
  revision integer NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  note text,
  name text COLLATE "und-x-icu" NOT NULL,
  name_language text,
  other_names jsonb NOT NULL,
  kind text NOT NULL,
  country_id uuid REFERENCES country DEFERRABLE INITIALLY DEFERRED,
  parent_id uuid REFERENCES organization DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE place (
  id uuid PRIMARY KEY REFERENCES document DEFERRABLE INITIALLY DEFERRED,
  slug text COLLATE "C" NOT NULL UNIQUE,
  revision integer NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  note text,
  name text COLLATE "und-x-icu" NOT NULL,
  name_language text,
  other_names jsonb NOT NULL,
  kind text NOT NULL,
  parent_id uuid REFERENCES place DEFERRABLE INITIALLY DEFERRED,
  country_id uuid REFERENCES country DEFERRABLE INITIALLY DEFERRED,
  latitude double precision,
  longitude double precision
);

CREATE TABLE office (
  id uuid PRIMARY KEY REFERENCES document DEFERRABLE INITIALLY DEFERRED,
  slug text COLLATE "C" NOT NULL UNIQUE,
  revision integer NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  note text,
  name text COLLATE "und-x-icu" NOT NULL,
  name_language text,
  other_names jsonb NOT NULL,
  kind text NOT NULL,
  country_id uuid REFERENCES country DEFERRABLE INITIALLY DEFERRED,
  organization_id uuid REFERENCES organization DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE person (
  id uuid PRIMARY KEY REFERENCES document DEFERRABLE INITIALLY DEFERRED,
  slug text COLLATE "C" NOT NULL UNIQUE,
  revision integer NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  note text,
  name text COLLATE "und-x-icu" NOT NULL,
  name_language text,
  other_names jsonb NOT NULL,
  birth text, birth_earliest date NOT NULL, birth_latest date NOT NULL, birth_approximate boolean NOT NULL,
  death text, death_earliest date NOT NULL, death_latest date NOT NULL, death_approximate boolean NOT NULL
);

CREATE TABLE office_term (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
  position integer NOT NULL,
  office_id uuid NOT NULL REFERENCES office DEFERRABLE INITIALLY DEFERRED,
  start text, start_earliest date NOT NULL, start_latest date NOT NULL, start_approximate boolean NOT NULL,
  "end" text, end_earliest date NOT NULL, end_latest date NOT NULL, end_approximate boolean NOT NULL,
  acting boolean,
  note text
);

CREATE TABLE policy (
  id uuid PRIMARY KEY REFERENCES document DEFERRABLE INITIALLY DEFERRED,
  slug text COLLATE "C" NOT NULL UNIQUE,
  revision integer NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  note text,
  name text COLLATE "und-x-icu" NOT NULL,
  name_language text,
  other_names jsonb NOT NULL,
  country_id uuid REFERENCES country DEFERRABLE INITIALLY DEFERRED,
  organization_id uuid REFERENCES organization DEFERRABLE INITIALLY DEFERRED,
  start text, start_earliest date NOT NULL, start_latest date NOT NULL, start_approximate boolean NOT NULL,
  "end" text, end_earliest date NOT NULL, end_latest date NOT NULL, end_approximate boolean NOT NULL,
  aims text[] NOT NULL
);

CREATE TABLE source (
  id uuid PRIMARY KEY REFERENCES document DEFERRABLE INITIALLY DEFERRED,
  slug text COLLATE "C" NOT NULL UNIQUE,
  revision integer NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  note text,
  kind text NOT NULL,
  title text,
  title_language text,
  author text,
  publisher text,
  url text,
  published_at text, published_at_earliest date NOT NULL, published_at_latest date NOT NULL, published_at_approximate boolean NOT NULL,
  language text,
  licence text,
  retrieved_at timestamptz,
  length integer,
  sha256 text COLLATE "C",
  complete boolean NOT NULL
);

CREATE TABLE passage (
  id uuid PRIMARY KEY,
  source_id uuid NOT NULL REFERENCES source DEFERRABLE INITIALLY DEFERRED,
  position integer NOT NULL,
  start integer NOT NULL,
  "end" integer NOT NULL,
  sha256 text COLLATE "C" NOT NULL REFERENCES archived_text DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE event (
  id uuid PRIMARY KEY REFERENCES document DEFERRABLE INITIALLY DEFERRED,
  slug text COLLATE "C" NOT NULL UNIQUE,
  revision integer NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  note text,
  kind text NOT NULL,
  name text COLLATE "und-x-icu" NOT NULL,
  name_language text,
  other_names jsonb NOT NULL,
  date text, date_earliest date NOT NULL, date_latest date NOT NULL, date_approximate boolean NOT NULL,
  status text,
  parent_id uuid REFERENCES event DEFERRABLE INITIALLY DEFERRED,
  position integer,
  position_sort integer NOT NULL,
  place_id uuid REFERENCES place DEFERRABLE INITIALLY DEFERRED,
  place_detail text,
  purpose text
);

CREATE TABLE event_country (
  event_id uuid NOT NULL REFERENCES event DEFERRABLE INITIALLY DEFERRED,
  country_id uuid NOT NULL REFERENCES country DEFERRABLE INITIALLY DEFERRED,
  role text NOT NULL CHECK (role IN ('HOST', 'VISITOR')),
  position integer NOT NULL,
  PRIMARY KEY (event_id, country_id, role)
);

CREATE TABLE participation (
  id uuid PRIMARY KEY,
  event_id uuid NOT NULL REFERENCES event DEFERRABLE INITIALLY DEFERRED,
  position integer NOT NULL,
  person_id uuid REFERENCES person DEFERRABLE INITIALLY DEFERRED,
  organization_id uuid REFERENCES organization DEFERRABLE INITIALLY DEFERRED,
  group_label text,
  office_id uuid REFERENCES office DEFERRABLE INITIALLY DEFERRED,
  role text NOT NULL,
  label text,
  note text
);

CREATE TABLE event_topic (
  id uuid PRIMARY KEY,
  event_id uuid NOT NULL REFERENCES event DEFERRABLE INITIALLY DEFERRED,
  position integer NOT NULL,
  topic_id uuid NOT NULL REFERENCES topic DEFERRABLE INITIALLY DEFERRED,
  treatment text NOT NULL,
  provenance text NOT NULL,
  note text,
  UNIQUE (event_id, topic_id, treatment)
);

CREATE TABLE event_account (
  id uuid PRIMARY KEY,
  event_id uuid NOT NULL REFERENCES event DEFERRABLE INITIALLY DEFERRED,
  position integer NOT NULL,
  source_id uuid NOT NULL REFERENCES source DEFERRABLE INITIALLY DEFERRED,
  date text, date_earliest date NOT NULL, date_latest date NOT NULL, date_approximate boolean NOT NULL,
  place_id uuid REFERENCES place DEFERRABLE INITIALLY DEFERRED,
  place_label text,
  note text
);

CREATE TABLE statement (
  id uuid PRIMARY KEY REFERENCES document DEFERRABLE INITIALLY DEFERRED,
  slug text COLLATE "C" NOT NULL UNIQUE,
  revision integer NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  note text,
  form text NOT NULL,
  text text,
  language text,
  segments jsonb NOT NULL,
  summary text,
  exactness_claim text,
  exactness_person_id uuid REFERENCES person DEFERRABLE INITIALLY DEFERRED,
  exactness_organization_id uuid REFERENCES organization DEFERRABLE INITIALLY DEFERRED,
  exactness_source_id uuid REFERENCES source DEFERRABLE INITIALLY DEFERRED,
  event_id uuid REFERENCES event DEFERRABLE INITIALLY DEFERRED,
  place_id uuid REFERENCES place DEFERRABLE INITIALLY DEFERRED,
  place_detail text,
  said_on text, said_on_earliest date NOT NULL, said_on_latest date NOT NULL, said_on_approximate boolean NOT NULL,
  position integer,
  position_sort integer NOT NULL,
  in_response boolean NOT NULL,
  response_statement_id uuid REFERENCES statement DEFERRABLE INITIALLY DEFERRED,
  question_text text,
  asker_id uuid REFERENCES person DEFERRABLE INITIALLY DEFERRED,
  asker_label text,
  asker_group text,
  original_language text,
  attribution_boundary text,
  attribution_note text,
  audience text
);

CREATE TABLE statement_speaker (
  id uuid PRIMARY KEY,
  statement_id uuid NOT NULL REFERENCES statement DEFERRABLE INITIALLY DEFERRED,
  position integer NOT NULL,
  label text,
  person_id uuid REFERENCES person DEFERRABLE INITIALLY DEFERRED,
  organization_id uuid REFERENCES organization DEFERRABLE INITIALLY DEFERRED,
  office_id uuid REFERENCES office DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE statement_translation (
  id uuid PRIMARY KEY,
  statement_id uuid NOT NULL REFERENCES statement DEFERRABLE INITIALLY DEFERRED,
  position integer NOT NULL,
  language text NOT NULL,
  text text NOT NULL,
  kind text NOT NULL,
  translator text
);

CREATE TABLE statement_topic (
  id uuid PRIMARY KEY,
  statement_id uuid NOT NULL REFERENCES statement DEFERRABLE INITIALLY DEFERRED,
  position integer NOT NULL,
  topic_id uuid NOT NULL REFERENCES topic DEFERRABLE INITIALLY DEFERRED,
  provenance text NOT NULL,
  UNIQUE (statement_id, topic_id)
);

CREATE TABLE agreement (
  id uuid PRIMARY KEY REFERENCES document DEFERRABLE INITIALLY DEFERRED,
  slug text COLLATE "C" NOT NULL UNIQUE,
  revision integer NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  note text,
  name text COLLATE "und-x-icu" NOT NULL,
  name_language text,
  other_names jsonb NOT NULL,
  kind text,
  date text, date_earliest date NOT NULL, date_latest date NOT NULL, date_approximate boolean NOT NULL,
  summary text
);

CREATE TABLE agreement_name (
  id uuid PRIMARY KEY,
  agreement_id uuid NOT NULL REFERENCES agreement DEFERRABLE INITIALLY DEFERRED,
  position integer NOT NULL,
  text text NOT NULL,
  language text,
  by_person_id uuid REFERENCES person DEFERRABLE INITIALLY DEFERRED,
  by_organization_id uuid REFERENCES organization DEFERRABLE INITIALLY DEFERRED,
  by_source_id uuid REFERENCES source DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE agreement_party (
  id uuid PRIMARY KEY,
  agreement_id uuid NOT NULL REFERENCES agreement DEFERRABLE INITIALLY DEFERRED,
  position integer NOT NULL,
  country_id uuid NOT NULL REFERENCES country DEFERRABLE INITIALLY DEFERRED,
  role text
);

CREATE TABLE agreement_topic (
  id uuid PRIMARY KEY,
  agreement_id uuid NOT NULL REFERENCES agreement DEFERRABLE INITIALLY DEFERRED,
  position integer NOT NULL,
  topic_id uuid NOT NULL REFERENCES topic DEFERRABLE INITIALLY DEFERRED,
  provenance text NOT NULL,
  UNIQUE (agreement_id, topic_id)
);

CREATE TABLE agreement_status (
  id uuid PRIMARY KEY,
  agreement_id uuid NOT NULL REFERENCES agreement DEFERRABLE INITIALLY DEFERRED,
  position integer NOT NULL,
  status text NOT NULL,
  as_of text, as_of_earliest date NOT NULL, as_of_latest date NOT NULL, as_of_approximate boolean NOT NULL,
  statement_id uuid REFERENCES statement DEFERRABLE INITIALLY DEFERRED,
  source_id uuid REFERENCES source DEFERRABLE INITIALLY DEFERRED,
  conditional boolean,
  note text
);

CREATE TABLE agreement_relation (
  id uuid PRIMARY KEY,
  agreement_id uuid NOT NULL REFERENCES agreement DEFERRABLE INITIALLY DEFERRED,
  position integer NOT NULL,
  kind text NOT NULL,
  other_id uuid NOT NULL REFERENCES agreement DEFERRABLE INITIALLY DEFERRED,
  by_person_id uuid REFERENCES person DEFERRABLE INITIALLY DEFERRED,
  by_organization_id uuid REFERENCES organization DEFERRABLE INITIALLY DEFERRED,
  by_source_id uuid REFERENCES source DEFERRABLE INITIALLY DEFERRED,
  note text
);

CREATE TABLE event_agreement (
  event_id uuid NOT NULL REFERENCES event DEFERRABLE INITIALLY DEFERRED,
  agreement_id uuid NOT NULL REFERENCES agreement DEFERRABLE INITIALLY DEFERRED,
  position integer NOT NULL,
  PRIMARY KEY (event_id, agreement_id)
);

CREATE TABLE statement_agreement (
  statement_id uuid NOT NULL REFERENCES statement DEFERRABLE INITIALLY DEFERRED,
  agreement_id uuid NOT NULL REFERENCES agreement DEFERRABLE INITIALLY DEFERRED,
  position integer NOT NULL,
  PRIMARY KEY (statement_id, agreement_id)
);

CREATE TABLE statement_policy (
  statement_id uuid NOT NULL REFERENCES statement DEFERRABLE INITIALLY DEFERRED,
  policy_id uuid NOT NULL REFERENCES policy DEFERRABLE INITIALLY DEFERRED,
  position integer NOT NULL,
  PRIMARY KEY (statement_id, policy_id)
);

CREATE TABLE claim (
  id uuid PRIMARY KEY REFERENCES document DEFERRABLE INITIALLY DEFERRED,
  slug text COLLATE "C" NOT NULL UNIQUE,
  revision integer NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  note text,
  text text NOT NULL,
  language text,
  kind text NOT NULL,
  by_person_id uuid REFERENCES person DEFERRABLE INITIALLY DEFERRED,
  by_organization_id uuid REFERENCES organization DEFERRABLE INITIALLY DEFERRED,
  by_source_id uuid REFERENCES source DEFERRABLE INITIALLY DEFERRED,
  statement_id uuid REFERENCES statement DEFERRABLE INITIALLY DEFERRED,
  hedge text,
  comparator text,
  value numeric,
  unit text,
  as_of text, as_of_earliest date NOT NULL, as_of_latest date NOT NULL, as_of_approximate boolean NOT NULL,
  subject_id uuid REFERENCES document DEFERRABLE INITIALLY DEFERRED,
  verification text NOT NULL
);

CREATE TABLE claim_topic (
  id uuid PRIMARY KEY,
  claim_id uuid NOT NULL REFERENCES claim DEFERRABLE INITIALLY DEFERRED,
  position integer NOT NULL,
  topic_id uuid NOT NULL REFERENCES topic DEFERRABLE INITIALLY DEFERRED,
  provenance text NOT NULL,
  UNIQUE (claim_id, topic_id)
);

-- Parts that every document may have.
CREATE TABLE external_id (
  document_id uuid NOT NULL REFERENCES document DEFERRABLE INITIALLY DEFERRED,
  position integer NOT NULL,
  scheme text COLLATE "C" NOT NULL,
  value text COLLATE "C" NOT NULL,
  PRIMARY KEY (document_id, scheme, value)
);
CREATE INDEX external_id_scheme_value ON external_id (scheme, value);

-- `owner_id` is the document or the part of it that the citation supports.
CREATE TABLE citation (
  id uuid PRIMARY KEY,
  document_id uuid NOT NULL REFERENCES document DEFERRABLE INITIALLY DEFERRED,
  owner_id uuid NOT NULL,
  position integer NOT NULL,
  source_id uuid NOT NULL REFERENCES source DEFERRABLE INITIALLY DEFERRED,
  field text,
  locator text,
  start integer,
  "end" integer,
  sha256 text COLLATE "C",
  exact text,
  prefix text,
  suffix text,
  role text NOT NULL,
  provenance text NOT NULL,
  verification text,
  note text
);
CREATE INDEX citation_owner_id ON citation (owner_id, position);

CREATE TABLE correction (
  id uuid PRIMARY KEY,
  document_id uuid NOT NULL REFERENCES document DEFERRABLE INITIALLY DEFERRED,
  position integer NOT NULL,
  field text,
  change text NOT NULL,
  reason text NOT NULL,
  date text NOT NULL,
  source_id uuid REFERENCES source DEFERRABLE INITIALLY DEFERRED
);
