export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day of the calendar, `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /** A moment, in UTC, such as `2025-02-03T15:04:05.000Z` (RFC 3339). */
  DateTime: { input: string; output: string; }
  /** A language tag, such as `es` or `pt-BR` (BCP 47). */
  LanguageTag: { input: string; output: string; }
  /** A year, a month or a day: `2025`, `2025-02` or `2025-02-03`. As the end of a range it means its last day. */
  PartialDate: { input: string; output: string; }
  /** The readable name of a document, stable for ever: lower-case letters, digits and single hyphens. */
  Slug: { input: string; output: string; }
  /** A field whose value conforms to the standard URL format as specified in RFC3986: https://www.ietf.org/rfc/rfc3986.txt. */
  URL: { input: string; output: string; }
};

/** The statement or the source that says so; one of the two. */
export type AccordingTo = {
  __typename?: 'AccordingTo';
  /** The source; null where it is a statement. */
  source: Maybe<Source>;
  /** The statement; null where it is a source. */
  statement: Maybe<Statement>;
};

/** An agreement between countries, from its first mention to its end. */
export type Agreement = Document & Node & {
  __typename?: 'Agreement';
  /** Where in which sources it stands, with what the service could verify. */
  citations: Array<Citation>;
  /** Claims about it. */
  claims: ClaimConnection;
  /** What was corrected in it, when and why, oldest first. */
  corrections: Array<Correction>;
  /** When it was first published in this record. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was made. Null where the record does not say. */
  date: Maybe<EdtfDate>;
  /** Events that concerned it. */
  events: EventConnection;
  /** Ids of the same thing in other systems. */
  externalIds: Array<ExternalId>;
  /** Slugs under which it, or what was merged into it, was known before. */
  formerSlugs: Array<Scalars['String']['output']>;
  /** The id: opaque, unique in the whole record, kept for ever. */
  id: Scalars['ID']['output'];
  /** What it is; null where the record does not say. */
  kind: Maybe<AgreementKind>;
  /** That name, with the language that was given. */
  localizedName: LocalizedString;
  /** The name by which this record calls it. */
  name: Scalars['String']['output'];
  /** What others call it, and who. */
  names: Array<AgreementName>;
  /** A remark of the curators: what is open, what was inferred and how. */
  note: Maybe<Scalars['String']['output']>;
  /** Further names: translations, official and short forms, aliases, former names. */
  otherNames: Array<OtherName>;
  /** The countries that are parties; empty where the record does not say. */
  parties: Array<AgreementParty>;
  /** How it stands to other agreements, and who says so. */
  relations: Array<AgreementRelation>;
  /** The number of its published revision, counted from 1. */
  revision: Scalars['Int']['output'];
  /** Its readable name, unique among documents of its type and never used again. */
  slug: Scalars['Slug']['output'];
  /** Statements about it. */
  statements: StatementConnection;
  /** The latest status not later than a day; null where the record is silent. */
  status: Maybe<AgreementStatus>;
  /** Every status on record, in the order of the record. */
  statuses: Array<AgreementStatus>;
  /** What it is about, in the words of this record. */
  summary: Maybe<Scalars['String']['output']>;
  /** What it is about. */
  topics: Array<TopicLabel>;
  /** When its present revision was published in this record. */
  updatedAt: Scalars['DateTime']['output'];
};


/** An agreement between countries, from its first mention to its end. */
export type AgreementClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: ClaimOrder;
};


/** An agreement between countries, from its first mention to its end. */
export type AgreementEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: EventOrder;
};


/** An agreement between countries, from its first mention to its end. */
export type AgreementLocalizedNameArgs = {
  language?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** An agreement between countries, from its first mention to its end. */
export type AgreementNameArgs = {
  language?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** An agreement between countries, from its first mention to its end. */
export type AgreementStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: StatementOrder;
};


/** An agreement between countries, from its first mention to its end. */
export type AgreementStatusArgs = {
  asOf: Scalars['Date']['input'];
};

/** A page of a list of documents of the type Agreement. */
export type AgreementConnection = {
  __typename?: 'AgreementConnection';
  /** The same, each with its cursor. */
  edges: Array<AgreementEdge>;
  /** The documents on this page. */
  nodes: Array<Agreement>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when it is selected. */
  totalCount: TotalCount;
};

/** One of the list, and where it stands in it. */
export type AgreementEdge = {
  __typename?: 'AgreementEdge';
  /** Its place in this list and order, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The document. */
  node: Agreement;
};

/** Conditions on an agreement; all that are given must hold. */
export type AgreementFilter = {
  /** All of these hold. An empty list holds always. */
  and?: InputMaybe<Array<AgreementFilter>>;
  /** Its date. May be null: the record does not say. */
  date?: InputMaybe<DateFilter>;
  /** An id in another system. */
  externalId?: InputMaybe<ExternalIdFilter>;
  /** The id. */
  id?: InputMaybe<IdFilter>;
  /** What it is. May be null: the record does not say. */
  kind?: InputMaybe<AgreementKindFilter>;
  /** The name. */
  name?: InputMaybe<NameFilter>;
  /** This does not hold. */
  not?: InputMaybe<AgreementFilter>;
  /** One of these holds. An empty list never holds. */
  or?: InputMaybe<Array<AgreementFilter>>;
  /** A country that is a party. */
  party?: InputMaybe<CountryFilter>;
  /** The slug. */
  slug?: InputMaybe<SlugFilter>;
  /** A status that it has had at any time. */
  status?: InputMaybe<AgreementStatusKindFilter>;
  /** What it is about. */
  topics?: InputMaybe<TopicsFilter>;
  /** When the record was last changed. */
  updatedAt?: InputMaybe<MomentFilter>;
};

/** What an agreement is. */
export type AgreementKind =
  /** An agreement between governments without ratification. */
  | 'EXECUTIVE_AGREEMENT'
  /** A declaration made together. */
  | 'JOINT_DECLARATION'
  /** A memorandum of understanding. */
  | 'MEMORANDUM'
  /** None of the other kinds. */
  | 'OTHER'
  /** A treaty. */
  | 'TREATY'
  | '%future added value';

/** A condition on a value of AgreementKind; where the record does not say, it does not hold. */
export type AgreementKindFilter = {
  /** Any of these. An empty list matches nothing. */
  in?: InputMaybe<Array<AgreementKind>>;
  /** None of these. */
  notIn?: InputMaybe<Array<AgreementKind>>;
};

/** A name that somebody gives an agreement. An agreement may have none of its own yet. */
export type AgreementName = {
  __typename?: 'AgreementName';
  /** Who calls it so. Null where the record does not say. */
  by: Maybe<Attribution>;
  /** Where in which sources it stands, with what the service could verify. */
  citations: Array<Citation>;
  /** The id of this part. */
  id: Scalars['ID']['output'];
  /** Its language; null where the record does not say. */
  language: Maybe<Scalars['LanguageTag']['output']>;
  /** The name as printed. */
  text: Scalars['String']['output'];
};

/** The order of a list; ties are settled by the id. */
export type AgreementOrder =
  /** By date, earliest first; undated last. */
  | 'DATE_ASC'
  /** By date, latest first; undated last. */
  | 'DATE_DESC'
  /** By name, A to Z (Unicode root collation). */
  | 'NAME_ASC'
  /** By name, Z to A. */
  | 'NAME_DESC'
  /** Least recently changed first. */
  | 'UPDATED_AT_ASC'
  /** Most recently changed first. */
  | 'UPDATED_AT_DESC'
  | '%future added value';

/** A country that is a party to an agreement. */
export type AgreementParty = {
  __typename?: 'AgreementParty';
  /** Where in which sources it stands, with what the service could verify. */
  citations: Array<Citation>;
  /** The country. */
  country: Country;
  /** The id of this part. */
  id: Scalars['ID']['output'];
  /** Its part in the agreement; null where the record does not say. */
  role: Maybe<Scalars['String']['output']>;
};

/** How an agreement stands to another, and who says so. */
export type AgreementRelation = {
  __typename?: 'AgreementRelation';
  /** Who says so. Null where the record does not say. */
  assertedBy: Maybe<Attribution>;
  /** Where in which sources it stands, with what the service could verify. */
  citations: Array<Citation>;
  /** The id of this part. */
  id: Scalars['ID']['output'];
  /** How it stands to it. */
  kind: AgreementRelationKind;
  /** A remark of the curators. */
  note: Maybe<Scalars['String']['output']>;
  /** The other. */
  other: Agreement;
};

/** How one agreement stands to another. */
export type AgreementRelationKind =
  /** It changes the other. */
  | 'AMENDS'
  /** Somebody compares it with the other. */
  | 'COMPARED_WITH'
  /** The other came before, on the same subject. */
  | 'PREDECESSOR'
  /** It takes the place of the other. */
  | 'SUPERSEDES'
  | '%future added value';

/** How far an agreement has come, as of a day, according to a statement or a source. */
export type AgreementStatus = {
  __typename?: 'AgreementStatus';
  /** Who says so. */
  accordingTo: AccordingTo;
  /** The day in the world as of which it is so. Null where the record does not say. */
  asOf: Maybe<EdtfDate>;
  /** Where in which sources it stands, with what the service could verify. */
  citations: Array<Citation>;
  /** Whether it is said under a condition; null where the record does not say. */
  conditional: Maybe<Scalars['Boolean']['output']>;
  /** The id of this part. */
  id: Scalars['ID']['output'];
  /** A remark of the curators. */
  note: Maybe<Scalars['String']['output']>;
  /** How far it has come. */
  status: AgreementStatusKind;
};

/** How far an agreement has come. */
export type AgreementStatusKind =
  /** Announced as agreed. */
  | 'ANNOUNCED'
  /** In force. */
  | 'IN_FORCE'
  /** Being worked out. */
  | 'IN_NEGOTIATION'
  /** Ended by its own terms. */
  | 'LAPSED'
  /** Suggested by one side. */
  | 'PROPOSED'
  /** Applied before it is in force. */
  | 'PROVISIONAL'
  /** Signed. */
  | 'SIGNED'
  /** Not applied for the time being. */
  | 'SUSPENDED'
  /** Ended by a party or by both. */
  | 'TERMINATED'
  | '%future added value';

/** A condition on a value of AgreementStatusKind; where the record does not say, it does not hold. */
export type AgreementStatusKindFilter = {
  /** Any of these. An empty list matches nothing. */
  in?: InputMaybe<Array<AgreementStatusKind>>;
  /** None of these. */
  notIn?: InputMaybe<Array<AgreementStatusKind>>;
};

/** Who asserts something: a person, an organization, or the writer of a source. */
export type Attribution = {
  __typename?: 'Attribution';
  /** Which of the three. */
  kind: AttributionKind;
  /** The organization; null where it is not one. */
  organization: Maybe<Organization>;
  /** The person; null where it is not one. */
  person: Maybe<Person>;
  /** The source whose writer it is; null where it is not a writer. */
  source: Maybe<Source>;
};

/** Whether it is plain where the speaker ends and the writer begins. */
export type AttributionBoundary =
  /** It is plain where the speaker ends and the writer begins. */
  | 'CLEAR'
  /** Part of what is attributed may be the words of the writer. */
  | 'UNCLEAR'
  | '%future added value';

/** A condition on a value of AttributionBoundary; where the record does not say, it does not hold. */
export type AttributionBoundaryFilter = {
  /** Any of these. An empty list matches nothing. */
  in?: InputMaybe<Array<AttributionBoundary>>;
  /** None of these. */
  notIn?: InputMaybe<Array<AttributionBoundary>>;
};

/** Who asserts something. */
export type AttributionKind =
  /** An organization. */
  | 'ORGANIZATION'
  /** A person. */
  | 'PERSON'
  /** The writer of a source, in their own voice. */
  | 'WRITER'
  | '%future added value';

/** How sure it must be that a date lies in a range. */
export type Certainty =
  /** Whatever day was meant, it lies in the range; dates marked `~`, `?` or `%` never match. */
  | 'CERTAIN'
  /** A day that may have been meant lies in the range. */
  | 'POSSIBLE'
  | '%future added value';

/** Where in a source something of the record stands. */
export type Citation = {
  __typename?: 'Citation';
  /** The field of the record that it concerns; null for the whole. */
  field: Maybe<Scalars['String']['output']>;
  /** The id of this part. */
  id: Scalars['ID']['output'];
  /** The place in a source without running text, such as the number of an entry. */
  locator: Maybe<Scalars['String']['output']>;
  /** A remark of the curators. */
  note: Maybe<Scalars['String']['output']>;
  /** Who made the citation. */
  provenance: Provenance;
  /** How the source stands to what the record says. */
  role: CitationRole;
  /** The span of the source’s text; null where it has none. */
  selector: Maybe<TextSelector>;
  /** The source. */
  source: Source;
  /** Whether the service found the words at their place; null without a span. */
  verification: Maybe<CitationVerification>;
};

/** How a source stands to what cites it. */
export type CitationRole =
  /** The source says something else, or pulls the other way. */
  | 'CONTRADICTS'
  /** The source speaks of it without saying so much. */
  | 'MENTIONS'
  /** The source says what the record says. */
  | 'SUPPORTS'
  | '%future added value';

/** Whether the service found the cited words at their place. */
export type CitationVerification =
  /** The service found the exact words at that place of the complete archived text, whose hash holds. */
  | 'COMPLETE_TEXT'
  /** The service found the exact words in an archived passage that covers the place. */
  | 'PASSAGE'
  /** Nothing is archived at that place. The hash of the span lets anyone who has the text check it. */
  | 'UNARCHIVED'
  | '%future added value';

/** A condition on a value of CitationVerification; where the record does not say, it does not hold. */
export type CitationVerificationFilter = {
  /** Any of these. An empty list matches nothing. */
  in?: InputMaybe<Array<CitationVerification>>;
  /** None of these. */
  notIn?: InputMaybe<Array<CitationVerification>>;
};

/** Something asserted about the world. What the writer of a source says in their own voice stands here, never as a statement. */
export type Claim = Document & Node & {
  __typename?: 'Claim';
  /** The day as of which it is claimed. Null where the record does not say. */
  asOf: Maybe<EdtfDate>;
  /** Where in which sources it stands, with what the service could verify. */
  citations: Array<Citation>;
  /** What was corrected in it, when and why, oldest first. */
  corrections: Array<Correction>;
  /** When it was first published in this record. */
  createdAt: Scalars['DateTime']['output'];
  /** Ids of the same thing in other systems. */
  externalIds: Array<ExternalId>;
  /** The number that it gives; null where it gives none. */
  figure: Maybe<Figure>;
  /** Slugs under which it, or what was merged into it, was known before. */
  formerSlugs: Array<Scalars['String']['output']>;
  /** Words that hedge it, as printed; null where there are none. */
  hedge: Maybe<Scalars['String']['output']>;
  /** The id: opaque, unique in the whole record, kept for ever. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: ClaimKind;
  /** The language of `text`. */
  language: Maybe<Scalars['LanguageTag']['output']>;
  /** Who makes it. Null where the record does not say. */
  madeBy: Maybe<Attribution>;
  /** A remark of the curators: what is open, what was inferred and how. */
  note: Maybe<Scalars['String']['output']>;
  /** The number of its published revision, counted from 1. */
  revision: Scalars['Int']['output'];
  /** Its readable name, unique among documents of its type and never used again. */
  slug: Scalars['Slug']['output'];
  /** The statement it is made in; null where it is made outside one. */
  statement: Maybe<Statement>;
  /** The document that it is about; null where there is none. */
  subject: Maybe<Document>;
  /** The claim, in the words of this record. */
  text: Scalars['String']['output'];
  /** What it is about. */
  topics: Array<TopicLabel>;
  /** When its present revision was published in this record. */
  updatedAt: Scalars['DateTime']['output'];
  /** Whether it has been checked for this record. */
  verification: ClaimVerification;
};

/** A page of a list of documents of the type Claim. */
export type ClaimConnection = {
  __typename?: 'ClaimConnection';
  /** The same, each with its cursor. */
  edges: Array<ClaimEdge>;
  /** The documents on this page. */
  nodes: Array<Claim>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when it is selected. */
  totalCount: TotalCount;
};

/** One of the list, and where it stands in it. */
export type ClaimEdge = {
  __typename?: 'ClaimEdge';
  /** Its place in this list and order, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The document. */
  node: Claim;
};

/** Conditions on a claim; all that are given must hold. */
export type ClaimFilter = {
  /** All of these hold. An empty list holds always. */
  and?: InputMaybe<Array<ClaimFilter>>;
  /** The day as of which it is claimed. May be null: the record does not say. */
  asOf?: InputMaybe<DateFilter>;
  /** An id in another system. */
  externalId?: InputMaybe<ExternalIdFilter>;
  /** The id. */
  id?: InputMaybe<IdFilter>;
  /** What it is. */
  kind?: InputMaybe<ClaimKindFilter>;
  /** This does not hold. */
  not?: InputMaybe<ClaimFilter>;
  /** One of these holds. An empty list never holds. */
  or?: InputMaybe<Array<ClaimFilter>>;
  /** The organization that makes it. */
  organization?: InputMaybe<OrganizationFilter>;
  /** The person who makes it. */
  person?: InputMaybe<PersonFilter>;
  /** The slug. */
  slug?: InputMaybe<SlugFilter>;
  /** The statement it is made in. May be null: the record does not say. */
  statement?: InputMaybe<StatementFilter>;
  /** What it is about. */
  topics?: InputMaybe<TopicsFilter>;
  /** When the record was last changed. */
  updatedAt?: InputMaybe<MomentFilter>;
  /** Whether it has been checked. */
  verification?: InputMaybe<ClaimVerificationFilter>;
  /** The source whose writer makes it, in their own voice. */
  writerOf?: InputMaybe<SourceFilter>;
};

/** What a claim is. */
export type ClaimKind =
  /** A description that ranks, compares or colours, superlatives included. */
  | 'CHARACTERISATION'
  /** A statement of fact. */
  | 'FACT'
  /** A number. */
  | 'FIGURE'
  /** A statement about the future. */
  | 'FORECAST'
  /** A judgement of value. */
  | 'OPINION'
  | '%future added value';

/** A condition on a value of ClaimKind; where the record does not say, it does not hold. */
export type ClaimKindFilter = {
  /** Any of these. An empty list matches nothing. */
  in?: InputMaybe<Array<ClaimKind>>;
  /** None of these. */
  notIn?: InputMaybe<Array<ClaimKind>>;
};

/** The order of a list; ties are settled by the id. */
export type ClaimOrder =
  /** By the day as of which it is claimed, earliest first; undated last. */
  | 'AS_OF_ASC'
  /** By the day as of which it is claimed, latest first; undated last. */
  | 'AS_OF_DESC'
  /** Least recently changed first. */
  | 'UPDATED_AT_ASC'
  /** Most recently changed first. */
  | 'UPDATED_AT_DESC'
  | '%future added value';

/** Whether a claim has been checked for this record. */
export type ClaimVerification =
  /** Evidence cited in this record speaks for and against it. */
  | 'DISPUTED'
  /** Evidence cited in this record refutes it. */
  | 'REFUTED'
  /** Evidence cited in this record supports it. */
  | 'SUPPORTED'
  /** Nobody has checked it for this record. */
  | 'UNVERIFIED'
  | '%future added value';

/** A condition on a value of ClaimVerification; where the record does not say, it does not hold. */
export type ClaimVerificationFilter = {
  /** Any of these. An empty list matches nothing. */
  in?: InputMaybe<Array<ClaimVerification>>;
  /** None of these. */
  notIn?: InputMaybe<Array<ClaimVerification>>;
};

/** A condition on a short code or tag, compared letter by letter. */
export type CodeFilter = {
  /** Any of these. An empty list matches nothing. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** None of these. */
  notIn?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** How a claimed figure stands to its value. */
export type Comparator =
  /** About the value. */
  | 'APPROX'
  /** Equal to the value. */
  | 'EQ'
  /** More than the value. */
  | 'GT'
  /** The value or more. */
  | 'GTE'
  /** Less than the value. */
  | 'LT'
  /** The value or less. */
  | 'LTE'
  | '%future added value';

/** A point on the earth (WGS 84). */
export type Coordinates = {
  __typename?: 'Coordinates';
  /** Degrees north, negative for south. */
  latitude: Scalars['Float']['output'];
  /** Degrees east, negative for west. */
  longitude: Scalars['Float']['output'];
};

/** A public correction of a document. Corrections are only ever added. */
export type Correction = {
  __typename?: 'Correction';
  /** What was changed. */
  change: Scalars['String']['output'];
  /** When, in EDTF. */
  date: Scalars['String']['output'];
  /** The field that was corrected; null for the whole. */
  field: Maybe<Scalars['String']['output']>;
  /** The id of this part. */
  id: Scalars['ID']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** The source that shows it; null where none is given. */
  source: Maybe<Source>;
};

/** A country or territory with a code in ISO 3166-1. */
export type Country = Document & Node & {
  __typename?: 'Country';
  /** Agreements it is a party to. */
  agreements: AgreementConnection;
  /** Its code of three letters (ISO 3166-1 alpha-3). */
  alpha3: Maybe<Scalars['String']['output']>;
  /** Where in which sources it stands, with what the service could verify. */
  citations: Array<Citation>;
  /** Its code of two letters (ISO 3166-1 alpha-2). */
  code: Scalars['String']['output'];
  /** What was corrected in it, when and why, oldest first. */
  corrections: Array<Correction>;
  /** When it was first published in this record. */
  createdAt: Scalars['DateTime']['output'];
  /** Events that it hosted or whose visitors came from it. */
  events: EventConnection;
  /** Ids of the same thing in other systems. */
  externalIds: Array<ExternalId>;
  /** Slugs under which it, or what was merged into it, was known before. */
  formerSlugs: Array<Scalars['String']['output']>;
  /** The id: opaque, unique in the whole record, kept for ever. */
  id: Scalars['ID']['output'];
  /** Its short name, with the language that was given. */
  localizedName: LocalizedString;
  /** Its code of three digits (UN M49). */
  m49: Maybe<Scalars['String']['output']>;
  /** Its short name. */
  name: Scalars['String']['output'];
  /** A remark of the curators: what is open, what was inferred and how. */
  note: Maybe<Scalars['String']['output']>;
  /** Its offices. */
  offices: OfficeConnection;
  /** Organizations of the country. */
  organizations: OrganizationConnection;
  /** Further names: translations, official and short forms, aliases, former names. */
  otherNames: Array<OtherName>;
  /** Places in it. */
  places: PlaceConnection;
  /** Its policies. */
  policies: PolicyConnection;
  /** The number of its published revision, counted from 1. */
  revision: Scalars['Int']['output'];
  /** Its readable name, unique among documents of its type and never used again. */
  slug: Scalars['Slug']['output'];
  /** When its present revision was published in this record. */
  updatedAt: Scalars['DateTime']['output'];
};


/** A country or territory with a code in ISO 3166-1. */
export type CountryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: AgreementOrder;
};


/** A country or territory with a code in ISO 3166-1. */
export type CountryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: EventOrder;
};


/** A country or territory with a code in ISO 3166-1. */
export type CountryLocalizedNameArgs = {
  language?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A country or territory with a code in ISO 3166-1. */
export type CountryNameArgs = {
  language?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A country or territory with a code in ISO 3166-1. */
export type CountryOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfficeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: OfficeOrder;
};


/** A country or territory with a code in ISO 3166-1. */
export type CountryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: OrganizationOrder;
};


/** A country or territory with a code in ISO 3166-1. */
export type CountryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlaceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: PlaceOrder;
};


/** A country or territory with a code in ISO 3166-1. */
export type CountryPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PolicyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: PolicyOrder;
};

/** A page of a list of documents of the type Country. */
export type CountryConnection = {
  __typename?: 'CountryConnection';
  /** The same, each with its cursor. */
  edges: Array<CountryEdge>;
  /** The documents on this page. */
  nodes: Array<Country>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when it is selected. */
  totalCount: TotalCount;
};

/** One of the list, and where it stands in it. */
export type CountryEdge = {
  __typename?: 'CountryEdge';
  /** Its place in this list and order, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The document. */
  node: Country;
};

/** Conditions on a country; all that are given must hold. */
export type CountryFilter = {
  /** All of these hold. An empty list holds always. */
  and?: InputMaybe<Array<CountryFilter>>;
  /** The code of two letters (ISO 3166-1). */
  code?: InputMaybe<CodeFilter>;
  /** An id in another system. */
  externalId?: InputMaybe<ExternalIdFilter>;
  /** The id. */
  id?: InputMaybe<IdFilter>;
  /** The name. */
  name?: InputMaybe<NameFilter>;
  /** This does not hold. */
  not?: InputMaybe<CountryFilter>;
  /** One of these holds. An empty list never holds. */
  or?: InputMaybe<Array<CountryFilter>>;
  /** The slug. */
  slug?: InputMaybe<SlugFilter>;
  /** When the record was last changed. */
  updatedAt?: InputMaybe<MomentFilter>;
};

/** The order of a list; ties are settled by the id. */
export type CountryOrder =
  /** By name, A to Z (Unicode root collation). */
  | 'NAME_ASC'
  /** By name, Z to A. */
  | 'NAME_DESC'
  /** Least recently changed first. */
  | 'UPDATED_AT_ASC'
  /** Most recently changed first. */
  | 'UPDATED_AT_DESC'
  | '%future added value';

/** A range of days, inclusive at both ends. Where the record gives no date, it does not hold. */
export type DateFilter = {
  /** How sure it must be. */
  certainty?: Certainty;
  /** On or after the first day of this. */
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** On or before the last day of this. */
  until?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** What every document of the record has. */
export type Document = {
  /** When it was first published in this record. */
  createdAt: Scalars['DateTime']['output'];
  /** Ids of the same thing in other systems. */
  externalIds: Array<ExternalId>;
  /** Slugs under which it, or what was merged into it, was known before. */
  formerSlugs: Array<Scalars['String']['output']>;
  /** The id: opaque, unique in the whole record, kept for ever. */
  id: Scalars['ID']['output'];
  /** A remark of the curators: what is open, what was inferred and how. */
  note: Maybe<Scalars['String']['output']>;
  /** The number of its published revision, counted from 1. */
  revision: Scalars['Int']['output'];
  /** Its readable name, unique among documents of its type and never used again. */
  slug: Scalars['Slug']['output'];
  /** When its present revision was published in this record. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A date as far as it is known: as the record writes it, and the first and last day that it can mean. */
export type EdtfDate = {
  __typename?: 'EdtfDate';
  /** True where the date is marked as about or uncertain (`~`, `?`, `%`). */
  approximate: Scalars['Boolean']['output'];
  /** The first day that it can mean; null where it is open. */
  earliest: Maybe<Scalars['Date']['output']>;
  /** The date in EDTF (ISO 8601-2): `2023`, `2025-02-03`, `2025-02-03~` (about), `[..2025-02-03]` (on or before), `2025-01-21/..` (from then on). */
  edtf: Scalars['String']['output'];
  /** The last day that it can mean; null where it is open. */
  latest: Maybe<Scalars['Date']['output']>;
};

/** How many documents of one type are published. */
export type EntityCount = {
  __typename?: 'EntityCount';
  /** The number. */
  count: Scalars['Int']['output'];
  /** The type. */
  entity: EntityKind;
};

/** The kinds of document. */
export type EntityKind =
  /** An agreement between countries, from its first mention to its end. */
  | 'AGREEMENT'
  /** Something asserted about the world, by a named person or body or by the writer of a source. */
  | 'CLAIM'
  /** A country or territory with a code in ISO 3166-1. */
  | 'COUNTRY'
  /** Something that took place or is to take place: a tour, a visit, a meeting, an address. */
  | 'EVENT'
  /** A post that people hold one after the other. */
  | 'OFFICE'
  /** A government, ministry, company, newsroom or other body. */
  | 'ORGANIZATION'
  /** A human being. */
  | 'PERSON'
  /** Somewhere an event was held or a statement made. */
  | 'PLACE'
  /** A course of action that a government or body has given a name. */
  | 'POLICY'
  /** A text or data set that the record cites. */
  | 'SOURCE'
  /** Something that somebody said or wrote, in the form in which it has come down. */
  | 'STATEMENT'
  /** A subject that statements and events are about. */
  | 'TOPIC'
  | '%future added value';

/** Something that took place or is to take place. Events form trees: a tour has stops, a visit has meetings. */
export type Event = Document & Node & {
  __typename?: 'Event';
  /** What each source says of its date and place, where they differ or one says less. */
  accounts: Array<EventAccount>;
  /** Agreements that it concerned. */
  agreements: AgreementConnection;
  /** The events it consists of. */
  children: EventConnection;
  /** Where in which sources it stands, with what the service could verify. */
  citations: Array<Citation>;
  /** What was corrected in it, when and why, oldest first. */
  corrections: Array<Correction>;
  /** When it was first published in this record. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was held, as curated; see `accounts` for what each source says. Null where the record does not say. */
  date: Maybe<EdtfDate>;
  /** Ids of the same thing in other systems. */
  externalIds: Array<ExternalId>;
  /** Slugs under which it, or what was merged into it, was known before. */
  formerSlugs: Array<Scalars['String']['output']>;
  /** The countries that hosted it. */
  hostCountries: Array<Country>;
  /** The id: opaque, unique in the whole record, kept for ever. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: EventKind;
  /** Its title, with the language that was given. */
  localizedTitle: LocalizedString;
  /** A remark of the curators: what is open, what was inferred and how. */
  note: Maybe<Scalars['String']['output']>;
  /** Further names: translations, official and short forms, aliases, former names. */
  otherNames: Array<OtherName>;
  /** The event that it is part of; null where it stands by itself. */
  parent: Maybe<Event>;
  /** Who took part, in which capacity and role. */
  participants: Array<Participation>;
  /** Where it was held, as curated; null where the record does not say. */
  place: Maybe<Place>;
  /** Where within the place, as printed; null where the record does not say. */
  placeDetail: Maybe<Scalars['String']['output']>;
  /** Its place among the parts of its parent, from 1; null where there is no order. */
  position: Maybe<Scalars['Int']['output']>;
  /** What it was for, as a source says; null where none does. */
  purpose: Maybe<Scalars['String']['output']>;
  /** The number of its published revision, counted from 1. */
  revision: Scalars['Int']['output'];
  /** Its readable name, unique among documents of its type and never used again. */
  slug: Scalars['Slug']['output'];
  /** What was said at it. */
  statements: StatementConnection;
  /** Whether it took place; null where the record does not say. */
  status: Maybe<EventStatus>;
  /** Its title, in the words of this record. */
  title: Scalars['String']['output'];
  /** Which topics were treated at it, and how; the negative included. */
  topics: Array<EventTopic>;
  /** When its present revision was published in this record. */
  updatedAt: Scalars['DateTime']['output'];
  /** The countries whose representatives came. */
  visitorCountries: Array<Country>;
};


/** Something that took place or is to take place. Events form trees: a tour has stops, a visit has meetings. */
export type EventAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: AgreementOrder;
};


/** Something that took place or is to take place. Events form trees: a tour has stops, a visit has meetings. */
export type EventChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: EventOrder;
};


/** Something that took place or is to take place. Events form trees: a tour has stops, a visit has meetings. */
export type EventLocalizedTitleArgs = {
  language?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** Something that took place or is to take place. Events form trees: a tour has stops, a visit has meetings. */
export type EventStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: StatementOrder;
};


/** Something that took place or is to take place. Events form trees: a tour has stops, a visit has meetings. */
export type EventTitleArgs = {
  language?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};

/** What one source says of an event, where sources differ or one says less: it stands beside the curated fields. */
export type EventAccount = {
  __typename?: 'EventAccount';
  /** Where in which sources it stands, with what the service could verify. */
  citations: Array<Citation>;
  /** The date that this source gives. Null where the record does not say. */
  date: Maybe<EdtfDate>;
  /** The id of this part. */
  id: Scalars['ID']['output'];
  /** A remark of the curators. */
  note: Maybe<Scalars['String']['output']>;
  /** The place that this source gives; null where it gives none. */
  place: Maybe<Place>;
  /** The place as this source prints it; null where it gives none. */
  placeLabel: Maybe<Scalars['String']['output']>;
  /** The source. */
  source: Source;
};

/** A page of a list of documents of the type Event. */
export type EventConnection = {
  __typename?: 'EventConnection';
  /** The same, each with its cursor. */
  edges: Array<EventEdge>;
  /** The documents on this page. */
  nodes: Array<Event>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when it is selected. */
  totalCount: TotalCount;
};

/** One of the list, and where it stands in it. */
export type EventEdge = {
  __typename?: 'EventEdge';
  /** Its place in this list and order, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The document. */
  node: Event;
};

/** Conditions on an event; all that are given must hold. */
export type EventFilter = {
  /** All of these hold. An empty list holds always. */
  and?: InputMaybe<Array<EventFilter>>;
  /** When it was held. May be null: the record does not say. */
  date?: InputMaybe<DateFilter>;
  /** An id in another system. */
  externalId?: InputMaybe<ExternalIdFilter>;
  /** A country that hosted it. */
  hostCountry?: InputMaybe<CountryFilter>;
  /** The id. */
  id?: InputMaybe<IdFilter>;
  /** What it is. */
  kind?: InputMaybe<EventKindFilter>;
  /** This does not hold. */
  not?: InputMaybe<EventFilter>;
  /** One of these holds. An empty list never holds. */
  or?: InputMaybe<Array<EventFilter>>;
  /** The event it is part of. May be null: the record does not say. */
  parent?: InputMaybe<EventFilter>;
  /** Somebody who took part. */
  participant?: InputMaybe<ParticipantFilter>;
  /** Where it was held. May be null: the record does not say. */
  place?: InputMaybe<PlaceFilter>;
  /** The slug. */
  slug?: InputMaybe<SlugFilter>;
  /** A source that it cites. */
  source?: InputMaybe<SourceFilter>;
  /** Whether it took place. May be null: the record does not say. */
  status?: InputMaybe<EventStatusFilter>;
  /** The title. */
  title?: InputMaybe<NameFilter>;
  /** A topic, and how it was treated. */
  topics?: InputMaybe<EventTopicsFilter>;
  /** When the record was last changed. */
  updatedAt?: InputMaybe<MomentFilter>;
  /** A country whose people came. */
  visitorCountry?: InputMaybe<CountryFilter>;
};

/** What an event is. */
export type EventKind =
  /** An address to a body such as a parliament, spoken or sent in writing. */
  | 'ADDRESS'
  /** A conversation by telephone or video. */
  | 'CALL'
  /** Several speakers take turns on one agenda. */
  | 'DEBATE'
  /** Somebody is questioned by one or a few journalists. */
  | 'INTERVIEW'
  /** People sit down together. */
  | 'MEETING'
  /** None of the other kinds. */
  | 'OTHER'
  /** A spokesperson informs the press, as a matter of routine. */
  | 'PRESS_BRIEFING'
  /** Somebody speaks to the press and may take questions. */
  | 'PRESS_CONFERENCE'
  /** A document is signed. */
  | 'SIGNING'
  /** A speech to an audience. */
  | 'SPEECH'
  /** Heads of state or government meet in a group. */
  | 'SUMMIT'
  /** A journey with several stops. */
  | 'TOUR'
  /** A stay in one country or place. */
  | 'VISIT'
  | '%future added value';

/** A condition on a value of EventKind; where the record does not say, it does not hold. */
export type EventKindFilter = {
  /** Any of these. An empty list matches nothing. */
  in?: InputMaybe<Array<EventKind>>;
  /** None of these. */
  notIn?: InputMaybe<Array<EventKind>>;
};

/** The order of a list; ties are settled by the id. */
export type EventOrder =
  /** By date, earliest first; undated last. */
  | 'DATE_ASC'
  /** By date, latest first; undated last. */
  | 'DATE_DESC'
  /** By name, A to Z (Unicode root collation). */
  | 'NAME_ASC'
  /** By name, Z to A. */
  | 'NAME_DESC'
  /** By the position within what it belongs to; those without a position last. */
  | 'POSITION_ASC'
  /** Least recently changed first. */
  | 'UPDATED_AT_ASC'
  /** Most recently changed first. */
  | 'UPDATED_AT_DESC'
  | '%future added value';

/** Whether it took place. */
export type EventStatus =
  /** Called off. */
  | 'CANCELLED'
  /** It took place. */
  | 'HELD'
  /** Announced, not yet held. */
  | 'PLANNED'
  /** Put off to a later date. */
  | 'POSTPONED'
  | '%future added value';

/** A condition on a value of EventStatus; where the record does not say, it does not hold. */
export type EventStatusFilter = {
  /** Any of these. An empty list matches nothing. */
  in?: InputMaybe<Array<EventStatus>>;
  /** None of these. */
  notIn?: InputMaybe<Array<EventStatus>>;
};

/** How a topic was treated at an event. One for each topic and treatment; that it was not publicly discussed is a fact of its own. */
export type EventTopic = {
  __typename?: 'EventTopic';
  /** Where in which sources it stands, with what the service could verify. */
  citations: Array<Citation>;
  /** The id of this part. */
  id: Scalars['ID']['output'];
  /** A remark of the curators. */
  note: Maybe<Scalars['String']['output']>;
  /** Who entered it. */
  provenance: Provenance;
  /** The topic. */
  topic: Topic;
  /** How it was treated. */
  treatment: TopicTreatment;
};

/** A condition on the topics of an event; it holds if one of them fits in all respects. */
export type EventTopicsFilter = {
  /** Any of these topics, by slug or id. An empty list matches nothing. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether topics under them count too. */
  includeNarrower?: Scalars['Boolean']['input'];
  /** Who entered it. */
  provenance?: InputMaybe<ProvenanceFilter>;
  /** How the topic was treated. */
  treatment?: InputMaybe<TopicTreatmentFilter>;
};

/** A claim that the words are exact. It is somebody’s claim, not this record’s, and is kept with who makes it. */
export type ExactnessClaim = {
  __typename?: 'ExactnessClaim';
  /** Who makes it. Null where the record does not say. */
  by: Maybe<Attribution>;
  /** The claim as printed. */
  claim: Scalars['String']['output'];
};

/** The id of the same thing in another system. */
export type ExternalId = {
  __typename?: 'ExternalId';
  /** The system: `wikidata`, `iso3166-1`, `un-m49`, `medtop` … */
  scheme: Scalars['String']['output'];
  /** The id there. */
  value: Scalars['String']['output'];
};

/** A condition on an id in another system. */
export type ExternalIdFilter = {
  /** The system: `wikidata`, `iso3166-1`, `un-m49`, `medtop` … */
  scheme: Scalars['String']['input'];
  /** The id there; any, if left out. */
  value?: InputMaybe<CodeFilter>;
};

/** A number, and how the claim stands to it. */
export type Figure = {
  __typename?: 'Figure';
  /** Whether it is this number, more, less or about as much. */
  comparator: Comparator;
  /** What is counted or measured: `person`, `USD` … */
  unit: Scalars['String']['output'];
  /** The number. */
  value: Scalars['Float']['output'];
};

/** A condition on an id. */
export type IdFilter = {
  /** Any of these. An empty list matches nothing. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** None of these. */
  notIn?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A text, and the language it is in. */
export type LocalizedString = {
  __typename?: 'LocalizedString';
  /** Its language; null where the record does not say. */
  language: Maybe<Scalars['LanguageTag']['output']>;
  /** The text; never empty. */
  value: Scalars['String']['output'];
};

/** A range of time, inclusive at both ends. */
export type MomentFilter = {
  /** At this moment or later. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** At this moment or earlier. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A condition on the name; upper and lower case are alike. */
export type NameFilter = {
  /** The name holds these characters. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** The whole name is any of these. An empty list matches nothing. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What a further name is. */
export type NameKind =
  /** Another name in use. */
  | 'ALIAS'
  /** A form that a source prints. */
  | 'AS_PRINTED'
  /** A name no longer in use. */
  | 'FORMER'
  /** The full official form. */
  | 'OFFICIAL'
  /** A shorter form in use. */
  | 'SHORT'
  /** The name in another language. */
  | 'TRANSLATION'
  | '%future added value';

/** What can be found by its id alone. */
export type Node = {
  /** The id: opaque, unique in the whole record, kept for ever. */
  id: Scalars['ID']['output'];
};

/** A post that people hold one after the other. */
export type Office = Document & Node & {
  __typename?: 'Office';
  /** Where in which sources it stands, with what the service could verify. */
  citations: Array<Citation>;
  /** What was corrected in it, when and why, oldest first. */
  corrections: Array<Correction>;
  /** The country it belongs to. Null where the record does not say. */
  country: Maybe<Country>;
  /** When it was first published in this record. */
  createdAt: Scalars['DateTime']['output'];
  /** Events at which somebody took part in this office. */
  events: EventConnection;
  /** Ids of the same thing in other systems. */
  externalIds: Array<ExternalId>;
  /** Slugs under which it, or what was merged into it, was known before. */
  formerSlugs: Array<Scalars['String']['output']>;
  /** Who held it when, as far as the record says, earliest first. */
  holders: Array<OfficeTerm>;
  /** The id: opaque, unique in the whole record, kept for ever. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: OfficeKind;
  /** Its title, with the language that was given. */
  localizedTitle: LocalizedString;
  /** A remark of the curators: what is open, what was inferred and how. */
  note: Maybe<Scalars['String']['output']>;
  /** The organization it belongs to. Null where the record does not say. */
  organization: Maybe<Organization>;
  /** Further names: translations, official and short forms, aliases, former names. */
  otherNames: Array<OtherName>;
  /** The number of its published revision, counted from 1. */
  revision: Scalars['Int']['output'];
  /** Its readable name, unique among documents of its type and never used again. */
  slug: Scalars['Slug']['output'];
  /** Statements made in this office, whoever held it. */
  statements: StatementConnection;
  /** Its title. */
  title: Scalars['String']['output'];
  /** When its present revision was published in this record. */
  updatedAt: Scalars['DateTime']['output'];
};


/** A post that people hold one after the other. */
export type OfficeEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: EventOrder;
};


/** A post that people hold one after the other. */
export type OfficeLocalizedTitleArgs = {
  language?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A post that people hold one after the other. */
export type OfficeStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: StatementOrder;
};


/** A post that people hold one after the other. */
export type OfficeTitleArgs = {
  language?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};

/** A page of a list of documents of the type Office. */
export type OfficeConnection = {
  __typename?: 'OfficeConnection';
  /** The same, each with its cursor. */
  edges: Array<OfficeEdge>;
  /** The documents on this page. */
  nodes: Array<Office>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when it is selected. */
  totalCount: TotalCount;
};

/** One of the list, and where it stands in it. */
export type OfficeEdge = {
  __typename?: 'OfficeEdge';
  /** Its place in this list and order, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The document. */
  node: Office;
};

/** Conditions on an office; all that are given must hold. */
export type OfficeFilter = {
  /** All of these hold. An empty list holds always. */
  and?: InputMaybe<Array<OfficeFilter>>;
  /** The country it belongs to. May be null: the record does not say. */
  country?: InputMaybe<CountryFilter>;
  /** An id in another system. */
  externalId?: InputMaybe<ExternalIdFilter>;
  /** The id. */
  id?: InputMaybe<IdFilter>;
  /** What it is. */
  kind?: InputMaybe<OfficeKindFilter>;
  /** This does not hold. */
  not?: InputMaybe<OfficeFilter>;
  /** One of these holds. An empty list never holds. */
  or?: InputMaybe<Array<OfficeFilter>>;
  /** The organization it belongs to. May be null: the record does not say. */
  organization?: InputMaybe<OrganizationFilter>;
  /** The slug. */
  slug?: InputMaybe<SlugFilter>;
  /** The title. */
  title?: InputMaybe<NameFilter>;
  /** When the record was last changed. */
  updatedAt?: InputMaybe<MomentFilter>;
};

/** What an office is. */
export type OfficeKind =
  /** Represents a country abroad. */
  | 'AMBASSADOR'
  /** Minister for foreign affairs, by whatever title. */
  | 'FOREIGN_MINISTER'
  /** Head of government who is not head of state. */
  | 'HEAD_OF_GOVERNMENT'
  /** Head of state, also where the same person heads the government. */
  | 'HEAD_OF_STATE'
  /** Member of a parliament. */
  | 'LEGISLATOR'
  /** None of the other kinds. */
  | 'OTHER'
  /** Speaks for an office or body. */
  | 'SPOKESPERSON'
  | '%future added value';

/** A condition on a value of OfficeKind; where the record does not say, it does not hold. */
export type OfficeKindFilter = {
  /** Any of these. An empty list matches nothing. */
  in?: InputMaybe<Array<OfficeKind>>;
  /** None of these. */
  notIn?: InputMaybe<Array<OfficeKind>>;
};

/** The order of a list; ties are settled by the id. */
export type OfficeOrder =
  /** By name, A to Z (Unicode root collation). */
  | 'NAME_ASC'
  /** By name, Z to A. */
  | 'NAME_DESC'
  /** Least recently changed first. */
  | 'UPDATED_AT_ASC'
  /** Most recently changed first. */
  | 'UPDATED_AT_DESC'
  | '%future added value';

/** The time in which a person held an office, as far as sources say. */
export type OfficeTerm = {
  __typename?: 'OfficeTerm';
  /** Whether held for the time being; null where the record does not say. */
  acting: Maybe<Scalars['Boolean']['output']>;
  /** Where in which sources it stands, with what the service could verify. */
  citations: Array<Citation>;
  /** When it ended; an office still held has none. Null where the record does not say. */
  end: Maybe<EdtfDate>;
  /** The id of this part. */
  id: Scalars['ID']['output'];
  /** A remark of the curators. */
  note: Maybe<Scalars['String']['output']>;
  /** Which office. */
  office: Office;
  /** Who. */
  person: Person;
  /** When it began. Null where the record does not say. */
  start: Maybe<EdtfDate>;
};

/** A government, ministry, company, newsroom or other body. */
export type Organization = Document & Node & {
  __typename?: 'Organization';
  /** Where in which sources it stands, with what the service could verify. */
  citations: Array<Citation>;
  /** Claims that it makes. */
  claims: ClaimConnection;
  /** What was corrected in it, when and why, oldest first. */
  corrections: Array<Correction>;
  /** Its country. Null where the record does not say. */
  country: Maybe<Country>;
  /** When it was first published in this record. */
  createdAt: Scalars['DateTime']['output'];
  /** Ids of the same thing in other systems. */
  externalIds: Array<ExternalId>;
  /** Slugs under which it, or what was merged into it, was known before. */
  formerSlugs: Array<Scalars['String']['output']>;
  /** The id: opaque, unique in the whole record, kept for ever. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: OrganizationKind;
  /** Its name, with the language that was given. */
  localizedName: LocalizedString;
  /** Its name. */
  name: Scalars['String']['output'];
  /** A remark of the curators: what is open, what was inferred and how. */
  note: Maybe<Scalars['String']['output']>;
  /** Its offices. */
  offices: OfficeConnection;
  /** Further names: translations, official and short forms, aliases, former names. */
  otherNames: Array<OtherName>;
  /** The organization that it is part of. Null where the record does not say. */
  parent: Maybe<Organization>;
  /** Organizations that are part of it. */
  parts: OrganizationConnection;
  /** Its policies. */
  policies: PolicyConnection;
  /** The number of its published revision, counted from 1. */
  revision: Scalars['Int']['output'];
  /** Its readable name, unique among documents of its type and never used again. */
  slug: Scalars['Slug']['output'];
  /** Statements in which it is a speaker. */
  statements: StatementConnection;
  /** When its present revision was published in this record. */
  updatedAt: Scalars['DateTime']['output'];
};


/** A government, ministry, company, newsroom or other body. */
export type OrganizationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: ClaimOrder;
};


/** A government, ministry, company, newsroom or other body. */
export type OrganizationLocalizedNameArgs = {
  language?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A government, ministry, company, newsroom or other body. */
export type OrganizationNameArgs = {
  language?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A government, ministry, company, newsroom or other body. */
export type OrganizationOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfficeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: OfficeOrder;
};


/** A government, ministry, company, newsroom or other body. */
export type OrganizationPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: OrganizationOrder;
};


/** A government, ministry, company, newsroom or other body. */
export type OrganizationPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PolicyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: PolicyOrder;
};


/** A government, ministry, company, newsroom or other body. */
export type OrganizationStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: StatementOrder;
};

/** A page of a list of documents of the type Organization. */
export type OrganizationConnection = {
  __typename?: 'OrganizationConnection';
  /** The same, each with its cursor. */
  edges: Array<OrganizationEdge>;
  /** The documents on this page. */
  nodes: Array<Organization>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when it is selected. */
  totalCount: TotalCount;
};

/** One of the list, and where it stands in it. */
export type OrganizationEdge = {
  __typename?: 'OrganizationEdge';
  /** Its place in this list and order, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The document. */
  node: Organization;
};

/** Conditions on an organization; all that are given must hold. */
export type OrganizationFilter = {
  /** All of these hold. An empty list holds always. */
  and?: InputMaybe<Array<OrganizationFilter>>;
  /** Its country. May be null: the record does not say. */
  country?: InputMaybe<CountryFilter>;
  /** An id in another system. */
  externalId?: InputMaybe<ExternalIdFilter>;
  /** The id. */
  id?: InputMaybe<IdFilter>;
  /** What it is. */
  kind?: InputMaybe<OrganizationKindFilter>;
  /** The name. */
  name?: InputMaybe<NameFilter>;
  /** This does not hold. */
  not?: InputMaybe<OrganizationFilter>;
  /** One of these holds. An empty list never holds. */
  or?: InputMaybe<Array<OrganizationFilter>>;
  /** What it is part of. May be null: the record does not say. */
  parent?: InputMaybe<OrganizationFilter>;
  /** The slug. */
  slug?: InputMaybe<SlugFilter>;
  /** When the record was last changed. */
  updatedAt?: InputMaybe<MomentFilter>;
};

/** What an organization is. */
export type OrganizationKind =
  /** A business. */
  | 'COMPANY'
  /** The government of a country. */
  | 'GOVERNMENT'
  /** A body whose members are states. */
  | 'INTERGOVERNMENTAL'
  /** Armed forces, or a branch of them. */
  | 'MILITARY'
  /** A ministry or department of a government. */
  | 'MINISTRY'
  /** None of the other kinds. */
  | 'OTHER'
  /** A newsroom, agency or broadcaster. */
  | 'PRESS'
  | '%future added value';

/** A condition on a value of OrganizationKind; where the record does not say, it does not hold. */
export type OrganizationKindFilter = {
  /** Any of these. An empty list matches nothing. */
  in?: InputMaybe<Array<OrganizationKind>>;
  /** None of these. */
  notIn?: InputMaybe<Array<OrganizationKind>>;
};

/** The order of a list; ties are settled by the id. */
export type OrganizationOrder =
  /** By name, A to Z (Unicode root collation). */
  | 'NAME_ASC'
  /** By name, Z to A. */
  | 'NAME_DESC'
  /** Least recently changed first. */
  | 'UPDATED_AT_ASC'
  /** Most recently changed first. */
  | 'UPDATED_AT_DESC'
  | '%future added value';

/** A further name of a document. */
export type OtherName = {
  __typename?: 'OtherName';
  /** What kind of name it is. */
  kind: NameKind;
  /** Its language; null where the record does not say. */
  language: Maybe<Scalars['LanguageTag']['output']>;
  /** The name. */
  text: Scalars['String']['output'];
};

/** Where a page stands in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the last on this page; null on an empty page. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more follow. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether any come before. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first on this page; null on an empty page. */
  startCursor: Maybe<Scalars['String']['output']>;
};

/** A condition on who took part; it holds if one participant fits in all respects. */
export type ParticipantFilter = {
  /** The capacity, whoever held it. */
  office?: InputMaybe<OfficeFilter>;
  /** The organization. */
  organization?: InputMaybe<OrganizationFilter>;
  /** The person. */
  person?: InputMaybe<PersonFilter>;
  /** The role. */
  role?: InputMaybe<ParticipantRoleFilter>;
};

/** What somebody did at an event. */
export type ParticipantRole =
  /** Takes part for a country or body. */
  | 'DELEGATE'
  /** Receives the others. */
  | 'HOST'
  /** Gives the floor. */
  | 'MODERATOR'
  /** Asks questions. */
  | 'QUESTIONER'
  /** Signs. */
  | 'SIGNATORY'
  /** Speaks to an audience. */
  | 'SPEAKER'
  /** Is received. */
  | 'VISITOR'
  | '%future added value';

/** A condition on a value of ParticipantRole; where the record does not say, it does not hold. */
export type ParticipantRoleFilter = {
  /** Any of these. An empty list matches nothing. */
  in?: InputMaybe<Array<ParticipantRole>>;
  /** None of these. */
  notIn?: InputMaybe<Array<ParticipantRole>>;
};

/** A person, organization or unnamed group at an event. */
export type Participation = {
  __typename?: 'Participation';
  /** Where in which sources it stands, with what the service could verify. */
  citations: Array<Citation>;
  /** An unnamed group, such as "the press"; null where it is not one. */
  group: Maybe<Scalars['String']['output']>;
  /** The id of this part. */
  id: Scalars['ID']['output'];
  /** How the source prints them; null where not recorded. */
  label: Maybe<Scalars['String']['output']>;
  /** A remark of the curators. */
  note: Maybe<Scalars['String']['output']>;
  /** The capacity in which they took part; null where the record does not say. */
  office: Maybe<Office>;
  /** Their term in that office on the day of the event; null where the record does not tell which. */
  officeTerm: Maybe<OfficeTerm>;
  /** The organization; null where it is not one. */
  organization: Maybe<Organization>;
  /** The person; null where it is not one. */
  person: Maybe<Person>;
  /** What they did there. */
  role: ParticipantRole;
};

/** A part of a source’s text that is archived in this record. */
export type Passage = {
  __typename?: 'Passage';
  /** Where it ends, exclusive. */
  end: Scalars['Int']['output'];
  /** The id of this part. */
  id: Scalars['ID']['output'];
  /** The SHA-256 of the passage as UTF-8. */
  sha256: Scalars['String']['output'];
  /** Where in the complete text it begins, in UTF-16 units from 0. */
  start: Scalars['Int']['output'];
  /** The text of the passage. */
  text: Scalars['String']['output'];
};

/** A human being. */
export type Person = Document & Node & {
  __typename?: 'Person';
  /** The date of birth. Null where the record does not say. */
  birth: Maybe<EdtfDate>;
  /** Where in which sources it stands, with what the service could verify. */
  citations: Array<Citation>;
  /** Claims that they make. */
  claims: ClaimConnection;
  /** What was corrected in it, when and why, oldest first. */
  corrections: Array<Correction>;
  /** When it was first published in this record. */
  createdAt: Scalars['DateTime']['output'];
  /** The date of death. Null where the record does not say. */
  death: Maybe<EdtfDate>;
  /** Events at which they took part. */
  events: EventConnection;
  /** Ids of the same thing in other systems. */
  externalIds: Array<ExternalId>;
  /** Slugs under which it, or what was merged into it, was known before. */
  formerSlugs: Array<Scalars['String']['output']>;
  /** The id: opaque, unique in the whole record, kept for ever. */
  id: Scalars['ID']['output'];
  /** Their name, with the language that was given. */
  localizedName: LocalizedString;
  /** Their name. */
  name: Scalars['String']['output'];
  /** A remark of the curators: what is open, what was inferred and how. */
  note: Maybe<Scalars['String']['output']>;
  /** The offices held, earliest first; with `on`, those that may have been held on that day. */
  officeTerms: Array<OfficeTerm>;
  /** Further names: translations, official and short forms, aliases, former names. */
  otherNames: Array<OtherName>;
  /** The number of its published revision, counted from 1. */
  revision: Scalars['Int']['output'];
  /** Its readable name, unique among documents of its type and never used again. */
  slug: Scalars['Slug']['output'];
  /** Statements in which they are a speaker. */
  statements: StatementConnection;
  /** When its present revision was published in this record. */
  updatedAt: Scalars['DateTime']['output'];
};


/** A human being. */
export type PersonClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: ClaimOrder;
};


/** A human being. */
export type PersonEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: EventOrder;
};


/** A human being. */
export type PersonLocalizedNameArgs = {
  language?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A human being. */
export type PersonNameArgs = {
  language?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A human being. */
export type PersonOfficeTermsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A human being. */
export type PersonStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: StatementOrder;
};

/** A page of a list of documents of the type Person. */
export type PersonConnection = {
  __typename?: 'PersonConnection';
  /** The same, each with its cursor. */
  edges: Array<PersonEdge>;
  /** The documents on this page. */
  nodes: Array<Person>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when it is selected. */
  totalCount: TotalCount;
};

/** One of the list, and where it stands in it. */
export type PersonEdge = {
  __typename?: 'PersonEdge';
  /** Its place in this list and order, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The document. */
  node: Person;
};

/** Conditions on a person; all that are given must hold. */
export type PersonFilter = {
  /** All of these hold. An empty list holds always. */
  and?: InputMaybe<Array<PersonFilter>>;
  /** The date of birth. May be null: the record does not say. */
  birth?: InputMaybe<DateFilter>;
  /** The date of death. May be null: the record does not say. */
  death?: InputMaybe<DateFilter>;
  /** An id in another system. */
  externalId?: InputMaybe<ExternalIdFilter>;
  /** The id. */
  id?: InputMaybe<IdFilter>;
  /** The name. */
  name?: InputMaybe<NameFilter>;
  /** This does not hold. */
  not?: InputMaybe<PersonFilter>;
  /** An office held at any time. */
  office?: InputMaybe<OfficeFilter>;
  /** One of these holds. An empty list never holds. */
  or?: InputMaybe<Array<PersonFilter>>;
  /** The slug. */
  slug?: InputMaybe<SlugFilter>;
  /** When the record was last changed. */
  updatedAt?: InputMaybe<MomentFilter>;
};

/** The order of a list; ties are settled by the id. */
export type PersonOrder =
  /** By name, A to Z (Unicode root collation). */
  | 'NAME_ASC'
  /** By name, Z to A. */
  | 'NAME_DESC'
  /** Least recently changed first. */
  | 'UPDATED_AT_ASC'
  /** Most recently changed first. */
  | 'UPDATED_AT_DESC'
  | '%future added value';

/** Somewhere an event was held or a statement made. */
export type Place = Document & Node & {
  __typename?: 'Place';
  /** Where in which sources it stands, with what the service could verify. */
  citations: Array<Citation>;
  /** Where it lies; null where no source of the record says. */
  coordinates: Maybe<Coordinates>;
  /** What was corrected in it, when and why, oldest first. */
  corrections: Array<Correction>;
  /** The country it lies in. Null where the record does not say. */
  country: Maybe<Country>;
  /** When it was first published in this record. */
  createdAt: Scalars['DateTime']['output'];
  /** Events held there. */
  events: EventConnection;
  /** Ids of the same thing in other systems. */
  externalIds: Array<ExternalId>;
  /** Slugs under which it, or what was merged into it, was known before. */
  formerSlugs: Array<Scalars['String']['output']>;
  /** The id: opaque, unique in the whole record, kept for ever. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: PlaceKind;
  /** Its name, with the language that was given. */
  localizedName: LocalizedString;
  /** Its name. */
  name: Scalars['String']['output'];
  /** A remark of the curators: what is open, what was inferred and how. */
  note: Maybe<Scalars['String']['output']>;
  /** Further names: translations, official and short forms, aliases, former names. */
  otherNames: Array<OtherName>;
  /** The place that it lies in or on. Null where the record does not say. */
  parent: Maybe<Place>;
  /** Places that lie in it. */
  places: PlaceConnection;
  /** The number of its published revision, counted from 1. */
  revision: Scalars['Int']['output'];
  /** Its readable name, unique among documents of its type and never used again. */
  slug: Scalars['Slug']['output'];
  /** Statements made there. */
  statements: StatementConnection;
  /** When its present revision was published in this record. */
  updatedAt: Scalars['DateTime']['output'];
};


/** Somewhere an event was held or a statement made. */
export type PlaceEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: EventOrder;
};


/** Somewhere an event was held or a statement made. */
export type PlaceLocalizedNameArgs = {
  language?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** Somewhere an event was held or a statement made. */
export type PlaceNameArgs = {
  language?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** Somewhere an event was held or a statement made. */
export type PlacePlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlaceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: PlaceOrder;
};


/** Somewhere an event was held or a statement made. */
export type PlaceStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: StatementOrder;
};

/** A page of a list of documents of the type Place. */
export type PlaceConnection = {
  __typename?: 'PlaceConnection';
  /** The same, each with its cursor. */
  edges: Array<PlaceEdge>;
  /** The documents on this page. */
  nodes: Array<Place>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when it is selected. */
  totalCount: TotalCount;
};

/** One of the list, and where it stands in it. */
export type PlaceEdge = {
  __typename?: 'PlaceEdge';
  /** Its place in this list and order, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The document. */
  node: Place;
};

/** Conditions on a place; all that are given must hold. */
export type PlaceFilter = {
  /** All of these hold. An empty list holds always. */
  and?: InputMaybe<Array<PlaceFilter>>;
  /** The country it lies in. May be null: the record does not say. */
  country?: InputMaybe<CountryFilter>;
  /** An id in another system. */
  externalId?: InputMaybe<ExternalIdFilter>;
  /** The id. */
  id?: InputMaybe<IdFilter>;
  /** What it is. */
  kind?: InputMaybe<PlaceKindFilter>;
  /** The name. */
  name?: InputMaybe<NameFilter>;
  /** This does not hold. */
  not?: InputMaybe<PlaceFilter>;
  /** One of these holds. An empty list never holds. */
  or?: InputMaybe<Array<PlaceFilter>>;
  /** The place it lies in or on. May be null: the record does not say. */
  parent?: InputMaybe<PlaceFilter>;
  /** The slug. */
  slug?: InputMaybe<SlugFilter>;
  /** When the record was last changed. */
  updatedAt?: InputMaybe<MomentFilter>;
};

/** What a place is. */
export type PlaceKind =
  /** A lake, river, canal or sea. */
  | 'BODY_OF_WATER'
  /** A city, town or village. */
  | 'CITY'
  /** The sea outside any country. */
  | 'INTERNATIONAL_WATERS'
  /** A region of a country or of several. */
  | 'REGION'
  /** A room or part of a building or site. */
  | 'ROOM'
  /** An aircraft, ship or train. */
  | 'VEHICLE'
  /** A building or site. */
  | 'VENUE'
  | '%future added value';

/** A condition on a value of PlaceKind; where the record does not say, it does not hold. */
export type PlaceKindFilter = {
  /** Any of these. An empty list matches nothing. */
  in?: InputMaybe<Array<PlaceKind>>;
  /** None of these. */
  notIn?: InputMaybe<Array<PlaceKind>>;
};

/** The order of a list; ties are settled by the id. */
export type PlaceOrder =
  /** By name, A to Z (Unicode root collation). */
  | 'NAME_ASC'
  /** By name, Z to A. */
  | 'NAME_DESC'
  /** Least recently changed first. */
  | 'UPDATED_AT_ASC'
  /** Most recently changed first. */
  | 'UPDATED_AT_DESC'
  | '%future added value';

/** A course of action that a government or body has given a name. */
export type Policy = Document & Node & {
  __typename?: 'Policy';
  /** What it is for, as sources say; empty where the record does not say. */
  aims: Array<Scalars['String']['output']>;
  /** Where in which sources it stands, with what the service could verify. */
  citations: Array<Citation>;
  /** Claims about it. */
  claims: ClaimConnection;
  /** What was corrected in it, when and why, oldest first. */
  corrections: Array<Correction>;
  /** The country whose policy it is. Null where the record does not say. */
  country: Maybe<Country>;
  /** When it was first published in this record. */
  createdAt: Scalars['DateTime']['output'];
  /** When it ended. Null where the record does not say. */
  end: Maybe<EdtfDate>;
  /** Ids of the same thing in other systems. */
  externalIds: Array<ExternalId>;
  /** Slugs under which it, or what was merged into it, was known before. */
  formerSlugs: Array<Scalars['String']['output']>;
  /** The id: opaque, unique in the whole record, kept for ever. */
  id: Scalars['ID']['output'];
  /** Its name, with the language that was given. */
  localizedName: LocalizedString;
  /** Its name. */
  name: Scalars['String']['output'];
  /** A remark of the curators: what is open, what was inferred and how. */
  note: Maybe<Scalars['String']['output']>;
  /** The organization whose policy it is. Null where the record does not say. */
  organization: Maybe<Organization>;
  /** Further names: translations, official and short forms, aliases, former names. */
  otherNames: Array<OtherName>;
  /** The number of its published revision, counted from 1. */
  revision: Scalars['Int']['output'];
  /** Its readable name, unique among documents of its type and never used again. */
  slug: Scalars['Slug']['output'];
  /** When it began. Null where the record does not say. */
  start: Maybe<EdtfDate>;
  /** Statements about it. */
  statements: StatementConnection;
  /** When its present revision was published in this record. */
  updatedAt: Scalars['DateTime']['output'];
};


/** A course of action that a government or body has given a name. */
export type PolicyClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: ClaimOrder;
};


/** A course of action that a government or body has given a name. */
export type PolicyLocalizedNameArgs = {
  language?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A course of action that a government or body has given a name. */
export type PolicyNameArgs = {
  language?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A course of action that a government or body has given a name. */
export type PolicyStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: StatementOrder;
};

/** A page of a list of documents of the type Policy. */
export type PolicyConnection = {
  __typename?: 'PolicyConnection';
  /** The same, each with its cursor. */
  edges: Array<PolicyEdge>;
  /** The documents on this page. */
  nodes: Array<Policy>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when it is selected. */
  totalCount: TotalCount;
};

/** One of the list, and where it stands in it. */
export type PolicyEdge = {
  __typename?: 'PolicyEdge';
  /** Its place in this list and order, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The document. */
  node: Policy;
};

/** Conditions on a policy; all that are given must hold. */
export type PolicyFilter = {
  /** All of these hold. An empty list holds always. */
  and?: InputMaybe<Array<PolicyFilter>>;
  /** Whose policy it is. May be null: the record does not say. */
  country?: InputMaybe<CountryFilter>;
  /** When it ended. May be null: the record does not say. */
  end?: InputMaybe<DateFilter>;
  /** An id in another system. */
  externalId?: InputMaybe<ExternalIdFilter>;
  /** The id. */
  id?: InputMaybe<IdFilter>;
  /** The name. */
  name?: InputMaybe<NameFilter>;
  /** This does not hold. */
  not?: InputMaybe<PolicyFilter>;
  /** One of these holds. An empty list never holds. */
  or?: InputMaybe<Array<PolicyFilter>>;
  /** The organization whose policy it is. May be null: the record does not say. */
  organization?: InputMaybe<OrganizationFilter>;
  /** The slug. */
  slug?: InputMaybe<SlugFilter>;
  /** When it began. May be null: the record does not say. */
  start?: InputMaybe<DateFilter>;
  /** When the record was last changed. */
  updatedAt?: InputMaybe<MomentFilter>;
};

/** The order of a list; ties are settled by the id. */
export type PolicyOrder =
  /** By name, A to Z (Unicode root collation). */
  | 'NAME_ASC'
  /** By name, Z to A. */
  | 'NAME_DESC'
  /** Least recently changed first. */
  | 'UPDATED_AT_ASC'
  /** Most recently changed first. */
  | 'UPDATED_AT_DESC'
  | '%future added value';

/** Where an entry of the record comes from. */
export type Provenance =
  /** Entered by a person who keeps this record. */
  | 'CURATOR'
  /** Inferred by a program when data was imported; no person has confirmed it. */
  | 'IMPORT'
  /** Given by the publisher of the source. */
  | 'PUBLISHER'
  | '%future added value';

/** A condition on a value of Provenance; where the record does not say, it does not hold. */
export type ProvenanceFilter = {
  /** Any of these. An empty list matches nothing. */
  in?: InputMaybe<Array<Provenance>>;
  /** None of these. */
  notIn?: InputMaybe<Array<Provenance>>;
};

/** The record: who said what, when, where, in what capacity and according to which source. */
export type Query = {
  __typename?: 'Query';
  /** One agreement. By `id` or `slug`, former ones included; null where there is none. */
  agreement: Maybe<Agreement>;
  /** All agreements. */
  agreements: AgreementConnection;
  /** One claim. By `id` or `slug`, former ones included; null where there is none. */
  claim: Maybe<Claim>;
  /** All claims. */
  claims: ClaimConnection;
  /** All countries. */
  countries: CountryConnection;
  /** One country. By `id`, `slug` or `code`, former ones included; null where there is none. */
  country: Maybe<Country>;
  /** One event. By `id` or `slug`, former ones included; null where there is none. */
  event: Maybe<Event>;
  /** All events. */
  events: EventConnection;
  /** A document by its id, or one that was merged into it; null where there is none. */
  node: Maybe<Document>;
  /** Documents by their ids, in that order; null in the place of one that is not there. */
  nodes: Array<Maybe<Document>>;
  /** One office. By `id` or `slug`, former ones included; null where there is none. */
  office: Maybe<Office>;
  /** All offices. */
  offices: OfficeConnection;
  /** One organization. By `id` or `slug`, former ones included; null where there is none. */
  organization: Maybe<Organization>;
  /** All organizations. */
  organizations: OrganizationConnection;
  /** All people. */
  people: PersonConnection;
  /** One person. By `id` or `slug`, former ones included; null where there is none. */
  person: Maybe<Person>;
  /** One place. By `id` or `slug`, former ones included; null where there is none. */
  place: Maybe<Place>;
  /** All places. */
  places: PlaceConnection;
  /** All policies. */
  policies: PolicyConnection;
  /** One policy. By `id` or `slug`, former ones included; null where there is none. */
  policy: Maybe<Policy>;
  /** The service itself: its name, version, licence and how much it holds. */
  service: Service;
  /** One source. By `id` or `slug`, former ones included; null where there is none. */
  source: Maybe<Source>;
  /** All sources. */
  sources: SourceConnection;
  /** One statement. By `id` or `slug`, former ones included; null where there is none. */
  statement: Maybe<Statement>;
  /** All statements. */
  statements: StatementConnection;
  /** One topic. By `id` or `slug`, former ones included; null where there is none. */
  topic: Maybe<Topic>;
  /** The roots of the tree of topics, by label. */
  topicRoots: Array<Topic>;
  /** All topics. */
  topics: TopicConnection;
};


/** The record: who said what, when, where, in what capacity and according to which source. */
export type QueryAgreementArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['Slug']['input']>;
};


/** The record: who said what, when, where, in what capacity and according to which source. */
export type QueryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: AgreementOrder;
};


/** The record: who said what, when, where, in what capacity and according to which source. */
export type QueryClaimArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['Slug']['input']>;
};


/** The record: who said what, when, where, in what capacity and according to which source. */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: ClaimOrder;
};


/** The record: who said what, when, where, in what capacity and according to which source. */
export type QueryCountriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CountryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: CountryOrder;
};


/** The record: who said what, when, where, in what capacity and according to which source. */
export type QueryCountryArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['Slug']['input']>;
};


/** The record: who said what, when, where, in what capacity and according to which source. */
export type QueryEventArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['Slug']['input']>;
};


/** The record: who said what, when, where, in what capacity and according to which source. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: EventOrder;
};


/** The record: who said what, when, where, in what capacity and according to which source. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The record: who said what, when, where, in what capacity and according to which source. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** The record: who said what, when, where, in what capacity and according to which source. */
export type QueryOfficeArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['Slug']['input']>;
};


/** The record: who said what, when, where, in what capacity and according to which source. */
export type QueryOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfficeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: OfficeOrder;
};


/** The record: who said what, when, where, in what capacity and according to which source. */
export type QueryOrganizationArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['Slug']['input']>;
};


/** The record: who said what, when, where, in what capacity and according to which source. */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: OrganizationOrder;
};


/** The record: who said what, when, where, in what capacity and according to which source. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: PersonOrder;
};


/** The record: who said what, when, where, in what capacity and according to which source. */
export type QueryPersonArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['Slug']['input']>;
};


/** The record: who said what, when, where, in what capacity and according to which source. */
export type QueryPlaceArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['Slug']['input']>;
};


/** The record: who said what, when, where, in what capacity and according to which source. */
export type QueryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlaceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: PlaceOrder;
};


/** The record: who said what, when, where, in what capacity and according to which source. */
export type QueryPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PolicyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: PolicyOrder;
};


/** The record: who said what, when, where, in what capacity and according to which source. */
export type QueryPolicyArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['Slug']['input']>;
};


/** The record: who said what, when, where, in what capacity and according to which source. */
export type QuerySourceArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['Slug']['input']>;
};


/** The record: who said what, when, where, in what capacity and according to which source. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: SourceOrder;
};


/** The record: who said what, when, where, in what capacity and according to which source. */
export type QueryStatementArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['Slug']['input']>;
};


/** The record: who said what, when, where, in what capacity and according to which source. */
export type QueryStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: StatementOrder;
};


/** The record: who said what, when, where, in what capacity and according to which source. */
export type QueryTopicArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['Slug']['input']>;
};


/** The record: who said what, when, where, in what capacity and according to which source. */
export type QueryTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: TopicOrder;
};

/** A run of a statement’s text. Segments cover the text without a gap. */
export type Segment = {
  __typename?: 'Segment';
  /** Where it ends, exclusive. */
  end: Scalars['Int']['output'];
  /** Whose words these are. */
  kind: SegmentKind;
  /** Where it begins, in UTF-16 units from 0. */
  start: Scalars['Int']['output'];
  /** The run itself. */
  text: Scalars['String']['output'];
};

/** What a run of a statement's text is. */
export type SegmentKind =
  /** A correction made by the source inside the text. */
  | 'CORRECTION'
  /** Put inside the quotation marks by the writer or editor of the source. */
  | 'EDITORIAL_INSERTION'
  /** A mark of omission or pause; the source does not say which. */
  | 'ELLIPSIS'
  /** The speaker's words. */
  | 'SPOKEN'
  /** A remark on what happened, such as applause. */
  | 'STAGE_DIRECTION'
  | '%future added value';

/** The service that answers. */
export type Service = {
  __typename?: 'Service';
  /** How many documents of each type are published. */
  counts: Array<EntityCount>;
  /** The licence of its program (SPDX). */
  licence: Scalars['String']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its version. */
  version: Scalars['String']['output'];
};

/** A condition on a slug; former slugs stand for the document they now lead to. */
export type SlugFilter = {
  /** Any of these. An empty list matches nothing. */
  in?: InputMaybe<Array<Scalars['Slug']['input']>>;
  /** None of these. */
  notIn?: InputMaybe<Array<Scalars['Slug']['input']>>;
};

/** A text or data set that the record cites. */
export type Source = Document & Node & {
  __typename?: 'Source';
  /** Who wrote it, as printed; null where the record does not say. */
  author: Maybe<Scalars['String']['output']>;
  /** Where in which sources it stands, with what the service could verify. */
  citations: Array<Citation>;
  /** Claims that its writer makes. */
  claims: ClaimConnection;
  /** Whether the complete text is archived here, its hash checked. */
  complete: Scalars['Boolean']['output'];
  /** What was corrected in it, when and why, oldest first. */
  corrections: Array<Correction>;
  /** When it was first published in this record. */
  createdAt: Scalars['DateTime']['output'];
  /** Events that cite it. */
  events: EventConnection;
  /** Ids of the same thing in other systems. */
  externalIds: Array<ExternalId>;
  /** Slugs under which it, or what was merged into it, was known before. */
  formerSlugs: Array<Scalars['String']['output']>;
  /** The id: opaque, unique in the whole record, kept for ever. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: SourceKind;
  /** The language of its text; null where the record does not say. */
  language: Maybe<Scalars['LanguageTag']['output']>;
  /** The length of its complete text in UTF-16 units; null without a text. */
  length: Maybe<Scalars['Int']['output']>;
  /** The terms under which it may be used; null where the record does not say. */
  licence: Maybe<Scalars['String']['output']>;
  /** A remark of the curators: what is open, what was inferred and how. */
  note: Maybe<Scalars['String']['output']>;
  /** What of its text is archived here. */
  passages: Array<Passage>;
  /** When it was published. Null where the record does not say. */
  publishedAt: Maybe<EdtfDate>;
  /** Who published it; null where the record does not say. */
  publisher: Maybe<Scalars['String']['output']>;
  /** When it was taken from where it was published; null where not recorded. */
  retrievedAt: Maybe<Scalars['DateTime']['output']>;
  /** The number of its published revision, counted from 1. */
  revision: Scalars['Int']['output'];
  /** The SHA-256 of its complete text as UTF-8; null without a text. */
  sha256: Maybe<Scalars['String']['output']>;
  /** Its readable name, unique among documents of its type and never used again. */
  slug: Scalars['Slug']['output'];
  /** Statements that cite it. */
  statements: StatementConnection;
  /** Its title as published; null where it has none or the record does not say. */
  title: Maybe<Scalars['String']['output']>;
  /** The language of the title; null where the record does not say. */
  titleLanguage: Maybe<Scalars['LanguageTag']['output']>;
  /** When its present revision was published in this record. */
  updatedAt: Scalars['DateTime']['output'];
  /** Where it was published; null where the record does not say. */
  url: Maybe<Scalars['URL']['output']>;
};


/** A text or data set that the record cites. */
export type SourceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: ClaimOrder;
};


/** A text or data set that the record cites. */
export type SourceEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: EventOrder;
};


/** A text or data set that the record cites. */
export type SourceStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: StatementOrder;
};

/** A page of a list of documents of the type Source. */
export type SourceConnection = {
  __typename?: 'SourceConnection';
  /** The same, each with its cursor. */
  edges: Array<SourceEdge>;
  /** The documents on this page. */
  nodes: Array<Source>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when it is selected. */
  totalCount: TotalCount;
};

/** One of the list, and where it stands in it. */
export type SourceEdge = {
  __typename?: 'SourceEdge';
  /** Its place in this list and order, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The document. */
  node: Source;
};

/** Conditions on a source; all that are given must hold. */
export type SourceFilter = {
  /** All of these hold. An empty list holds always. */
  and?: InputMaybe<Array<SourceFilter>>;
  /** Whether its complete text is archived here. */
  complete?: InputMaybe<Scalars['Boolean']['input']>;
  /** An id in another system. */
  externalId?: InputMaybe<ExternalIdFilter>;
  /** The id. */
  id?: InputMaybe<IdFilter>;
  /** What it is. */
  kind?: InputMaybe<SourceKindFilter>;
  /** The language of its text. May be null: the record does not say. */
  language?: InputMaybe<CodeFilter>;
  /** This does not hold. */
  not?: InputMaybe<SourceFilter>;
  /** One of these holds. An empty list never holds. */
  or?: InputMaybe<Array<SourceFilter>>;
  /** When it was published. May be null: the record does not say. */
  publishedAt?: InputMaybe<DateFilter>;
  /** The slug. */
  slug?: InputMaybe<SlugFilter>;
  /** When the record was last changed. */
  updatedAt?: InputMaybe<MomentFilter>;
};

/** What a source is. */
export type SourceKind =
  /** A data set. */
  | 'DATASET'
  /** An article of a newspaper, agency or website. */
  | 'NEWS_ARTICLE'
  /** None of the other kinds. */
  | 'OTHER'
  /** A summary of a meeting or call, issued by one side. */
  | 'READOUT'
  /** A post on a social network. */
  | 'SOCIAL_POST'
  /** The text of a speech or address. */
  | 'SPEECH_TEXT'
  /** A transcript of what was said. */
  | 'TRANSCRIPT'
  /** The text of a treaty or other agreement. */
  | 'TREATY_TEXT'
  | '%future added value';

/** A condition on a value of SourceKind; where the record does not say, it does not hold. */
export type SourceKindFilter = {
  /** Any of these. An empty list matches nothing. */
  in?: InputMaybe<Array<SourceKind>>;
  /** None of these. */
  notIn?: InputMaybe<Array<SourceKind>>;
};

/** The order of a list; ties are settled by the id. */
export type SourceOrder =
  /** By date of publication, earliest first; undated last. */
  | 'PUBLISHED_AT_ASC'
  /** By date of publication, latest first; undated last. */
  | 'PUBLISHED_AT_DESC'
  /** Least recently changed first. */
  | 'UPDATED_AT_ASC'
  /** Most recently changed first. */
  | 'UPDATED_AT_DESC'
  | '%future added value';

/** Somebody who makes a statement, as printed and as resolved. */
export type Speaker = {
  __typename?: 'Speaker';
  /** Where in which sources it stands, with what the service could verify. */
  citations: Array<Citation>;
  /** The id of this part. */
  id: Scalars['ID']['output'];
  /** How the source prints the speaker; kept whatever it resolves to. */
  label: Maybe<Scalars['String']['output']>;
  /** The office in which they speak; null where the record does not say. */
  office: Maybe<Office>;
  /** Their term in that office on the day of the statement; null where the record does not tell which. */
  officeTerm: Maybe<OfficeTerm>;
  /** The organization; null where it is not one. */
  organization: Maybe<Organization>;
  /** The person; null where it is none or the record does not say who. */
  person: Maybe<Person>;
};

/** Something that somebody said or wrote, in the form in which it has come down. */
export type Statement = Document & Node & {
  __typename?: 'Statement';
  /** Agreements it is about. */
  agreements: AgreementConnection;
  /** Whether it is plain where the speaker ends and the writer begins. */
  attributionBoundary: Maybe<AttributionBoundary>;
  /** What about the boundary is unclear. */
  attributionNote: Maybe<Scalars['String']['output']>;
  /** Whom it was addressed to, as printed; null where the record does not say. */
  audience: Maybe<Scalars['String']['output']>;
  /** Where in which sources it stands, with what the service could verify. */
  citations: Array<Citation>;
  /** Claims made in it. */
  claims: ClaimConnection;
  /** What was corrected in it, when and why, oldest first. */
  corrections: Array<Correction>;
  /** When it was first published in this record. */
  createdAt: Scalars['DateTime']['output'];
  /** The event at which it was made; null where the record does not say. */
  event: Maybe<Event>;
  /** Who claims that the words are exact; null where nobody does. */
  exactness: Maybe<ExactnessClaim>;
  /** Ids of the same thing in other systems. */
  externalIds: Array<ExternalId>;
  /** Whether these are the speaker’s words, and if not, what they are. */
  form: StatementForm;
  /** Slugs under which it, or what was merged into it, was known before. */
  formerSlugs: Array<Scalars['String']['output']>;
  /** The id: opaque, unique in the whole record, kept for ever. */
  id: Scalars['ID']['output'];
  /** What it answers; null where the record does not say that it answers anything. */
  inResponseTo: Maybe<StatementResponse>;
  /** The language of `text`; null where the record does not say. */
  language: Maybe<Scalars['LanguageTag']['output']>;
  /** A remark of the curators: what is open, what was inferred and how. */
  note: Maybe<Scalars['String']['output']>;
  /** The language in which it was made. Null means that the record does not say, never a default. */
  originalLanguage: Maybe<Scalars['LanguageTag']['output']>;
  /** Where it was made; null where the record does not say. */
  place: Maybe<Place>;
  /** Where within the place, as printed; null where the record does not say. */
  placeDetail: Maybe<Scalars['String']['output']>;
  /** Policies it is about. */
  policies: PolicyConnection;
  /** Its place within the event, from 1; null where there is no order. */
  position: Maybe<Scalars['Int']['output']>;
  /** Statements that answer this one. */
  responses: StatementConnection;
  /** The number of its published revision, counted from 1. */
  revision: Scalars['Int']['output'];
  /** The day on which it was made. Null where the record does not say. */
  saidOn: Maybe<EdtfDate>;
  /** What each run of `text` is. Empty where the whole is taken as spoken. */
  segments: Array<Segment>;
  /** Its readable name, unique among documents of its type and never used again. */
  slug: Scalars['Slug']['output'];
  /** Who makes it: several for a joint statement, none where unknown. */
  speakers: Array<Speaker>;
  /** The speaker’s words alone, without what others put between them. */
  spokenText: Maybe<Scalars['String']['output']>;
  /** What was said, in the words of this record, where the source gives no words. */
  summary: Maybe<Scalars['String']['output']>;
  /** The words as the source prints them, editorial insertions included; null where it gives none. */
  text: Maybe<Scalars['String']['output']>;
  /** What it is about. */
  topics: Array<TopicLabel>;
  /** It in other languages. */
  translations: Array<Translation>;
  /** When its present revision was published in this record. */
  updatedAt: Scalars['DateTime']['output'];
};


/** Something that somebody said or wrote, in the form in which it has come down. */
export type StatementAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: AgreementOrder;
};


/** Something that somebody said or wrote, in the form in which it has come down. */
export type StatementClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: ClaimOrder;
};


/** Something that somebody said or wrote, in the form in which it has come down. */
export type StatementPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PolicyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: PolicyOrder;
};


/** Something that somebody said or wrote, in the form in which it has come down. */
export type StatementResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: StatementOrder;
};

/** A page of a list of documents of the type Statement. */
export type StatementConnection = {
  __typename?: 'StatementConnection';
  /** The same, each with its cursor. */
  edges: Array<StatementEdge>;
  /** The documents on this page. */
  nodes: Array<Statement>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when it is selected. */
  totalCount: TotalCount;
};

/** One of the list, and where it stands in it. */
export type StatementEdge = {
  __typename?: 'StatementEdge';
  /** Its place in this list and order, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The document. */
  node: Statement;
};

/** Conditions on a statement; all that are given must hold. */
export type StatementFilter = {
  /** An agreement it is about. */
  agreement?: InputMaybe<AgreementFilter>;
  /** All of these hold. An empty list holds always. */
  and?: InputMaybe<Array<StatementFilter>>;
  /** Whether speaker and writer are told apart. May be null: the record does not say. */
  attributionBoundary?: InputMaybe<AttributionBoundaryFilter>;
  /** The event it was made at. May be null: the record does not say. */
  event?: InputMaybe<EventFilter>;
  /** An id in another system. */
  externalId?: InputMaybe<ExternalIdFilter>;
  /** The form in which it has come down. */
  form?: InputMaybe<StatementFormFilter>;
  /** The id. */
  id?: InputMaybe<IdFilter>;
  /** The language of its text. May be null: the record does not say. */
  language?: InputMaybe<CodeFilter>;
  /** This does not hold. */
  not?: InputMaybe<StatementFilter>;
  /** The office in which it is made, whoever held it. */
  office?: InputMaybe<OfficeFilter>;
  /** One of these holds. An empty list never holds. */
  or?: InputMaybe<Array<StatementFilter>>;
  /** An organization that makes it. */
  organization?: InputMaybe<OrganizationFilter>;
  /** The language in which it was made. May be null: the record does not say. */
  originalLanguage?: InputMaybe<CodeFilter>;
  /** Where it was made. May be null: the record does not say. */
  place?: InputMaybe<PlaceFilter>;
  /** A policy it is about. */
  policy?: InputMaybe<PolicyFilter>;
  /** When it was made. May be null: the record does not say. */
  saidOn?: InputMaybe<DateFilter>;
  /** The slug. */
  slug?: InputMaybe<SlugFilter>;
  /** A source that it cites. */
  source?: InputMaybe<SourceFilter>;
  /** A person who makes it. */
  speaker?: InputMaybe<PersonFilter>;
  /** What it is about. */
  topics?: InputMaybe<TopicsFilter>;
  /** When the record was last changed. */
  updatedAt?: InputMaybe<MomentFilter>;
  /** How far one of its own citations could be verified. */
  verification?: InputMaybe<CitationVerificationFilter>;
};

/** In which form a statement has come down. */
export type StatementForm =
  /** The source says that the speaker acknowledged something, and gives no words. */
  | 'ACKNOWLEDGEMENT'
  /** Issued by several speakers together. */
  | 'JOINT'
  /** What was said, in the words of the source. */
  | 'PARAPHRASE'
  /** The source says that something was said, and gives no words. */
  | 'REPORTED'
  /** The speaker's words in translation, as the source quotes them. */
  | 'TRANSLATED'
  /** The speaker's words as the source quotes them, in the language of the source. */
  | 'VERBATIM'
  /** The speaker's own text as published; whether it was spoken so is not recorded. */
  | 'WRITTEN'
  | '%future added value';

/** A condition on a value of StatementForm; where the record does not say, it does not hold. */
export type StatementFormFilter = {
  /** Any of these. An empty list matches nothing. */
  in?: InputMaybe<Array<StatementForm>>;
  /** None of these. */
  notIn?: InputMaybe<Array<StatementForm>>;
};

/** The order of a list; ties are settled by the id. */
export type StatementOrder =
  /** By the position within what it belongs to; those without a position last. */
  | 'POSITION_ASC'
  /** By the day said, earliest first; undated last. */
  | 'SAID_ON_ASC'
  /** By the day said, latest first; undated last. */
  | 'SAID_ON_DESC'
  /** Least recently changed first. */
  | 'UPDATED_AT_ASC'
  /** Most recently changed first. */
  | 'UPDATED_AT_DESC'
  | '%future added value';

/** What a statement answers. That it answers something may be known while the question and the asker are not. */
export type StatementResponse = {
  __typename?: 'StatementResponse';
  /** Who asked; null where no source names them. */
  asker: Maybe<Person>;
  /** An unnamed group that asked, such as "the press". */
  askerGroup: Maybe<Scalars['String']['output']>;
  /** The asker as printed; null where no source gives it. */
  askerLabel: Maybe<Scalars['String']['output']>;
  /** The question as printed; null where no source gives it. */
  questionText: Maybe<Scalars['String']['output']>;
  /** The statement that it answers; null where it is not in the record. */
  statement: Maybe<Statement>;
};

/** A span of a source’s complete text, in UTF-16 units, half-open, as JavaScript’s `slice` counts (after the W3C Web Annotation model). */
export type TextSelector = {
  __typename?: 'TextSelector';
  /** Where it ends. */
  end: Scalars['Int']['output'];
  /** The words; null where they may not be republished. */
  exact: Maybe<Scalars['String']['output']>;
  /** A few characters before the span. */
  prefix: Maybe<Scalars['String']['output']>;
  /** The SHA-256 of the span as UTF-8, in lower-case hexadecimal, where the record gives it. */
  sha256: Maybe<Scalars['String']['output']>;
  /** Where it begins, from 0. */
  start: Scalars['Int']['output'];
  /** A few characters after the span. */
  suffix: Maybe<Scalars['String']['output']>;
};

/** A subject that statements and events are about. Topics form a tree with three roots: migration, security and trade. */
export type Topic = Document & Node & {
  __typename?: 'Topic';
  /** Agreements on it or on a topic under it. */
  agreements: AgreementConnection;
  /** The topic it stands directly under; null for a root. */
  broader: Maybe<Topic>;
  /** Where in which sources it stands, with what the service could verify. */
  citations: Array<Citation>;
  /** Claims on it or on a topic under it. */
  claims: ClaimConnection;
  /** What was corrected in it, when and why, oldest first. */
  corrections: Array<Correction>;
  /** When it was first published in this record. */
  createdAt: Scalars['DateTime']['output'];
  /** What belongs under it; null where the label says it all. */
  description: Maybe<Scalars['String']['output']>;
  /** Events at which it, or a topic under it, was treated or expressly not. */
  events: EventConnection;
  /** Ids of the same thing in other systems. */
  externalIds: Array<ExternalId>;
  /** Slugs under which it, or what was merged into it, was known before. */
  formerSlugs: Array<Scalars['String']['output']>;
  /** The id: opaque, unique in the whole record, kept for ever. */
  id: Scalars['ID']['output'];
  /** Its label. */
  label: Scalars['String']['output'];
  /** Its label, with the language that was given. */
  localizedLabel: LocalizedString;
  /** The topics directly under it. */
  narrower: TopicConnection;
  /** A remark of the curators: what is open, what was inferred and how. */
  note: Maybe<Scalars['String']['output']>;
  /** Further names: translations, official and short forms, aliases, former names. */
  otherNames: Array<OtherName>;
  /** Topics near it elsewhere in the tree. */
  related: Array<Topic>;
  /** The topic to use in its place; null where there is none. */
  replacedBy: Maybe<Topic>;
  /** Whether it is no longer given to new documents. */
  retired: Scalars['Boolean']['output'];
  /** The number of its published revision, counted from 1. */
  revision: Scalars['Int']['output'];
  /** Its readable name, unique among documents of its type and never used again. */
  slug: Scalars['Slug']['output'];
  /** Statements on it or on a topic under it. */
  statements: StatementConnection;
  /** When its present revision was published in this record. */
  updatedAt: Scalars['DateTime']['output'];
};


/** A subject that statements and events are about. Topics form a tree with three roots: migration, security and trade. */
export type TopicAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: AgreementOrder;
};


/** A subject that statements and events are about. Topics form a tree with three roots: migration, security and trade. */
export type TopicClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: ClaimOrder;
};


/** A subject that statements and events are about. Topics form a tree with three roots: migration, security and trade. */
export type TopicEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: EventOrder;
};


/** A subject that statements and events are about. Topics form a tree with three roots: migration, security and trade. */
export type TopicLabelArgs = {
  language?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A subject that statements and events are about. Topics form a tree with three roots: migration, security and trade. */
export type TopicLocalizedLabelArgs = {
  language?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A subject that statements and events are about. Topics form a tree with three roots: migration, security and trade. */
export type TopicNarrowerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: TopicOrder;
};


/** A subject that statements and events are about. Topics form a tree with three roots: migration, security and trade. */
export type TopicStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: StatementOrder;
};

/** A page of a list of documents of the type Topic. */
export type TopicConnection = {
  __typename?: 'TopicConnection';
  /** The same, each with its cursor. */
  edges: Array<TopicEdge>;
  /** The documents on this page. */
  nodes: Array<Topic>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when it is selected. */
  totalCount: TotalCount;
};

/** One of the list, and where it stands in it. */
export type TopicEdge = {
  __typename?: 'TopicEdge';
  /** Its place in this list and order, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The document. */
  node: Topic;
};

/** Conditions on a topic; all that are given must hold. */
export type TopicFilter = {
  /** All of these hold. An empty list holds always. */
  and?: InputMaybe<Array<TopicFilter>>;
  /** The topic it stands directly under. May be null: it is a root. */
  broader?: InputMaybe<TopicFilter>;
  /** An id in another system. */
  externalId?: InputMaybe<ExternalIdFilter>;
  /** The id. */
  id?: InputMaybe<IdFilter>;
  /** The label. */
  label?: InputMaybe<NameFilter>;
  /** This does not hold. */
  not?: InputMaybe<TopicFilter>;
  /** One of these holds. An empty list never holds. */
  or?: InputMaybe<Array<TopicFilter>>;
  /** Whether it is no longer given to new documents. */
  retired?: InputMaybe<Scalars['Boolean']['input']>;
  /** The slug. */
  slug?: InputMaybe<SlugFilter>;
  /** When the record was last changed. */
  updatedAt?: InputMaybe<MomentFilter>;
};

/** A topic given to a document, and by whom. */
export type TopicLabel = {
  __typename?: 'TopicLabel';
  /** Where in which sources it stands, with what the service could verify. */
  citations: Array<Citation>;
  /** The id of this part. */
  id: Scalars['ID']['output'];
  /** Who gave it: a curator, or an import that inferred it. */
  provenance: Provenance;
  /** The topic. */
  topic: Topic;
};

/** The order of a list; ties are settled by the id. */
export type TopicOrder =
  /** By name, A to Z (Unicode root collation). */
  | 'NAME_ASC'
  /** By name, Z to A. */
  | 'NAME_DESC'
  /** Least recently changed first. */
  | 'UPDATED_AT_ASC'
  /** Most recently changed first. */
  | 'UPDATED_AT_DESC'
  | '%future added value';

/** How a topic was treated at an event, the negative included. */
export type TopicTreatment =
  /** Acknowledged by a participant, without their words being given. */
  | 'ACKNOWLEDGED'
  /** Only the writer of a source connects the topic with the event. */
  | 'ASSERTED_BY_SOURCE'
  /** Spoken about; whether in public is not said. */
  | 'DISCUSSED'
  /** A source says that it was not spoken about in public. This says nothing about private talks. */
  | 'NOT_PUBLICLY_DISCUSSED'
  /** Announced as a subject; whether it came up is not said. */
  | 'ON_AGENDA'
  /** Spoken about in public. */
  | 'PUBLICLY_DISCUSSED'
  | '%future added value';

/** A condition on a value of TopicTreatment; where the record does not say, it does not hold. */
export type TopicTreatmentFilter = {
  /** Any of these. An empty list matches nothing. */
  in?: InputMaybe<Array<TopicTreatment>>;
  /** None of these. */
  notIn?: InputMaybe<Array<TopicTreatment>>;
};

/** A condition on the topics of a document; it holds if one of them fits. */
export type TopicsFilter = {
  /** Any of these topics, by slug or id. An empty list matches nothing. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether topics under them count too. */
  includeNarrower?: Scalars['Boolean']['input'];
  /** Where the label comes from: a curator, or an import that inferred it. */
  provenance?: InputMaybe<ProvenanceFilter>;
};

/** How many there are in all, under the filter. */
export type TotalCount = {
  __typename?: 'TotalCount';
  /** The number; a lower bound where not exact. */
  count: Scalars['Int']['output'];
  /** False above 10,000, where counting on would cost more than the page. */
  exact: Scalars['Boolean']['output'];
};

/** A statement in another language. */
export type Translation = {
  __typename?: 'Translation';
  /** The id of this part. */
  id: Scalars['ID']['output'];
  /** How it was made. */
  kind: TranslationKind;
  /** Its language. */
  language: Scalars['LanguageTag']['output'];
  /** The text. */
  text: Scalars['String']['output'];
  /** Who made it, as printed; null where the record does not say. */
  translator: Maybe<Scalars['String']['output']>;
};

/** How a translation was made. */
export type TranslationKind =
  /** Translated by a person. */
  | 'HUMAN'
  /** Translated by a program. */
  | 'MACHINE'
  /** Issued as a translation by the speaker’s own side or by the host. */
  | 'OFFICIAL'
  | '%future added value';
