import type { Exact, Id, Open } from '../types.ts'

/**
 * Conditions on an agreement; all that are given must hold.
 *
 * @example
 * const filter: AgreementFilter = { slug: { in: [slug] } }
 */
export type AgreementFilter = {
  /** All of these hold. An empty list holds always. */
  and?: ReadonlyArray<AgreementFilter> | null | undefined;
  /** Its date. May be null: the record does not say. */
  date?: DateFilter | null | undefined;
  /** An id in another system. */
  externalId?: ExternalIdFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** What it is. May be null: the record does not say. */
  kind?: AgreementKindFilter | null | undefined;
  /** The name. */
  name?: NameFilter | null | undefined;
  /** This does not hold. */
  not?: AgreementFilter | null | undefined;
  /** One of these holds. An empty list never holds. */
  or?: ReadonlyArray<AgreementFilter> | null | undefined;
  /** A country that is a party. */
  party?: CountryFilter | null | undefined;
  /** The slug. */
  slug?: SlugFilter | null | undefined;
  /** A status that it has had at any time. */
  status?: AgreementStatusKindFilter | null | undefined;
  /** What it is about. */
  topics?: TopicsFilter | null | undefined;
  /** When the record was last changed. */
  updatedAt?: MomentFilter | null | undefined;
};

/**
 * What an agreement is.
 *
 * @example
 * const value: AgreementKind = 'TREATY'
 */
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
  | 'TREATY';

/**
 * A condition on a value of AgreementKind; where the record does not say, it does not hold.
 *
 * @example
 * const filter: AgreementKindFilter = { in: ['EXECUTIVE_AGREEMENT'] }
 */
export type AgreementKindFilter = {
  /** Any of these. An empty list matches nothing. */
  in?: ReadonlyArray<AgreementKind> | null | undefined;
  /** None of these. */
  notIn?: ReadonlyArray<AgreementKind> | null | undefined;
};

/**
 * The order of a list; ties are settled by the id.
 *
 * @example
 * const page = await client.agreements.list({ order: 'UPDATED_AT_DESC' })
 */
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
  | 'UPDATED_AT_DESC';

/**
 * How one agreement stands to another.
 *
 * @example
 * const value: AgreementRelationKind = 'SUPERSEDES'
 */
export type AgreementRelationKind =
  /** It changes the other. */
  | 'AMENDS'
  /** Somebody compares it with the other. */
  | 'COMPARED_WITH'
  /** The other came before, on the same subject. */
  | 'PREDECESSOR'
  /** It takes the place of the other. */
  | 'SUPERSEDES';

/**
 * How far an agreement has come.
 *
 * @example
 * const value: AgreementStatusKind = 'TERMINATED'
 */
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
  | 'TERMINATED';

/**
 * A condition on a value of AgreementStatusKind; where the record does not say, it does not hold.
 *
 * @example
 * const filter: AgreementStatusKindFilter = { in: ['ANNOUNCED'] }
 */
export type AgreementStatusKindFilter = {
  /** Any of these. An empty list matches nothing. */
  in?: ReadonlyArray<AgreementStatusKind> | null | undefined;
  /** None of these. */
  notIn?: ReadonlyArray<AgreementStatusKind> | null | undefined;
};

/**
 * Whether it is plain where the speaker ends and the writer begins.
 *
 * @example
 * const value: AttributionBoundary = 'UNCLEAR'
 */
export type AttributionBoundary =
  /** It is plain where the speaker ends and the writer begins. */
  | 'CLEAR'
  /** Part of what is attributed may be the words of the writer. */
  | 'UNCLEAR';

/**
 * A condition on a value of AttributionBoundary; where the record does not say, it does not hold.
 *
 * @example
 * const filter: AttributionBoundaryFilter = { in: ['CLEAR'] }
 */
export type AttributionBoundaryFilter = {
  /** Any of these. An empty list matches nothing. */
  in?: ReadonlyArray<AttributionBoundary> | null | undefined;
  /** None of these. */
  notIn?: ReadonlyArray<AttributionBoundary> | null | undefined;
};

/**
 * Who asserts something.
 *
 * @example
 * const value: AttributionKind = 'WRITER'
 */
export type AttributionKind =
  /** An organization. */
  | 'ORGANIZATION'
  /** A person. */
  | 'PERSON'
  /** The writer of a source, in their own voice. */
  | 'WRITER';

/**
 * How sure it must be that a date lies in a range.
 *
 * @example
 * const value: Certainty = 'POSSIBLE'
 */
export type Certainty =
  /** Whatever day was meant, it lies in the range; dates marked `~`, `?` or `%` never match. */
  | 'CERTAIN'
  /** A day that may have been meant lies in the range. */
  | 'POSSIBLE';

/**
 * What was done between two revisions.
 *
 * @example
 * const value: ChangeKind = 'REMOVED'
 */
export type ChangeKind =
  /** The later revision has it and the earlier one has not. */
  | 'ADDED'
  /** Both have it, and it says something else. */
  | 'CHANGED'
  /** Both have it, at another place of its list; `before` and `after` are the places, from 0. */
  | 'MOVED'
  /** The earlier revision has it and the later one has not. */
  | 'REMOVED';

/**
 * How a source stands to what cites it.
 *
 * @example
 * const value: CitationRole = 'SUPPORTS'
 */
export type CitationRole =
  /** The source says something else, or pulls the other way. */
  | 'CONTRADICTS'
  /** The source speaks of it without saying so much. */
  | 'MENTIONS'
  /** The source says what the record says. */
  | 'SUPPORTS';

/**
 * Whether the service found the cited words at their place.
 *
 * @example
 * const value: CitationVerification = 'UNARCHIVED'
 */
export type CitationVerification =
  /** The service found the exact words at that place of the complete archived text, whose hash holds. */
  | 'COMPLETE_TEXT'
  /** The service found the exact words in an archived passage that covers the place. */
  | 'PASSAGE'
  /** Nothing is archived at that place. The hash of the span lets anyone who has the text check it. */
  | 'UNARCHIVED';

/**
 * A condition on a value of CitationVerification; where the record does not say, it does not hold.
 *
 * @example
 * const filter: CitationVerificationFilter = { in: ['COMPLETE_TEXT'] }
 */
export type CitationVerificationFilter = {
  /** Any of these. An empty list matches nothing. */
  in?: ReadonlyArray<CitationVerification> | null | undefined;
  /** None of these. */
  notIn?: ReadonlyArray<CitationVerification> | null | undefined;
};

/**
 * Conditions on a claim; all that are given must hold.
 *
 * @example
 * const filter: ClaimFilter = { slug: { in: [slug] } }
 */
export type ClaimFilter = {
  /** All of these hold. An empty list holds always. */
  and?: ReadonlyArray<ClaimFilter> | null | undefined;
  /** The day as of which it is claimed. May be null: the record does not say. */
  asOf?: DateFilter | null | undefined;
  /** An id in another system. */
  externalId?: ExternalIdFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** What it is. */
  kind?: ClaimKindFilter | null | undefined;
  /** This does not hold. */
  not?: ClaimFilter | null | undefined;
  /** One of these holds. An empty list never holds. */
  or?: ReadonlyArray<ClaimFilter> | null | undefined;
  /** The organization that makes it. */
  organization?: OrganizationFilter | null | undefined;
  /** The person who makes it. */
  person?: PersonFilter | null | undefined;
  /** The slug. */
  slug?: SlugFilter | null | undefined;
  /** The statement it is made in. May be null: the record does not say. */
  statement?: StatementFilter | null | undefined;
  /** Words that its own text holds, or a translation of it, read in their language: all of them; "a phrase" in quotes, `or` between alternatives, `-` before what must not be there. `search` ranks, and finds by further names too. */
  text?: string | null | undefined;
  /** What it is about. */
  topics?: TopicsFilter | null | undefined;
  /** When the record was last changed. */
  updatedAt?: MomentFilter | null | undefined;
  /** Whether it has been checked. */
  verification?: ClaimVerificationFilter | null | undefined;
  /** The source whose writer makes it, in their own voice. */
  writerOf?: SourceFilter | null | undefined;
};

/**
 * What a claim is.
 *
 * @example
 * const value: ClaimKind = 'OPINION'
 */
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
  | 'OPINION';

/**
 * A condition on a value of ClaimKind; where the record does not say, it does not hold.
 *
 * @example
 * const filter: ClaimKindFilter = { in: ['CHARACTERISATION'] }
 */
export type ClaimKindFilter = {
  /** Any of these. An empty list matches nothing. */
  in?: ReadonlyArray<ClaimKind> | null | undefined;
  /** None of these. */
  notIn?: ReadonlyArray<ClaimKind> | null | undefined;
};

/**
 * The order of a list; ties are settled by the id.
 *
 * @example
 * const page = await client.claims.list({ order: 'UPDATED_AT_DESC' })
 */
export type ClaimOrder =
  /** By the day as of which it is claimed, earliest first; undated last. */
  | 'AS_OF_ASC'
  /** By the day as of which it is claimed, latest first; undated last. */
  | 'AS_OF_DESC'
  /** Least recently changed first. */
  | 'UPDATED_AT_ASC'
  /** Most recently changed first. */
  | 'UPDATED_AT_DESC';

/**
 * Whether a claim has been checked for this record.
 *
 * @example
 * const value: ClaimVerification = 'UNVERIFIED'
 */
export type ClaimVerification =
  /** Evidence cited in this record speaks for and against it. */
  | 'DISPUTED'
  /** Evidence cited in this record refutes it. */
  | 'REFUTED'
  /** Evidence cited in this record supports it. */
  | 'SUPPORTED'
  /** Nobody has checked it for this record. */
  | 'UNVERIFIED';

/**
 * A condition on a value of ClaimVerification; where the record does not say, it does not hold.
 *
 * @example
 * const filter: ClaimVerificationFilter = { in: ['DISPUTED'] }
 */
export type ClaimVerificationFilter = {
  /** Any of these. An empty list matches nothing. */
  in?: ReadonlyArray<ClaimVerification> | null | undefined;
  /** None of these. */
  notIn?: ReadonlyArray<ClaimVerification> | null | undefined;
};

/**
 * A condition on a short code or tag, compared letter by letter; where the record does not say, it does not hold, `notIn` included.
 *
 * @example
 * const filter: CodeFilter = { in: ['SV'] }
 */
export type CodeFilter = {
  /** Any of these. An empty list matches nothing. */
  in?: ReadonlyArray<string> | null | undefined;
  /** None of these. */
  notIn?: ReadonlyArray<string> | null | undefined;
};

/**
 * How a claimed figure stands to its value.
 *
 * @example
 * const value: Comparator = 'LTE'
 */
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
  | 'LTE';

/**
 * Conditions on a country; all that are given must hold.
 *
 * @example
 * const filter: CountryFilter = { slug: { in: [slug] } }
 */
export type CountryFilter = {
  /** All of these hold. An empty list holds always. */
  and?: ReadonlyArray<CountryFilter> | null | undefined;
  /** The code of two letters (ISO 3166-1). */
  code?: CodeFilter | null | undefined;
  /** An id in another system. */
  externalId?: ExternalIdFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** The name. */
  name?: NameFilter | null | undefined;
  /** This does not hold. */
  not?: CountryFilter | null | undefined;
  /** One of these holds. An empty list never holds. */
  or?: ReadonlyArray<CountryFilter> | null | undefined;
  /** The slug. */
  slug?: SlugFilter | null | undefined;
  /** When the record was last changed. */
  updatedAt?: MomentFilter | null | undefined;
};

/**
 * The order of a list; ties are settled by the id.
 *
 * @example
 * const page = await client.countries.list({ order: 'UPDATED_AT_DESC' })
 */
export type CountryOrder =
  /** By name, A to Z (Unicode root collation). */
  | 'NAME_ASC'
  /** By name, Z to A. */
  | 'NAME_DESC'
  /** Least recently changed first. */
  | 'UPDATED_AT_ASC'
  /** Most recently changed first. */
  | 'UPDATED_AT_DESC';

/**
 * A range of days, inclusive at both ends. Where the record gives no date, it does not hold.
 *
 * @example
 * const filter: DateFilter = { from: '2025', until: '2025-02' }
 */
export type DateFilter = {
  /** How sure it must be. */
  certainty?: Certainty;
  /** On or after the first day of this. */
  from?: string | null | undefined;
  /** On or before the last day of this. */
  until?: string | null | undefined;
};

/**
 * The kinds of document.
 *
 * @example
 * const value: EntityKind = 'TOPIC'
 */
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
  | 'TOPIC';

/**
 * Conditions on an event; all that are given must hold.
 *
 * @example
 * const filter: EventFilter = { slug: { in: [slug] } }
 */
export type EventFilter = {
  /** All of these hold. An empty list holds always. */
  and?: ReadonlyArray<EventFilter> | null | undefined;
  /** When it was held. May be null: the record does not say. */
  date?: DateFilter | null | undefined;
  /** An id in another system. */
  externalId?: ExternalIdFilter | null | undefined;
  /** A country that hosted it. */
  hostCountry?: CountryFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** What it is. */
  kind?: EventKindFilter | null | undefined;
  /** This does not hold. */
  not?: EventFilter | null | undefined;
  /** One of these holds. An empty list never holds. */
  or?: ReadonlyArray<EventFilter> | null | undefined;
  /** The event it is part of. May be null: the record does not say. */
  parent?: EventFilter | null | undefined;
  /** Somebody who took part. */
  participant?: ParticipantFilter | null | undefined;
  /** Where it was held. May be null: the record does not say. */
  place?: PlaceFilter | null | undefined;
  /** The slug. */
  slug?: SlugFilter | null | undefined;
  /** A source that it cites. */
  source?: SourceFilter | null | undefined;
  /** Whether it took place. May be null: the record does not say. */
  status?: EventStatusFilter | null | undefined;
  /** Words that its own text holds, or a translation of it, read in their language: all of them; "a phrase" in quotes, `or` between alternatives, `-` before what must not be there. `search` ranks, and finds by further names too. */
  text?: string | null | undefined;
  /** The title. */
  title?: NameFilter | null | undefined;
  /** A topic, and how it was treated. */
  topics?: EventTopicsFilter | null | undefined;
  /** When the record was last changed. */
  updatedAt?: MomentFilter | null | undefined;
  /** How far one of its own citations could be verified. */
  verification?: CitationVerificationFilter | null | undefined;
  /** A country whose people came. */
  visitorCountry?: CountryFilter | null | undefined;
};

/**
 * What an event is.
 *
 * @example
 * const value: EventKind = 'VISIT'
 */
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
  | 'VISIT';

/**
 * A condition on a value of EventKind; where the record does not say, it does not hold.
 *
 * @example
 * const filter: EventKindFilter = { in: ['ADDRESS'] }
 */
export type EventKindFilter = {
  /** Any of these. An empty list matches nothing. */
  in?: ReadonlyArray<EventKind> | null | undefined;
  /** None of these. */
  notIn?: ReadonlyArray<EventKind> | null | undefined;
};

/**
 * The order of a list; ties are settled by the id.
 *
 * @example
 * const page = await client.events.list({ order: 'UPDATED_AT_DESC' })
 */
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
  | 'UPDATED_AT_DESC';

/**
 * Whether it took place.
 *
 * @example
 * const value: EventStatus = 'POSTPONED'
 */
export type EventStatus =
  /** Called off. */
  | 'CANCELLED'
  /** It took place. */
  | 'HELD'
  /** Announced, not yet held. */
  | 'PLANNED'
  /** Put off to a later date. */
  | 'POSTPONED';

/**
 * A condition on a value of EventStatus; where the record does not say, it does not hold.
 *
 * @example
 * const filter: EventStatusFilter = { in: ['CANCELLED'] }
 */
export type EventStatusFilter = {
  /** Any of these. An empty list matches nothing. */
  in?: ReadonlyArray<EventStatus> | null | undefined;
  /** None of these. */
  notIn?: ReadonlyArray<EventStatus> | null | undefined;
};

/**
 * A condition on the topics of an event; it holds if one of them fits in all respects.
 *
 * @example
 * const filter: EventTopicsFilter = { in: ['maritime-interdiction'], treatment: { in: ['DISCUSSED'] } }
 */
export type EventTopicsFilter = {
  /** Any of these topics, by slug or id. An empty list matches nothing. */
  in?: ReadonlyArray<string> | null | undefined;
  /** Whether topics under them count too. */
  includeNarrower?: boolean;
  /** Who entered it. */
  provenance?: ProvenanceFilter | null | undefined;
  /** How the topic was treated. */
  treatment?: TopicTreatmentFilter | null | undefined;
};

/**
 * A condition on an id in another system.
 *
 * @example
 * const filter: ExternalIdFilter = { scheme: 'wikidata', value: { in: ['Q792'] } }
 */
export type ExternalIdFilter = {
  /** The system: `wikidata`, `iso3166-1`, `un-m49`, `medtop` … */
  scheme: string;
  /** The id there; any, if left out. */
  value?: CodeFilter | null | undefined;
};

/**
 * A condition on an id; ids that were merged stand for the document they now lead to.
 *
 * @example
 * const filter: IdFilter = { in: [id] }
 */
export type IdFilter = {
  /** Any of these. An empty list matches nothing. */
  in?: ReadonlyArray<string> | null | undefined;
  /** None of these. */
  notIn?: ReadonlyArray<string> | null | undefined;
};

/**
 * A range of time, inclusive at both ends.
 *
 * @example
 * const filter: MomentFilter = { from: '2025-02-03T00:00:00Z' }
 */
export type MomentFilter = {
  /** At this moment or later. */
  from?: string | null | undefined;
  /** At this moment or earlier. */
  until?: string | null | undefined;
};

/**
 * A condition on the name; upper and lower case are alike.
 *
 * @example
 * const filter: NameFilter = { contains: 'rubio' }
 */
export type NameFilter = {
  /** The name holds these characters. */
  contains?: string | null | undefined;
  /** The whole name is any of these. An empty list matches nothing. */
  in?: ReadonlyArray<string> | null | undefined;
};

/**
 * What a further name is.
 *
 * @example
 * const value: NameKind = 'TRANSLATION'
 */
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
  | 'TRANSLATION';

/**
 * Conditions on an office; all that are given must hold.
 *
 * @example
 * const filter: OfficeFilter = { slug: { in: [slug] } }
 */
export type OfficeFilter = {
  /** All of these hold. An empty list holds always. */
  and?: ReadonlyArray<OfficeFilter> | null | undefined;
  /** The country it belongs to. May be null: the record does not say. */
  country?: CountryFilter | null | undefined;
  /** An id in another system. */
  externalId?: ExternalIdFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** What it is. */
  kind?: OfficeKindFilter | null | undefined;
  /** This does not hold. */
  not?: OfficeFilter | null | undefined;
  /** One of these holds. An empty list never holds. */
  or?: ReadonlyArray<OfficeFilter> | null | undefined;
  /** The organization it belongs to. May be null: the record does not say. */
  organization?: OrganizationFilter | null | undefined;
  /** The slug. */
  slug?: SlugFilter | null | undefined;
  /** The title. */
  title?: NameFilter | null | undefined;
  /** When the record was last changed. */
  updatedAt?: MomentFilter | null | undefined;
};

/**
 * What an office is.
 *
 * @example
 * const value: OfficeKind = 'SPOKESPERSON'
 */
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
  | 'SPOKESPERSON';

/**
 * A condition on a value of OfficeKind; where the record does not say, it does not hold.
 *
 * @example
 * const filter: OfficeKindFilter = { in: ['AMBASSADOR'] }
 */
export type OfficeKindFilter = {
  /** Any of these. An empty list matches nothing. */
  in?: ReadonlyArray<OfficeKind> | null | undefined;
  /** None of these. */
  notIn?: ReadonlyArray<OfficeKind> | null | undefined;
};

/**
 * The order of a list; ties are settled by the id.
 *
 * @example
 * const page = await client.offices.list({ order: 'UPDATED_AT_DESC' })
 */
export type OfficeOrder =
  /** By name, A to Z (Unicode root collation). */
  | 'NAME_ASC'
  /** By name, Z to A. */
  | 'NAME_DESC'
  /** Least recently changed first. */
  | 'UPDATED_AT_ASC'
  /** Most recently changed first. */
  | 'UPDATED_AT_DESC';

/**
 * Conditions on an organization; all that are given must hold.
 *
 * @example
 * const filter: OrganizationFilter = { slug: { in: [slug] } }
 */
export type OrganizationFilter = {
  /** All of these hold. An empty list holds always. */
  and?: ReadonlyArray<OrganizationFilter> | null | undefined;
  /** Its country. May be null: the record does not say. */
  country?: CountryFilter | null | undefined;
  /** An id in another system. */
  externalId?: ExternalIdFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** What it is. */
  kind?: OrganizationKindFilter | null | undefined;
  /** The name. */
  name?: NameFilter | null | undefined;
  /** This does not hold. */
  not?: OrganizationFilter | null | undefined;
  /** One of these holds. An empty list never holds. */
  or?: ReadonlyArray<OrganizationFilter> | null | undefined;
  /** What it is part of. May be null: the record does not say. */
  parent?: OrganizationFilter | null | undefined;
  /** The slug. */
  slug?: SlugFilter | null | undefined;
  /** When the record was last changed. */
  updatedAt?: MomentFilter | null | undefined;
};

/**
 * What an organization is.
 *
 * @example
 * const value: OrganizationKind = 'PRESS'
 */
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
  | 'PRESS';

/**
 * A condition on a value of OrganizationKind; where the record does not say, it does not hold.
 *
 * @example
 * const filter: OrganizationKindFilter = { in: ['COMPANY'] }
 */
export type OrganizationKindFilter = {
  /** Any of these. An empty list matches nothing. */
  in?: ReadonlyArray<OrganizationKind> | null | undefined;
  /** None of these. */
  notIn?: ReadonlyArray<OrganizationKind> | null | undefined;
};

/**
 * The order of a list; ties are settled by the id.
 *
 * @example
 * const page = await client.organizations.list({ order: 'UPDATED_AT_DESC' })
 */
export type OrganizationOrder =
  /** By name, A to Z (Unicode root collation). */
  | 'NAME_ASC'
  /** By name, Z to A. */
  | 'NAME_DESC'
  /** Least recently changed first. */
  | 'UPDATED_AT_ASC'
  /** Most recently changed first. */
  | 'UPDATED_AT_DESC';

/**
 * A condition on who took part; it holds if one participant fits in all respects.
 *
 * @example
 * const filter: ParticipantFilter = { person: { slug: { in: ['marco-rubio'] } }, role: { in: ['HOST'] } }
 */
export type ParticipantFilter = {
  /** The capacity, whoever held it. */
  office?: OfficeFilter | null | undefined;
  /** The organization. */
  organization?: OrganizationFilter | null | undefined;
  /** The person. */
  person?: PersonFilter | null | undefined;
  /** The role. */
  role?: ParticipantRoleFilter | null | undefined;
};

/**
 * What somebody did at an event.
 *
 * @example
 * const value: ParticipantRole = 'VISITOR'
 */
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
  | 'VISITOR';

/**
 * A condition on a value of ParticipantRole; where the record does not say, it does not hold.
 *
 * @example
 * const filter: ParticipantRoleFilter = { in: ['DELEGATE'] }
 */
export type ParticipantRoleFilter = {
  /** Any of these. An empty list matches nothing. */
  in?: ReadonlyArray<ParticipantRole> | null | undefined;
  /** None of these. */
  notIn?: ReadonlyArray<ParticipantRole> | null | undefined;
};

/**
 * Conditions on a person; all that are given must hold.
 *
 * @example
 * const filter: PersonFilter = { slug: { in: [slug] } }
 */
export type PersonFilter = {
  /** All of these hold. An empty list holds always. */
  and?: ReadonlyArray<PersonFilter> | null | undefined;
  /** The date of birth. May be null: the record does not say. */
  birth?: DateFilter | null | undefined;
  /** The date of death. May be null: the record does not say. */
  death?: DateFilter | null | undefined;
  /** An id in another system. */
  externalId?: ExternalIdFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** The name. */
  name?: NameFilter | null | undefined;
  /** This does not hold. */
  not?: PersonFilter | null | undefined;
  /** An office held at any time. */
  office?: OfficeFilter | null | undefined;
  /** One of these holds. An empty list never holds. */
  or?: ReadonlyArray<PersonFilter> | null | undefined;
  /** The slug. */
  slug?: SlugFilter | null | undefined;
  /** When the record was last changed. */
  updatedAt?: MomentFilter | null | undefined;
};

/**
 * The order of a list; ties are settled by the id.
 *
 * @example
 * const page = await client.people.list({ order: 'UPDATED_AT_DESC' })
 */
export type PersonOrder =
  /** By name, A to Z (Unicode root collation). */
  | 'NAME_ASC'
  /** By name, Z to A. */
  | 'NAME_DESC'
  /** Least recently changed first. */
  | 'UPDATED_AT_ASC'
  /** Most recently changed first. */
  | 'UPDATED_AT_DESC';

/**
 * Conditions on a place; all that are given must hold.
 *
 * @example
 * const filter: PlaceFilter = { slug: { in: [slug] } }
 */
export type PlaceFilter = {
  /** All of these hold. An empty list holds always. */
  and?: ReadonlyArray<PlaceFilter> | null | undefined;
  /** The country it lies in. May be null: the record does not say. */
  country?: CountryFilter | null | undefined;
  /** An id in another system. */
  externalId?: ExternalIdFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** What it is. */
  kind?: PlaceKindFilter | null | undefined;
  /** The name. */
  name?: NameFilter | null | undefined;
  /** This does not hold. */
  not?: PlaceFilter | null | undefined;
  /** One of these holds. An empty list never holds. */
  or?: ReadonlyArray<PlaceFilter> | null | undefined;
  /** The place it lies in or on. May be null: the record does not say. */
  parent?: PlaceFilter | null | undefined;
  /** The slug. */
  slug?: SlugFilter | null | undefined;
  /** When the record was last changed. */
  updatedAt?: MomentFilter | null | undefined;
};

/**
 * What a place is.
 *
 * @example
 * const value: PlaceKind = 'VENUE'
 */
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
  | 'VENUE';

/**
 * A condition on a value of PlaceKind; where the record does not say, it does not hold.
 *
 * @example
 * const filter: PlaceKindFilter = { in: ['BODY_OF_WATER'] }
 */
export type PlaceKindFilter = {
  /** Any of these. An empty list matches nothing. */
  in?: ReadonlyArray<PlaceKind> | null | undefined;
  /** None of these. */
  notIn?: ReadonlyArray<PlaceKind> | null | undefined;
};

/**
 * The order of a list; ties are settled by the id.
 *
 * @example
 * const page = await client.places.list({ order: 'UPDATED_AT_DESC' })
 */
export type PlaceOrder =
  /** By name, A to Z (Unicode root collation). */
  | 'NAME_ASC'
  /** By name, Z to A. */
  | 'NAME_DESC'
  /** Least recently changed first. */
  | 'UPDATED_AT_ASC'
  /** Most recently changed first. */
  | 'UPDATED_AT_DESC';

/**
 * Conditions on a policy; all that are given must hold.
 *
 * @example
 * const filter: PolicyFilter = { slug: { in: [slug] } }
 */
export type PolicyFilter = {
  /** All of these hold. An empty list holds always. */
  and?: ReadonlyArray<PolicyFilter> | null | undefined;
  /** Whose policy it is. May be null: the record does not say. */
  country?: CountryFilter | null | undefined;
  /** When it ended. May be null: the record does not say. */
  end?: DateFilter | null | undefined;
  /** An id in another system. */
  externalId?: ExternalIdFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** The name. */
  name?: NameFilter | null | undefined;
  /** This does not hold. */
  not?: PolicyFilter | null | undefined;
  /** One of these holds. An empty list never holds. */
  or?: ReadonlyArray<PolicyFilter> | null | undefined;
  /** The organization whose policy it is. May be null: the record does not say. */
  organization?: OrganizationFilter | null | undefined;
  /** The slug. */
  slug?: SlugFilter | null | undefined;
  /** When it began. May be null: the record does not say. */
  start?: DateFilter | null | undefined;
  /** When the record was last changed. */
  updatedAt?: MomentFilter | null | undefined;
};

/**
 * The order of a list; ties are settled by the id.
 *
 * @example
 * const page = await client.policies.list({ order: 'UPDATED_AT_DESC' })
 */
export type PolicyOrder =
  /** By name, A to Z (Unicode root collation). */
  | 'NAME_ASC'
  /** By name, Z to A. */
  | 'NAME_DESC'
  /** Least recently changed first. */
  | 'UPDATED_AT_ASC'
  /** Most recently changed first. */
  | 'UPDATED_AT_DESC';

/**
 * Where an entry of the record comes from.
 *
 * @example
 * const value: Provenance = 'PUBLISHER'
 */
export type Provenance =
  /** Entered by a person who keeps this record. */
  | 'CURATOR'
  /** Inferred by a program when data was imported; no person has confirmed it. */
  | 'IMPORT'
  /** Given by the publisher of the source. */
  | 'PUBLISHER';

/**
 * A condition on a value of Provenance; where the record does not say, it does not hold.
 *
 * @example
 * const filter: ProvenanceFilter = { in: ['CURATOR'] }
 */
export type ProvenanceFilter = {
  /** Any of these. An empty list matches nothing. */
  in?: ReadonlyArray<Provenance> | null | undefined;
  /** None of these. */
  notIn?: ReadonlyArray<Provenance> | null | undefined;
};

/**
 * How a revision that was once published stands now.
 *
 * @example
 * const value: RevisionState = 'SUPERSEDED'
 */
export type RevisionState =
  /** It is what the record says now. */
  | 'PUBLISHED'
  /** It was withdrawn. */
  | 'RETRACTED'
  /** A later revision, or the document it was merged into, stands in its place. */
  | 'SUPERSEDED';

/**
 * Conditions for each type of document; a type without conditions is searched as a whole.
 *
 * @example
 * const filter: SearchFilter = { statements: { saidOn: { until: '1899' } } }
 */
export type SearchFilter = {
  /** On agreements. */
  agreements?: AgreementFilter | null | undefined;
  /** On claims. */
  claims?: ClaimFilter | null | undefined;
  /** On events. */
  events?: EventFilter | null | undefined;
  /** On people. */
  people?: PersonFilter | null | undefined;
  /** On sources. */
  sources?: SourceFilter | null | undefined;
  /** On statements. */
  statements?: StatementFilter | null | undefined;
  /** On topics. */
  topics?: TopicFilter | null | undefined;
};

/**
 * The types of document that can be searched for.
 *
 * @example
 * const value: SearchedType = 'TOPIC'
 */
export type SearchedType =
  /** Agreements, by name and summary. */
  | 'AGREEMENT'
  /** Claims, by their text. */
  | 'CLAIM'
  /** Events, by title and purpose. */
  | 'EVENT'
  /** People, by all of their names. */
  | 'PERSON'
  /** Sources, by title, author and publisher. */
  | 'SOURCE'
  /** What was said, in its words or in this record’s. */
  | 'STATEMENT'
  /** Topics, by label and description. */
  | 'TOPIC';

/**
 * What a run of a statement's text is.
 *
 * @example
 * const value: SegmentKind = 'STAGE_DIRECTION'
 */
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
  | 'STAGE_DIRECTION';

/**
 * A condition on a slug; former slugs stand for the document they now lead to.
 *
 * @example
 * const filter: SlugFilter = { in: ['marco-rubio', 'nayib-bukele'] }
 */
export type SlugFilter = {
  /** Any of these. An empty list matches nothing. */
  in?: ReadonlyArray<string> | null | undefined;
  /** None of these. */
  notIn?: ReadonlyArray<string> | null | undefined;
};

/**
 * Conditions on a source; all that are given must hold.
 *
 * @example
 * const filter: SourceFilter = { slug: { in: [slug] } }
 */
export type SourceFilter = {
  /** All of these hold. An empty list holds always. */
  and?: ReadonlyArray<SourceFilter> | null | undefined;
  /** Whether its complete text is archived here. */
  complete?: boolean | null | undefined;
  /** An id in another system. */
  externalId?: ExternalIdFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** What it is. */
  kind?: SourceKindFilter | null | undefined;
  /** The language of its text. May be null: the record does not say. */
  language?: CodeFilter | null | undefined;
  /** This does not hold. */
  not?: SourceFilter | null | undefined;
  /** One of these holds. An empty list never holds. */
  or?: ReadonlyArray<SourceFilter> | null | undefined;
  /** When it was published. May be null: the record does not say. */
  publishedAt?: DateFilter | null | undefined;
  /** The slug. */
  slug?: SlugFilter | null | undefined;
  /** Words that its own text holds, or a translation of it, read in their language: all of them; "a phrase" in quotes, `or` between alternatives, `-` before what must not be there. `search` ranks, and finds by further names too. */
  text?: string | null | undefined;
  /** When the record was last changed. */
  updatedAt?: MomentFilter | null | undefined;
};

/**
 * What a source is.
 *
 * @example
 * const value: SourceKind = 'TREATY_TEXT'
 */
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
  | 'TREATY_TEXT';

/**
 * A condition on a value of SourceKind; where the record does not say, it does not hold.
 *
 * @example
 * const filter: SourceKindFilter = { in: ['DATASET'] }
 */
export type SourceKindFilter = {
  /** Any of these. An empty list matches nothing. */
  in?: ReadonlyArray<SourceKind> | null | undefined;
  /** None of these. */
  notIn?: ReadonlyArray<SourceKind> | null | undefined;
};

/**
 * The order of a list; ties are settled by the id.
 *
 * @example
 * const page = await client.sources.list({ order: 'UPDATED_AT_DESC' })
 */
export type SourceOrder =
  /** By date of publication, earliest first; undated last. */
  | 'PUBLISHED_AT_ASC'
  /** By date of publication, latest first; undated last. */
  | 'PUBLISHED_AT_DESC'
  /** Least recently changed first. */
  | 'UPDATED_AT_ASC'
  /** Most recently changed first. */
  | 'UPDATED_AT_DESC';

/**
 * Conditions on a statement; all that are given must hold.
 *
 * @example
 * const filter: StatementFilter = { slug: { in: [slug] } }
 */
export type StatementFilter = {
  /** An agreement it is about. */
  agreement?: AgreementFilter | null | undefined;
  /** All of these hold. An empty list holds always. */
  and?: ReadonlyArray<StatementFilter> | null | undefined;
  /** Whether speaker and writer are told apart. May be null: the record does not say. */
  attributionBoundary?: AttributionBoundaryFilter | null | undefined;
  /** The event it was made at. May be null: the record does not say. */
  event?: EventFilter | null | undefined;
  /** An id in another system. */
  externalId?: ExternalIdFilter | null | undefined;
  /** The form in which it has come down. */
  form?: StatementFormFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** The language of its text. May be null: the record does not say. */
  language?: CodeFilter | null | undefined;
  /** This does not hold. */
  not?: StatementFilter | null | undefined;
  /** The office in which it is made, whoever held it. */
  office?: OfficeFilter | null | undefined;
  /** One of these holds. An empty list never holds. */
  or?: ReadonlyArray<StatementFilter> | null | undefined;
  /** An organization that makes it. */
  organization?: OrganizationFilter | null | undefined;
  /** The language in which it was made. May be null: the record does not say. */
  originalLanguage?: CodeFilter | null | undefined;
  /** Where it was made. May be null: the record does not say. */
  place?: PlaceFilter | null | undefined;
  /** A policy it is about. */
  policy?: PolicyFilter | null | undefined;
  /** When it was made. May be null: the record does not say. */
  saidOn?: DateFilter | null | undefined;
  /** The slug. */
  slug?: SlugFilter | null | undefined;
  /** A source that it cites. */
  source?: SourceFilter | null | undefined;
  /** A person who makes it. */
  speaker?: PersonFilter | null | undefined;
  /** Words that its own text holds, or a translation of it, read in their language: all of them; "a phrase" in quotes, `or` between alternatives, `-` before what must not be there. `search` ranks, and finds by further names too. */
  text?: string | null | undefined;
  /** What it is about. */
  topics?: TopicsFilter | null | undefined;
  /** When the record was last changed. */
  updatedAt?: MomentFilter | null | undefined;
  /** How far one of its own citations could be verified. */
  verification?: CitationVerificationFilter | null | undefined;
};

/**
 * In which form a statement has come down.
 *
 * @example
 * const value: StatementForm = 'WRITTEN'
 */
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
  | 'WRITTEN';

/**
 * A condition on a value of StatementForm; where the record does not say, it does not hold.
 *
 * @example
 * const filter: StatementFormFilter = { in: ['ACKNOWLEDGEMENT'] }
 */
export type StatementFormFilter = {
  /** Any of these. An empty list matches nothing. */
  in?: ReadonlyArray<StatementForm> | null | undefined;
  /** None of these. */
  notIn?: ReadonlyArray<StatementForm> | null | undefined;
};

/**
 * The order of a list; ties are settled by the id.
 *
 * @example
 * const page = await client.statements.list({ order: 'UPDATED_AT_DESC' })
 */
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
  | 'UPDATED_AT_DESC';

/**
 * How long the intervals of a timeline are.
 *
 * @example
 * const value: TimelineInterval = 'YEAR'
 */
export type TimelineInterval =
  /** A day. */
  | 'DAY'
  /** Ten years: 1880 to 1889. */
  | 'DECADE'
  /** A month of the calendar. */
  | 'MONTH'
  /** A year of the calendar. */
  | 'YEAR';

/**
 * Conditions on a topic; all that are given must hold.
 *
 * @example
 * const filter: TopicFilter = { slug: { in: [slug] } }
 */
export type TopicFilter = {
  /** All of these hold. An empty list holds always. */
  and?: ReadonlyArray<TopicFilter> | null | undefined;
  /** The topic it stands directly under. May be null: it is a root. */
  broader?: TopicFilter | null | undefined;
  /** An id in another system. */
  externalId?: ExternalIdFilter | null | undefined;
  /** The id. */
  id?: IdFilter | null | undefined;
  /** The label. */
  label?: NameFilter | null | undefined;
  /** This does not hold. */
  not?: TopicFilter | null | undefined;
  /** One of these holds. An empty list never holds. */
  or?: ReadonlyArray<TopicFilter> | null | undefined;
  /** Whether it is no longer given to new documents. */
  retired?: boolean | null | undefined;
  /** The slug. */
  slug?: SlugFilter | null | undefined;
  /** When the record was last changed. */
  updatedAt?: MomentFilter | null | undefined;
};

/**
 * The order of a list; ties are settled by the id.
 *
 * @example
 * const page = await client.topics.list({ order: 'UPDATED_AT_DESC' })
 */
export type TopicOrder =
  /** By name, A to Z (Unicode root collation). */
  | 'NAME_ASC'
  /** By name, Z to A. */
  | 'NAME_DESC'
  /** Least recently changed first. */
  | 'UPDATED_AT_ASC'
  /** Most recently changed first. */
  | 'UPDATED_AT_DESC';

/**
 * How a topic was treated at an event, the negative included.
 *
 * @example
 * const value: TopicTreatment = 'PUBLICLY_DISCUSSED'
 */
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
  | 'PUBLICLY_DISCUSSED';

/**
 * A condition on a value of TopicTreatment; where the record does not say, it does not hold.
 *
 * @example
 * const filter: TopicTreatmentFilter = { in: ['ACKNOWLEDGED'] }
 */
export type TopicTreatmentFilter = {
  /** Any of these. An empty list matches nothing. */
  in?: ReadonlyArray<TopicTreatment> | null | undefined;
  /** None of these. */
  notIn?: ReadonlyArray<TopicTreatment> | null | undefined;
};

/**
 * A condition on the topics of a document; it holds if one of them fits.
 *
 * @example
 * const filter: TopicsFilter = { in: ['migration'], includeNarrower: false }
 */
export type TopicsFilter = {
  /** Any of these topics, by slug or id. An empty list matches nothing. */
  in?: ReadonlyArray<string> | null | undefined;
  /** Whether topics under them count too. */
  includeNarrower?: boolean;
  /** Where the label comes from: a curator, or an import that inferred it. */
  provenance?: ProvenanceFilter | null | undefined;
};

/**
 * How a translation was made.
 *
 * @example
 * const value: TranslationKind = 'OFFICIAL'
 */
export type TranslationKind =
  /** Translated by a person. */
  | 'HUMAN'
  /** Translated by a program. */
  | 'MACHINE'
  /** Issued as a translation by the speaker’s own side or by the host. */
  | 'OFFICIAL';

/**
 * An agreement between countries, from its first mention to its end.
 *
 * @example
 * const { nodes }: Page<AgreementSummary> = await client.agreements.list()
 */
export type AgreementSummary = (
  {
  /** When the revision that is shown was published in this record. */
  updatedAt: string,
  /** What it is; null where the record does not say. */
  kind: Open<AgreementKind> | null,
  /** What it is about, in the words of this record. */
  summary: string | null,
  /** When it was made. Null where the record does not say. */
  date: EdtfDate | null,
  /** The countries that are parties; empty where the record does not say. */
  parties: Array<AgreementParty>,
  /** What it is about. */
  topics: Array<TopicLabel>
}
  & AgreementRef
);

/**
 * An agreement between countries, from its first mention to its end.
 *
 * @example
 * const one: AgreementFull | null = await client.agreements.get({ slug })
 */
export type AgreementFull = (
  {
  /** The number of its published revision, counted from 1; under `recordedAt`, of the one published then. */
  revision: number,
  /** When it was first published in this record. */
  createdAt: string,
  /** A remark of the curators: what is open, what was inferred and how. */
  note: string | null,
  /** Slugs under which it, or what was merged into it, was known before. */
  formerSlugs: Array<string>,
  /** Ids of the same thing in other systems. */
  externalIds: Array<ExternalId>,
  /** What was corrected in it, when and why, oldest first. */
  corrections: Array<Correction>,
  /** Where in which sources it stands, with what the service could verify. */
  citations: Array<Citation>,
  /** Further names: translations, official and short forms, aliases, former names. */
  otherNames: Array<OtherName>,
  /** What others call it, and who. */
  names: Array<AgreementName>,
  /** Every status on record, in the order of the record. */
  statuses: Array<AgreementStatus>,
  /** How it stands to other agreements, and who says so. */
  relations: Array<AgreementRelation>,
  /** Events that concerned it. */
  events: {
    /** The documents on this page. */
    nodes: Array<EventSummary>,
    /** Where the page stands in the list. */
    pageInfo: NextPage
  },
  /** Statements about it. */
  statements: {
    /** The documents on this page. */
    nodes: Array<StatementSummary>,
    /** Where the page stands in the list. */
    pageInfo: NextPage
  },
  /** Claims about it. */
  claims: {
    /** The documents on this page. */
    nodes: Array<ClaimSummary>,
    /** Where the page stands in the list. */
    pageInfo: NextPage
  }
}
  & AgreementSummary
);

/**
 * How far an agreement has come, as of a day, according to a statement or a source.
 *
 * @example
 * const statusesOf = ({ statuses }: AgreementFull): AgreementStatus[] => statuses
 */
export type AgreementStatus = {
  /** The id of this part. */
  id: string,
  /** How far it has come. */
  status: Open<AgreementStatusKind>,
  /** Whether it is said under a condition; null where the record does not say. */
  conditional: boolean | null,
  /** A remark of the curators. */
  note: string | null,
  /** The day in the world as of which it is so. Null where the record does not say. */
  asOf: EdtfDate | null,
  /** Who says so. */
  accordingTo: AccordingTo,
  /** Where in which sources it stands, with what the service could verify. */
  citations: Array<Citation>
};

/**
 * A name that somebody gives an agreement. An agreement may have none of its own yet.
 *
 * @example
 * const namesOf = ({ names }: AgreementFull): AgreementName[] => names
 */
export type AgreementName = {
  /** The id of this part. */
  id: string,
  /** Its language; null where the record does not say. */
  language: string | null,
  /** The name as printed. */
  text: string,
  /** Who calls it so. Null where the record does not say. */
  by: Attribution | null,
  /** Where in which sources it stands, with what the service could verify. */
  citations: Array<Citation>
};

/**
 * How an agreement stands to another, and who says so.
 *
 * @example
 * const relationsOf = ({ relations }: AgreementFull): AgreementRelation[] => relations
 */
export type AgreementRelation = {
  /** The id of this part. */
  id: string,
  /** How it stands to it. */
  kind: Open<AgreementRelationKind>,
  /** A remark of the curators. */
  note: string | null,
  /** Who says so. Null where the record does not say. */
  assertedBy: Attribution | null,
  /** The other. */
  other: AgreementRef,
  /** Where in which sources it stands, with what the service could verify. */
  citations: Array<Citation>
};

/**
 * A country that is a party to an agreement.
 *
 * @example
 * const partiesOf = ({ parties }: AgreementSummary): AgreementParty[] => parties
 */
export type AgreementParty = {
  /** The id of this part. */
  id: string,
  /** Its part in the agreement; null where the record does not say. */
  role: string | null,
  /** The country. */
  country: CountryRef
};

/**
 * The statement or the source that says so; one of the two.
 *
 * @example
 * const accordingToOf = ({ accordingTo }: AgreementStatus): AccordingTo => accordingTo
 */
export type AccordingTo = {
  /** The statement; null where it is a source. */
  statement: StatementRef | null,
  /** The source; null where it is a statement. */
  source: SourceRef | null
};

/**
 * What `GetAgreement` takes.
 *
 * @example
 * const variables: GetAgreementQueryVariables = { slug }
 */
export type GetAgreementQueryVariables = Exact<{
  id?: string | null | undefined;
  slug?: string | null | undefined;
}>;


/**
 * What `GetAgreement` answers with.
 *
 * @example
 * const data: GetAgreementQuery = await client.request(GetAgreement, { slug })
 */
export type GetAgreementQuery = {
  /** One agreement. By `id` or `slug`, former ones included; null where there is none. What was asked for has moved where `slug` or `id` of the answer is another. */
  agreement: AgreementFull | null
};

/**
 * What `ListAgreements` takes.
 *
 * @example
 * const variables: ListAgreementsQueryVariables = { first: 10 }
 */
export type ListAgreementsQueryVariables = Exact<{
  filter?: AgreementFilter | null | undefined;
  order?: AgreementOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  total?: boolean;
}>;


/**
 * What `ListAgreements` answers with.
 *
 * @example
 * const data: ListAgreementsQuery = await client.request(ListAgreements, { first: 10 })
 */
export type ListAgreementsQuery = {
  /** All agreements. */
  agreements: {
    /** The documents on this page. */
    nodes: Array<AgreementSummary>,
    /** How many there are in all; counted only when it is selected. */
    totalCount?: TotalCount,
    /** Where the page stands in the list. */
    pageInfo: PageBounds
  }
};

/**
 * What `GetAgreementStatus` takes.
 *
 * @example
 * const variables: GetAgreementStatusQueryVariables = { slug, asOf: '2025-02-02' }
 */
export type GetAgreementStatusQueryVariables = Exact<{
  id?: string | null | undefined;
  slug?: string | null | undefined;
  asOf: string;
}>;


/**
 * What `GetAgreementStatus` answers with.
 *
 * @example
 * const data: GetAgreementStatusQuery = await client.request(GetAgreementStatus, { slug, asOf: '2025-02-02' })
 */
export type GetAgreementStatusQuery = {
  /** One agreement. By `id` or `slug`, former ones included; null where there is none. What was asked for has moved where `slug` or `id` of the answer is another. */
  agreement: {
    /** The latest status not later than a day; null where the record is silent. */
    status: AgreementStatus | null
  } | null
};

/**
 * Something asserted about the world. What the writer of a source says in their own voice stands here, never as a statement.
 *
 * @example
 * const { nodes }: Page<ClaimSummary> = await client.claims.list()
 */
export type ClaimSummary = {
  __typename: 'Claim',
  /** The id: opaque, unique in the whole record, kept for ever. */
  id: Id<'Claim'>,
  /** Its readable name, unique among documents of its type and never used again; the present one, also under `recordedAt`. */
  slug: string,
  /** When the revision that is shown was published in this record. */
  updatedAt: string,
  /** What it is. */
  kind: Open<ClaimKind>,
  /** The claim, in the words of this record. */
  text: string,
  /** The language of `text`; null where the record does not say. */
  language: string | null,
  /** Words that hedge it, as printed; null where there are none. */
  hedge: string | null,
  /** Whether it has been checked for this record. */
  verification: Open<ClaimVerification>,
  /** The day as of which it is claimed. Null where the record does not say. */
  asOf: EdtfDate | null,
  /** The number that it gives; null where it gives none. */
  figure: Figure | null,
  /** Who makes it. Null where the record does not say. */
  madeBy: Attribution | null,
  /** What it is about. */
  topics: Array<TopicLabel>
};

/**
 * Something asserted about the world. What the writer of a source says in their own voice stands here, never as a statement.
 *
 * @example
 * const one: ClaimFull | null = await client.claims.get({ slug })
 */
export type ClaimFull = (
  {
  /** The number of its published revision, counted from 1; under `recordedAt`, of the one published then. */
  revision: number,
  /** When it was first published in this record. */
  createdAt: string,
  /** A remark of the curators: what is open, what was inferred and how. */
  note: string | null,
  /** Slugs under which it, or what was merged into it, was known before. */
  formerSlugs: Array<string>,
  /** Ids of the same thing in other systems. */
  externalIds: Array<ExternalId>,
  /** What was corrected in it, when and why, oldest first. */
  corrections: Array<Correction>,
  /** Where in which sources it stands, with what the service could verify. */
  citations: Array<Citation>,
  /** The statement it is made in; null where it is made outside one. */
  statement: StatementRef | null,
  /** The document that it is about; null where there is none. */
  subject:
    | {
      __typename: 'Agreement',
      /** The id: opaque, unique in the whole record, kept for ever. */
      id: Id<'Agreement'>,
      /** Its readable name, unique among documents of its type and never used again; the present one, also under `recordedAt`. */
      slug: string
    }
    | {
      __typename: 'Claim',
      /** The id: opaque, unique in the whole record, kept for ever. */
      id: Id<'Claim'>,
      /** Its readable name, unique among documents of its type and never used again; the present one, also under `recordedAt`. */
      slug: string
    }
    | {
      __typename: 'Country',
      /** The id: opaque, unique in the whole record, kept for ever. */
      id: Id<'Country'>,
      /** Its readable name, unique among documents of its type and never used again; the present one, also under `recordedAt`. */
      slug: string
    }
    | {
      __typename: 'Event',
      /** The id: opaque, unique in the whole record, kept for ever. */
      id: Id<'Event'>,
      /** Its readable name, unique among documents of its type and never used again; the present one, also under `recordedAt`. */
      slug: string
    }
    | {
      __typename: 'Office',
      /** The id: opaque, unique in the whole record, kept for ever. */
      id: Id<'Office'>,
      /** Its readable name, unique among documents of its type and never used again; the present one, also under `recordedAt`. */
      slug: string
    }
    | {
      __typename: 'Organization',
      /** The id: opaque, unique in the whole record, kept for ever. */
      id: Id<'Organization'>,
      /** Its readable name, unique among documents of its type and never used again; the present one, also under `recordedAt`. */
      slug: string
    }
    | {
      __typename: 'Person',
      /** The id: opaque, unique in the whole record, kept for ever. */
      id: Id<'Person'>,
      /** Its readable name, unique among documents of its type and never used again; the present one, also under `recordedAt`. */
      slug: string
    }
    | {
      __typename: 'Place',
      /** The id: opaque, unique in the whole record, kept for ever. */
      id: Id<'Place'>,
      /** Its readable name, unique among documents of its type and never used again; the present one, also under `recordedAt`. */
      slug: string
    }
    | {
      __typename: 'Policy',
      /** The id: opaque, unique in the whole record, kept for ever. */
      id: Id<'Policy'>,
      /** Its readable name, unique among documents of its type and never used again; the present one, also under `recordedAt`. */
      slug: string
    }
    | {
      __typename: 'Source',
      /** The id: opaque, unique in the whole record, kept for ever. */
      id: Id<'Source'>,
      /** Its readable name, unique among documents of its type and never used again; the present one, also under `recordedAt`. */
      slug: string
    }
    | {
      __typename: 'Statement',
      /** The id: opaque, unique in the whole record, kept for ever. */
      id: Id<'Statement'>,
      /** Its readable name, unique among documents of its type and never used again; the present one, also under `recordedAt`. */
      slug: string
    }
    | {
      __typename: 'Topic',
      /** The id: opaque, unique in the whole record, kept for ever. */
      id: Id<'Topic'>,
      /** Its readable name, unique among documents of its type and never used again; the present one, also under `recordedAt`. */
      slug: string
    }
   | null
}
  & ClaimSummary
);

/**
 * A number, and how the claim stands to it.
 *
 * @example
 * const figureOf = ({ figure }: ClaimSummary): Figure | null => figure
 */
export type Figure = {
  /** Whether it is this number, more, less or about as much. */
  comparator: Open<Comparator>,
  /** The number. */
  value: number,
  /** What is counted or measured: `person`, `USD` … */
  unit: string
};

/**
 * What `GetClaim` takes.
 *
 * @example
 * const variables: GetClaimQueryVariables = { slug }
 */
export type GetClaimQueryVariables = Exact<{
  id?: string | null | undefined;
  slug?: string | null | undefined;
}>;


/**
 * What `GetClaim` answers with.
 *
 * @example
 * const data: GetClaimQuery = await client.request(GetClaim, { slug })
 */
export type GetClaimQuery = {
  /** One claim. By `id` or `slug`, former ones included; null where there is none. What was asked for has moved where `slug` or `id` of the answer is another. */
  claim: ClaimFull | null
};

/**
 * What `ListClaims` takes.
 *
 * @example
 * const variables: ListClaimsQueryVariables = { first: 10 }
 */
export type ListClaimsQueryVariables = Exact<{
  filter?: ClaimFilter | null | undefined;
  order?: ClaimOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  total?: boolean;
}>;


/**
 * What `ListClaims` answers with.
 *
 * @example
 * const data: ListClaimsQuery = await client.request(ListClaims, { first: 10 })
 */
export type ListClaimsQuery = {
  /** All claims. */
  claims: {
    /** The documents on this page. */
    nodes: Array<ClaimSummary>,
    /** How many there are in all; counted only when it is selected. */
    totalCount?: TotalCount,
    /** Where the page stands in the list. */
    pageInfo: PageBounds
  }
};

/**
 * A country or territory with a code in ISO 3166-1.
 *
 * @example
 * const { nodes }: Page<CountrySummary> = await client.countries.list()
 */
export type CountrySummary = (
  {
  /** When the revision that is shown was published in this record. */
  updatedAt: string,
  /** Its code of three letters (ISO 3166-1 alpha-3). */
  alpha3: string | null,
  /** Its code of three digits (UN M49). */
  m49: string | null
}
  & CountryRef
);

/**
 * A country or territory with a code in ISO 3166-1.
 *
 * @example
 * const one: CountryFull | null = await client.countries.get({ slug })
 */
export type CountryFull = (
  {
  /** The number of its published revision, counted from 1; under `recordedAt`, of the one published then. */
  revision: number,
  /** When it was first published in this record. */
  createdAt: string,
  /** A remark of the curators: what is open, what was inferred and how. */
  note: string | null,
  /** Slugs under which it, or what was merged into it, was known before. */
  formerSlugs: Array<string>,
  /** Ids of the same thing in other systems. */
  externalIds: Array<ExternalId>,
  /** What was corrected in it, when and why, oldest first. */
  corrections: Array<Correction>,
  /** Where in which sources it stands, with what the service could verify. */
  citations: Array<Citation>,
  /** Further names: translations, official and short forms, aliases, former names. */
  otherNames: Array<OtherName>,
  /** Its offices. */
  offices: {
    /** The documents on this page. */
    nodes: Array<OfficeSummary>,
    /** Where the page stands in the list. */
    pageInfo: NextPage
  },
  /** Agreements it is a party to. */
  agreements: {
    /** The documents on this page. */
    nodes: Array<AgreementSummary>,
    /** Where the page stands in the list. */
    pageInfo: NextPage
  },
  /** Events that it hosted or whose visitors came from it. */
  events: {
    /** The documents on this page. */
    nodes: Array<EventSummary>,
    /** Where the page stands in the list. */
    pageInfo: NextPage
  }
}
  & CountrySummary
);

/**
 * What `GetCountry` takes.
 *
 * @example
 * const variables: GetCountryQueryVariables = { slug }
 */
export type GetCountryQueryVariables = Exact<{
  id?: string | null | undefined;
  slug?: string | null | undefined;
  code?: string | null | undefined;
}>;


/**
 * What `GetCountry` answers with.
 *
 * @example
 * const data: GetCountryQuery = await client.request(GetCountry, { slug })
 */
export type GetCountryQuery = {
  /** One country. By `id`, `slug` or `code`, former ones included; null where there is none. */
  country: CountryFull | null
};

/**
 * What `ListCountries` takes.
 *
 * @example
 * const variables: ListCountriesQueryVariables = { first: 10 }
 */
export type ListCountriesQueryVariables = Exact<{
  filter?: CountryFilter | null | undefined;
  order?: CountryOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  total?: boolean;
}>;


/**
 * What `ListCountries` answers with.
 *
 * @example
 * const data: ListCountriesQuery = await client.request(ListCountries, { first: 10 })
 */
export type ListCountriesQuery = {
  /** All countries. */
  countries: {
    /** The documents on this page. */
    nodes: Array<CountrySummary>,
    /** How many there are in all; counted only when it is selected. */
    totalCount?: TotalCount,
    /** Where the page stands in the list. */
    pageInfo: PageBounds
  }
};

/**
 * Something that took place or is to take place. Events form trees: a tour has stops, a visit has meetings.
 *
 * @example
 * const short = (long: EventFull): EventCore => long
 */
export type EventCore = (
  {
  /** When the revision that is shown was published in this record. */
  updatedAt: string,
  /** Whether it took place; null where the record does not say. */
  status: Open<EventStatus> | null,
  /** Where it was held, as curated; null where the record does not say. */
  place: PlaceRef | null,
  /** The event that it is part of; null where it stands by itself. */
  parent: EventRef | null,
  /** The countries that hosted it. */
  hostCountries: Array<CountryRef>,
  /** The countries whose representatives came. */
  visitorCountries: Array<CountryRef>
}
  & EventRef
);

/**
 * Something that took place or is to take place. Events form trees: a tour has stops, a visit has meetings.
 *
 * @example
 * const { nodes }: Page<EventSummary> = await client.events.list()
 */
export type EventSummary = (
  {
  /** Which topics were treated at it, and how; the negative included. */
  topics: Array<EventTopic>
}
  & EventCore
);

/**
 * Something that took place or is to take place. Events form trees: a tour has stops, a visit has meetings.
 *
 * @example
 * const one: EventFull | null = await client.events.get({ slug })
 */
export type EventFull = (
  {
  /** The number of its published revision, counted from 1; under `recordedAt`, of the one published then. */
  revision: number,
  /** When it was first published in this record. */
  createdAt: string,
  /** A remark of the curators: what is open, what was inferred and how. */
  note: string | null,
  /** Slugs under which it, or what was merged into it, was known before. */
  formerSlugs: Array<string>,
  /** What it was for, as a source says; null where none does. */
  purpose: string | null,
  /** Its place among the parts of its parent, from 1; null where there is no order. */
  position: number | null,
  /** Where within the place, as printed; null where the record does not say. */
  placeDetail: string | null,
  /** Ids of the same thing in other systems. */
  externalIds: Array<ExternalId>,
  /** What was corrected in it, when and why, oldest first. */
  corrections: Array<Correction>,
  /** Where in which sources it stands, with what the service could verify. */
  citations: Array<Citation>,
  /** Further names: translations, official and short forms, aliases, former names. */
  otherNames: Array<OtherName>,
  /** Which topics were treated at it, and how; the negative included. */
  topics: Array<(
    {
    /** Where in which sources it stands, with what the service could verify. */
    citations: Array<Citation>
  }
    & EventTopic
  )>,
  /** Who took part, in which capacity and role. */
  participants: Array<Participation>,
  /** What each source says of its date and place, where they differ or one says less. */
  accounts: Array<EventAccount>,
  /** The events it consists of. */
  children: {
    /** The documents on this page. */
    nodes: Array<EventSummary>,
    /** Where the page stands in the list. */
    pageInfo: NextPage
  },
  /** What was said at it. */
  statements: {
    /** The documents on this page. */
    nodes: Array<StatementSummary>,
    /** Where the page stands in the list. */
    pageInfo: NextPage
  },
  /** Agreements that it concerned. */
  agreements: {
    /** The documents on this page. */
    nodes: Array<AgreementSummary>,
    /** Where the page stands in the list. */
    pageInfo: NextPage
  }
}
  & EventCore
);

/**
 * How a topic was treated at an event. One for each topic and treatment; that it was not publicly discussed is a fact of its own.
 *
 * @example
 * const topicsOf = ({ topics }: EventFull): EventTopic[] => topics
 */
export type EventTopic = {
  /** The id of this part. */
  id: string,
  /** How it was treated. */
  treatment: Open<TopicTreatment>,
  /** Who entered it. */
  provenance: Open<Provenance>,
  /** A remark of the curators. */
  note: string | null,
  /** The topic. */
  topic: TopicRef
};

/**
 * A person, organization or unnamed group at an event.
 *
 * @example
 * const participantsOf = ({ participants }: EventFull): Participation[] => participants
 */
export type Participation = {
  /** The id of this part. */
  id: string,
  /** What they did there. */
  role: Open<ParticipantRole>,
  /** How the source prints them; null where not recorded. */
  label: string | null,
  /** An unnamed group, such as "the press"; null where it is not one. */
  group: string | null,
  /** A remark of the curators. */
  note: string | null,
  /** The person; null where it is not one. */
  person: PersonRef | null,
  /** The capacity in which they took part; null where the record does not say. */
  office: OfficeRef | null,
  /** Their term in that office on the day of the event; null where the record does not tell which. */
  officeTerm: OfficeTerm | null,
  /** The organization; null where it is not one. */
  organization: OrganizationRef | null,
  /** Where in which sources it stands, with what the service could verify. */
  citations: Array<Citation>
};

/**
 * What one source says of an event, where sources differ or one says less: it stands beside the curated fields.
 *
 * @example
 * const accountsOf = ({ accounts }: EventFull): EventAccount[] => accounts
 */
export type EventAccount = {
  /** The id of this part. */
  id: string,
  /** A remark of the curators. */
  note: string | null,
  /** The place as this source prints it; null where it gives none. */
  placeLabel: string | null,
  /** The source. */
  source: SourceRef,
  /** The place that this source gives; null where it gives none. */
  place: PlaceRef | null,
  /** The date that this source gives. Null where the record does not say. */
  date: EdtfDate | null,
  /** Where in which sources it stands, with what the service could verify. */
  citations: Array<Citation>
};

/**
 * What `GetEvent` takes.
 *
 * @example
 * const variables: GetEventQueryVariables = { slug }
 */
export type GetEventQueryVariables = Exact<{
  id?: string | null | undefined;
  slug?: string | null | undefined;
}>;


/**
 * What `GetEvent` answers with.
 *
 * @example
 * const data: GetEventQuery = await client.request(GetEvent, { slug })
 */
export type GetEventQuery = {
  /** One event. By `id` or `slug`, former ones included; null where there is none. What was asked for has moved where `slug` or `id` of the answer is another. */
  event: EventFull | null
};

/**
 * What `ListEvents` takes.
 *
 * @example
 * const variables: ListEventsQueryVariables = { first: 10 }
 */
export type ListEventsQueryVariables = Exact<{
  filter?: EventFilter | null | undefined;
  order?: EventOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  total?: boolean;
}>;


/**
 * What `ListEvents` answers with.
 *
 * @example
 * const data: ListEventsQuery = await client.request(ListEvents, { first: 10 })
 */
export type ListEventsQuery = {
  /** All events. */
  events: {
    /** The documents on this page. */
    nodes: Array<EventSummary>,
    /** How many there are in all; counted only when it is selected. */
    totalCount?: TotalCount,
    /** Where the page stands in the list. */
    pageInfo: PageBounds
  }
};

/**
 * One difference between two revisions of a document. Parts are matched by their ids, wherever they stand in their list.
 *
 * @example
 * const changesOf = ({ changes }: Revision): RevisionChange[] | null => changes
 */
export type RevisionChange = {
  /** The field of the content document: `saidOn`, `speakers[0].label`. Places in a list, from 0, are those of the later revision, or of the earlier one for what was removed. */
  path: string,
  /** The id of the part that it concerns; null where it concerns none with an id. */
  partId: string | null,
  /** What was done. */
  kind: Open<ChangeKind>,
  /** The value in the earlier revision, documents by their ids; null where it was added. */
  before: unknown | null,
  /** The value in the later revision; null where it was removed. */
  after: unknown | null
};

/**
 * A state of a document that was once published. Drafts and the notes of editors among themselves are not here.
 *
 * @example
 * const nodesOf = ({ node }: GetHistoryQuery): Revision[] | undefined => node?.history.nodes
 */
export type Revision = {
  /** Its number within the document, from 1. Numbers may be left out: a draft that was never published has one. */
  number: number,
  /** When it was published. */
  publishedAt: string,
  /** What the editors say about the revision; null where they say nothing. */
  publicNote: string | null,
  /** How it stands now. */
  state: Open<RevisionState>,
  /** What differs from the revision published before it; null for the first. */
  changes: Array<RevisionChange> | null
};

/**
 * What `GetHistory` takes.
 *
 * @example
 * const variables: GetHistoryQueryVariables = { id }
 */
export type GetHistoryQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


/**
 * What `GetHistory` answers with.
 *
 * @example
 * const data: GetHistoryQuery = await client.request(GetHistory, { id })
 */
export type GetHistoryQuery = {
  /** A document by its id, or one that was merged into it; null where there is none. */
  node:
    | {
      /** The id: opaque, unique in the whole record, kept for ever. */
      id: Id<'Agreement'>,
      /** Its revisions that were once published, newest first: all of them, also under `recordedAt`. */
      history: {
        /** The revisions on this page. */
        nodes: Array<Revision>,
        /** Where the page stands in the list. */
        pageInfo: NextPage
      }
    }
    | {
      /** The id: opaque, unique in the whole record, kept for ever. */
      id: Id<'Claim'>,
      /** Its revisions that were once published, newest first: all of them, also under `recordedAt`. */
      history: {
        /** The revisions on this page. */
        nodes: Array<Revision>,
        /** Where the page stands in the list. */
        pageInfo: NextPage
      }
    }
    | {
      /** The id: opaque, unique in the whole record, kept for ever. */
      id: Id<'Country'>,
      /** Its revisions that were once published, newest first: all of them, also under `recordedAt`. */
      history: {
        /** The revisions on this page. */
        nodes: Array<Revision>,
        /** Where the page stands in the list. */
        pageInfo: NextPage
      }
    }
    | {
      /** The id: opaque, unique in the whole record, kept for ever. */
      id: Id<'Event'>,
      /** Its revisions that were once published, newest first: all of them, also under `recordedAt`. */
      history: {
        /** The revisions on this page. */
        nodes: Array<Revision>,
        /** Where the page stands in the list. */
        pageInfo: NextPage
      }
    }
    | {
      /** The id: opaque, unique in the whole record, kept for ever. */
      id: Id<'Office'>,
      /** Its revisions that were once published, newest first: all of them, also under `recordedAt`. */
      history: {
        /** The revisions on this page. */
        nodes: Array<Revision>,
        /** Where the page stands in the list. */
        pageInfo: NextPage
      }
    }
    | {
      /** The id: opaque, unique in the whole record, kept for ever. */
      id: Id<'Organization'>,
      /** Its revisions that were once published, newest first: all of them, also under `recordedAt`. */
      history: {
        /** The revisions on this page. */
        nodes: Array<Revision>,
        /** Where the page stands in the list. */
        pageInfo: NextPage
      }
    }
    | {
      /** The id: opaque, unique in the whole record, kept for ever. */
      id: Id<'Person'>,
      /** Its revisions that were once published, newest first: all of them, also under `recordedAt`. */
      history: {
        /** The revisions on this page. */
        nodes: Array<Revision>,
        /** Where the page stands in the list. */
        pageInfo: NextPage
      }
    }
    | {
      /** The id: opaque, unique in the whole record, kept for ever. */
      id: Id<'Place'>,
      /** Its revisions that were once published, newest first: all of them, also under `recordedAt`. */
      history: {
        /** The revisions on this page. */
        nodes: Array<Revision>,
        /** Where the page stands in the list. */
        pageInfo: NextPage
      }
    }
    | {
      /** The id: opaque, unique in the whole record, kept for ever. */
      id: Id<'Policy'>,
      /** Its revisions that were once published, newest first: all of them, also under `recordedAt`. */
      history: {
        /** The revisions on this page. */
        nodes: Array<Revision>,
        /** Where the page stands in the list. */
        pageInfo: NextPage
      }
    }
    | {
      /** The id: opaque, unique in the whole record, kept for ever. */
      id: Id<'Source'>,
      /** Its revisions that were once published, newest first: all of them, also under `recordedAt`. */
      history: {
        /** The revisions on this page. */
        nodes: Array<Revision>,
        /** Where the page stands in the list. */
        pageInfo: NextPage
      }
    }
    | {
      /** The id: opaque, unique in the whole record, kept for ever. */
      id: Id<'Statement'>,
      /** Its revisions that were once published, newest first: all of them, also under `recordedAt`. */
      history: {
        /** The revisions on this page. */
        nodes: Array<Revision>,
        /** Where the page stands in the list. */
        pageInfo: NextPage
      }
    }
    | {
      /** The id: opaque, unique in the whole record, kept for ever. */
      id: Id<'Topic'>,
      /** Its revisions that were once published, newest first: all of them, also under `recordedAt`. */
      history: {
        /** The revisions on this page. */
        nodes: Array<Revision>,
        /** Where the page stands in the list. */
        pageInfo: NextPage
      }
    }
   | null
};

/**
 * A document that an address leads to.
 *
 * @example
 * const resourceOf = ({ resource }: GetResourceQuery): FoundDocument[] => resource
 */
export type FoundDocument = {
  /** The id in the address, where that document was merged into this one; null where the address is as it should be. */
  movedFrom: string | null,
  /** The document. */
  document:
    | DocumentRef_Agreement
    | DocumentRef_Claim
    | DocumentRef_Country
    | DocumentRef_Event
    | DocumentRef_Office
    | DocumentRef_Organization
    | DocumentRef_Person
    | DocumentRef_Place
    | DocumentRef_Policy
    | DocumentRef_Source
    | DocumentRef_Statement
    | DocumentRef_Topic

};

/**
 * What `GetResource` takes.
 *
 * @example
 * const variables: GetResourceQueryVariables = { url: 'https://www.wikidata.org/wiki/Q792' }
 */
export type GetResourceQueryVariables = Exact<{
  url: string;
}>;


/**
 * What `GetResource` answers with.
 *
 * @example
 * const data: GetResourceQuery = await client.request(GetResource, { url: 'https://www.wikidata.org/wiki/Q792' })
 */
export type GetResourceQuery = {
  /** What an address leads to: sources published there; a document by this service’s own address, `/id/{id}` with or without the host before it; documents by their pages at Wikidata, GeoNames and the IPTC. Empty where the record knows nothing of it; several where several sources were published there. */
  resource: Array<FoundDocument>
};

/**
 * What `ListByExternalId` takes.
 *
 * @example
 * const variables: ListByExternalIdQueryVariables = { scheme: 'wikidata', value: 'Q792' }
 */
export type ListByExternalIdQueryVariables = Exact<{
  scheme: string;
  value: string;
}>;


/**
 * What `ListByExternalId` answers with.
 *
 * @example
 * const data: ListByExternalIdQuery = await client.request(ListByExternalId, { scheme: 'wikidata', value: 'Q792' })
 */
export type ListByExternalIdQuery = {
  /** The documents that carry an id of another system, by type and slug, at most 100; several may, and none is an empty list. */
  byExternalId: Array<
    | DocumentRef_Agreement
    | DocumentRef_Claim
    | DocumentRef_Country
    | DocumentRef_Event
    | DocumentRef_Office
    | DocumentRef_Organization
    | DocumentRef_Person
    | DocumentRef_Place
    | DocumentRef_Policy
    | DocumentRef_Source
    | DocumentRef_Statement
    | DocumentRef_Topic
  >
};

type DocumentRef_Agreement = {
  __typename: 'Agreement',
  /** The id: opaque, unique in the whole record, kept for ever. */
  id: Id<'Agreement'>,
  /** Its readable name, unique among documents of its type and never used again; the present one, also under `recordedAt`. */
  slug: string,
  /** The number of its published revision, counted from 1; under `recordedAt`, of the one published then. */
  revision: number,
  /** When the revision that is shown was published in this record. */
  updatedAt: string
};

type DocumentRef_Claim = {
  __typename: 'Claim',
  /** The id: opaque, unique in the whole record, kept for ever. */
  id: Id<'Claim'>,
  /** Its readable name, unique among documents of its type and never used again; the present one, also under `recordedAt`. */
  slug: string,
  /** The number of its published revision, counted from 1; under `recordedAt`, of the one published then. */
  revision: number,
  /** When the revision that is shown was published in this record. */
  updatedAt: string
};

type DocumentRef_Country = {
  __typename: 'Country',
  /** The id: opaque, unique in the whole record, kept for ever. */
  id: Id<'Country'>,
  /** Its readable name, unique among documents of its type and never used again; the present one, also under `recordedAt`. */
  slug: string,
  /** The number of its published revision, counted from 1; under `recordedAt`, of the one published then. */
  revision: number,
  /** When the revision that is shown was published in this record. */
  updatedAt: string
};

type DocumentRef_Event = {
  __typename: 'Event',
  /** The id: opaque, unique in the whole record, kept for ever. */
  id: Id<'Event'>,
  /** Its readable name, unique among documents of its type and never used again; the present one, also under `recordedAt`. */
  slug: string,
  /** The number of its published revision, counted from 1; under `recordedAt`, of the one published then. */
  revision: number,
  /** When the revision that is shown was published in this record. */
  updatedAt: string
};

type DocumentRef_Office = {
  __typename: 'Office',
  /** The id: opaque, unique in the whole record, kept for ever. */
  id: Id<'Office'>,
  /** Its readable name, unique among documents of its type and never used again; the present one, also under `recordedAt`. */
  slug: string,
  /** The number of its published revision, counted from 1; under `recordedAt`, of the one published then. */
  revision: number,
  /** When the revision that is shown was published in this record. */
  updatedAt: string
};

type DocumentRef_Organization = {
  __typename: 'Organization',
  /** The id: opaque, unique in the whole record, kept for ever. */
  id: Id<'Organization'>,
  /** Its readable name, unique among documents of its type and never used again; the present one, also under `recordedAt`. */
  slug: string,
  /** The number of its published revision, counted from 1; under `recordedAt`, of the one published then. */
  revision: number,
  /** When the revision that is shown was published in this record. */
  updatedAt: string
};

type DocumentRef_Person = {
  __typename: 'Person',
  /** The id: opaque, unique in the whole record, kept for ever. */
  id: Id<'Person'>,
  /** Its readable name, unique among documents of its type and never used again; the present one, also under `recordedAt`. */
  slug: string,
  /** The number of its published revision, counted from 1; under `recordedAt`, of the one published then. */
  revision: number,
  /** When the revision that is shown was published in this record. */
  updatedAt: string
};

type DocumentRef_Place = {
  __typename: 'Place',
  /** The id: opaque, unique in the whole record, kept for ever. */
  id: Id<'Place'>,
  /** Its readable name, unique among documents of its type and never used again; the present one, also under `recordedAt`. */
  slug: string,
  /** The number of its published revision, counted from 1; under `recordedAt`, of the one published then. */
  revision: number,
  /** When the revision that is shown was published in this record. */
  updatedAt: string
};

type DocumentRef_Policy = {
  __typename: 'Policy',
  /** The id: opaque, unique in the whole record, kept for ever. */
  id: Id<'Policy'>,
  /** Its readable name, unique among documents of its type and never used again; the present one, also under `recordedAt`. */
  slug: string,
  /** The number of its published revision, counted from 1; under `recordedAt`, of the one published then. */
  revision: number,
  /** When the revision that is shown was published in this record. */
  updatedAt: string
};

type DocumentRef_Source = {
  __typename: 'Source',
  /** The id: opaque, unique in the whole record, kept for ever. */
  id: Id<'Source'>,
  /** Its readable name, unique among documents of its type and never used again; the present one, also under `recordedAt`. */
  slug: string,
  /** The number of its published revision, counted from 1; under `recordedAt`, of the one published then. */
  revision: number,
  /** When the revision that is shown was published in this record. */
  updatedAt: string
};

type DocumentRef_Statement = {
  __typename: 'Statement',
  /** The id: opaque, unique in the whole record, kept for ever. */
  id: Id<'Statement'>,
  /** Its readable name, unique among documents of its type and never used again; the present one, also under `recordedAt`. */
  slug: string,
  /** The number of its published revision, counted from 1; under `recordedAt`, of the one published then. */
  revision: number,
  /** When the revision that is shown was published in this record. */
  updatedAt: string
};

type DocumentRef_Topic = {
  __typename: 'Topic',
  /** The id: opaque, unique in the whole record, kept for ever. */
  id: Id<'Topic'>,
  /** Its readable name, unique among documents of its type and never used again; the present one, also under `recordedAt`. */
  slug: string,
  /** The number of its published revision, counted from 1; under `recordedAt`, of the one published then. */
  revision: number,
  /** When the revision that is shown was published in this record. */
  updatedAt: string
};

/**
 * What every document of the record has.
 *
 * @example
 * const documentOf = ({ document }: FoundDocument): DocumentRef => document
 */
export type DocumentRef =
  | DocumentRef_Agreement
  | DocumentRef_Claim
  | DocumentRef_Country
  | DocumentRef_Event
  | DocumentRef_Office
  | DocumentRef_Organization
  | DocumentRef_Person
  | DocumentRef_Place
  | DocumentRef_Policy
  | DocumentRef_Source
  | DocumentRef_Statement
  | DocumentRef_Topic
;

/**
 * What `GetNode` takes.
 *
 * @example
 * const variables: GetNodeQueryVariables = { id }
 */
export type GetNodeQueryVariables = Exact<{
  id: string;
}>;


/**
 * What `GetNode` answers with.
 *
 * @example
 * const data: GetNodeQuery = await client.request(GetNode, { id })
 */
export type GetNodeQuery = {
  /** A document by its id, or one that was merged into it; null where there is none. */
  node:
    | DocumentRef_Agreement
    | DocumentRef_Claim
    | DocumentRef_Country
    | DocumentRef_Event
    | DocumentRef_Office
    | DocumentRef_Organization
    | DocumentRef_Person
    | DocumentRef_Place
    | DocumentRef_Policy
    | DocumentRef_Source
    | DocumentRef_Statement
    | DocumentRef_Topic
   | null
};

/**
 * What `ListNodes` takes.
 *
 * @example
 * const variables: ListNodesQueryVariables = { ids: [id] }
 */
export type ListNodesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


/**
 * What `ListNodes` answers with.
 *
 * @example
 * const data: ListNodesQuery = await client.request(ListNodes, { ids: [id] })
 */
export type ListNodesQuery = {
  /** Documents by their ids, in that order; null in the place of one that is not there. */
  nodes: Array<
    | DocumentRef_Agreement
    | DocumentRef_Claim
    | DocumentRef_Country
    | DocumentRef_Event
    | DocumentRef_Office
    | DocumentRef_Organization
    | DocumentRef_Person
    | DocumentRef_Place
    | DocumentRef_Policy
    | DocumentRef_Source
    | DocumentRef_Statement
    | DocumentRef_Topic
   | null>
};

/**
 * A post that people hold one after the other.
 *
 * @example
 * const { nodes }: Page<OfficeSummary> = await client.offices.list()
 */
export type OfficeSummary = (
  {
  /** When the revision that is shown was published in this record. */
  updatedAt: string,
  /** The country it belongs to. Null where the record does not say. */
  country: CountryRef | null,
  /** The organization it belongs to. Null where the record does not say. */
  organization: OrganizationRef | null
}
  & OfficeRef
);

/**
 * A post that people hold one after the other.
 *
 * @example
 * const one: OfficeFull | null = await client.offices.get({ slug })
 */
export type OfficeFull = (
  {
  /** The number of its published revision, counted from 1; under `recordedAt`, of the one published then. */
  revision: number,
  /** When it was first published in this record. */
  createdAt: string,
  /** A remark of the curators: what is open, what was inferred and how. */
  note: string | null,
  /** Slugs under which it, or what was merged into it, was known before. */
  formerSlugs: Array<string>,
  /** Ids of the same thing in other systems. */
  externalIds: Array<ExternalId>,
  /** What was corrected in it, when and why, oldest first. */
  corrections: Array<Correction>,
  /** Where in which sources it stands, with what the service could verify. */
  citations: Array<Citation>,
  /** Further names: translations, official and short forms, aliases, former names. */
  otherNames: Array<OtherName>,
  /** Who held it when, as far as the record says, earliest first. */
  holders: Array<(
    {
    /** Who. */
    person: PersonRef,
    /** Where in which sources it stands, with what the service could verify. */
    citations: Array<Citation>
  }
    & OfficeTerm
  )>
}
  & OfficeSummary
);

/**
 * What `GetOffice` takes.
 *
 * @example
 * const variables: GetOfficeQueryVariables = { slug }
 */
export type GetOfficeQueryVariables = Exact<{
  id?: string | null | undefined;
  slug?: string | null | undefined;
}>;


/**
 * What `GetOffice` answers with.
 *
 * @example
 * const data: GetOfficeQuery = await client.request(GetOffice, { slug })
 */
export type GetOfficeQuery = {
  /** One office. By `id` or `slug`, former ones included; null where there is none. What was asked for has moved where `slug` or `id` of the answer is another. */
  office: OfficeFull | null
};

/**
 * What `ListOffices` takes.
 *
 * @example
 * const variables: ListOfficesQueryVariables = { first: 10 }
 */
export type ListOfficesQueryVariables = Exact<{
  filter?: OfficeFilter | null | undefined;
  order?: OfficeOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  total?: boolean;
}>;


/**
 * What `ListOffices` answers with.
 *
 * @example
 * const data: ListOfficesQuery = await client.request(ListOffices, { first: 10 })
 */
export type ListOfficesQuery = {
  /** All offices. */
  offices: {
    /** The documents on this page. */
    nodes: Array<OfficeSummary>,
    /** How many there are in all; counted only when it is selected. */
    totalCount?: TotalCount,
    /** Where the page stands in the list. */
    pageInfo: PageBounds
  }
};

/**
 * A government, ministry, company, newsroom or other body.
 *
 * @example
 * const { nodes }: Page<OrganizationSummary> = await client.organizations.list()
 */
export type OrganizationSummary = (
  {
  /** When the revision that is shown was published in this record. */
  updatedAt: string,
  /** Its country. Null where the record does not say. */
  country: CountryRef | null,
  /** The organization that it is part of. Null where the record does not say. */
  parent: OrganizationRef | null
}
  & OrganizationRef
);

/**
 * A government, ministry, company, newsroom or other body.
 *
 * @example
 * const one: OrganizationFull | null = await client.organizations.get({ slug })
 */
export type OrganizationFull = (
  {
  /** The number of its published revision, counted from 1; under `recordedAt`, of the one published then. */
  revision: number,
  /** When it was first published in this record. */
  createdAt: string,
  /** A remark of the curators: what is open, what was inferred and how. */
  note: string | null,
  /** Slugs under which it, or what was merged into it, was known before. */
  formerSlugs: Array<string>,
  /** Ids of the same thing in other systems. */
  externalIds: Array<ExternalId>,
  /** What was corrected in it, when and why, oldest first. */
  corrections: Array<Correction>,
  /** Where in which sources it stands, with what the service could verify. */
  citations: Array<Citation>,
  /** Further names: translations, official and short forms, aliases, former names. */
  otherNames: Array<OtherName>,
  /** Organizations that are part of it. */
  parts: {
    /** The documents on this page. */
    nodes: Array<OrganizationSummary>,
    /** Where the page stands in the list. */
    pageInfo: NextPage
  },
  /** Its offices. */
  offices: {
    /** The documents on this page. */
    nodes: Array<OfficeSummary>,
    /** Where the page stands in the list. */
    pageInfo: NextPage
  },
  /** Its policies. */
  policies: {
    /** The documents on this page. */
    nodes: Array<PolicySummary>,
    /** Where the page stands in the list. */
    pageInfo: NextPage
  }
}
  & OrganizationSummary
);

/**
 * What `GetOrganization` takes.
 *
 * @example
 * const variables: GetOrganizationQueryVariables = { slug }
 */
export type GetOrganizationQueryVariables = Exact<{
  id?: string | null | undefined;
  slug?: string | null | undefined;
}>;


/**
 * What `GetOrganization` answers with.
 *
 * @example
 * const data: GetOrganizationQuery = await client.request(GetOrganization, { slug })
 */
export type GetOrganizationQuery = {
  /** One organization. By `id` or `slug`, former ones included; null where there is none. What was asked for has moved where `slug` or `id` of the answer is another. */
  organization: OrganizationFull | null
};

/**
 * What `ListOrganizations` takes.
 *
 * @example
 * const variables: ListOrganizationsQueryVariables = { first: 10 }
 */
export type ListOrganizationsQueryVariables = Exact<{
  filter?: OrganizationFilter | null | undefined;
  order?: OrganizationOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  total?: boolean;
}>;


/**
 * What `ListOrganizations` answers with.
 *
 * @example
 * const data: ListOrganizationsQuery = await client.request(ListOrganizations, { first: 10 })
 */
export type ListOrganizationsQuery = {
  /** All organizations. */
  organizations: {
    /** The documents on this page. */
    nodes: Array<OrganizationSummary>,
    /** How many there are in all; counted only when it is selected. */
    totalCount?: TotalCount,
    /** Where the page stands in the list. */
    pageInfo: PageBounds
  }
};

/**
 * A date as far as it is known: as the record writes it, and the first and last day that it can mean.
 *
 * @example
 * const saidOnOf = ({ saidOn }: StatementSummary): EdtfDate | null => saidOn
 */
export type EdtfDate = {
  /** The date in EDTF (ISO 8601-2): `2023`, `2025-02-03`, `2025-02-03~` (about), `[..2025-02-03]` (on or before), `2025-01-21/..` (from then on). */
  edtf: string,
  /** The first day that it can mean; null where it is open. */
  earliest: string | null,
  /** The last day that it can mean; null where it is open. */
  latest: string | null,
  /** True where the date is marked as about or uncertain (`~`, `?`, `%`). */
  approximate: boolean
};

/**
 * Where a page stands in its list.
 *
 * @example
 * const pageInfoOf = ({ agreements }: ListAgreementsQuery): PageBounds => agreements.pageInfo
 */
export type PageBounds = {
  /** The cursor of the first on this page; null on an empty page. */
  startCursor: string | null,
  /** The cursor of the last on this page; null on an empty page. */
  endCursor: string | null,
  /** Whether any come before. */
  hasPreviousPage: boolean,
  /** Whether more follow. */
  hasNextPage: boolean
};

/**
 * Where a page stands in its list.
 *
 * @example
 * const pageInfoOf = ({ responses }: StatementFull): NextPage => responses.pageInfo
 */
export type NextPage = {
  /** The cursor of the last on this page; null on an empty page. */
  endCursor: string | null,
  /** Whether more follow. */
  hasNextPage: boolean
};

/**
 * How many there are in all, under the filter.
 *
 * @example
 * const totalCountOf = ({ agreements }: ListAgreementsQuery): TotalCount | undefined => agreements.totalCount
 */
export type TotalCount = {
  /** The number; a lower bound where not exact. */
  count: number,
  /** False above 10,000, where counting on would cost more than the page. */
  exact: boolean
};

/**
 * A further name of a document.
 *
 * @example
 * const otherNamesOf = ({ otherNames }: AgreementFull): OtherName[] => otherNames
 */
export type OtherName = {
  /** What kind of name it is. */
  kind: Open<NameKind>,
  /** Its language; null where the record does not say. */
  language: string | null,
  /** The name. */
  text: string
};

/**
 * The id of the same thing in another system.
 *
 * @example
 * const externalIdsOf = ({ externalIds }: StatementFull): ExternalId[] => externalIds
 */
export type ExternalId = {
  /** The system: `wikidata`, `iso3166-1`, `un-m49`, `medtop` … */
  scheme: string,
  /** The id there. */
  value: string
};

/**
 * A public correction of a document. Corrections are only ever added.
 *
 * @example
 * const correctionsOf = ({ corrections }: StatementFull): Correction[] => corrections
 */
export type Correction = {
  /** The id of this part. */
  id: string,
  /** When, in EDTF. */
  date: string,
  /** The field that was corrected; null for the whole. */
  field: string | null,
  /** What was changed. */
  change: string,
  /** Why. */
  reason: string,
  /** The source that shows it; null where none is given. */
  source: SourceRef | null
};

/**
 * Where in a source something of the record stands.
 *
 * @example
 * const citationsOf = ({ citations }: StatementFull): Citation[] => citations
 */
export type Citation = {
  /** The id of this part. */
  id: string,
  /** How the source stands to what the record says. */
  role: Open<CitationRole>,
  /** The field of the record that it concerns; null for the whole. */
  field: string | null,
  /** The place in a source without running text, such as the number of an entry. */
  locator: string | null,
  /** A remark of the curators. */
  note: string | null,
  /** Who made the citation. */
  provenance: Open<Provenance>,
  /** Whether the service found the words at their place; null without a span. */
  verification: Open<CitationVerification> | null,
  /** The source. */
  source: SourceRef,
  /** The span of the source’s text; null where it has none. */
  selector: TextSelector | null
};

/**
 * Who asserts something: a person, an organization, or the writer of a source.
 *
 * @example
 * const madeByOf = ({ madeBy }: ClaimSummary): Attribution | null => madeBy
 */
export type Attribution = {
  /** Which of the three. */
  kind: Open<AttributionKind>,
  /** The person; null where it is not one. */
  person: PersonRef | null,
  /** The organization; null where it is not one. */
  organization: OrganizationRef | null,
  /** The source whose writer it is; null where it is not a writer. */
  source: SourceRef | null
};

/**
 * A topic given to a document, and by whom.
 *
 * @example
 * const topicsOf = ({ topics }: StatementSummary): TopicLabel[] => topics
 */
export type TopicLabel = {
  /** The id of this part. */
  id: string,
  /** Who gave it: a curator, or an import that inferred it. */
  provenance: Open<Provenance>,
  /** The topic. */
  topic: TopicRef
};

/**
 * The time in which a person held an office, as far as sources say.
 *
 * @example
 * const holdersOf = ({ holders }: OfficeFull): OfficeTerm[] => holders
 */
export type OfficeTerm = {
  /** The id of this part. */
  id: string,
  /** Whether held for the time being; null where the record does not say. */
  acting: boolean | null,
  /** A remark of the curators. */
  note: string | null,
  /** When it began. Null where the record does not say. */
  start: EdtfDate | null,
  /** When it ended. That there is none does not say that the office is still held. Null where the record does not say. */
  end: EdtfDate | null,
  /** Which office. */
  office: OfficeRef
};

/**
 * A span of a source’s complete text, in UTF-16 units, half-open, as JavaScript’s `slice` counts (after the W3C Web Annotation model).
 *
 * @example
 * const selectorOf = ({ selector }: Citation): TextSelector | null => selector
 */
export type TextSelector = {
  /** Where it begins, from 0. */
  start: number,
  /** Where it ends. */
  end: number,
  /** The words. Null where they may not be republished, and where they are so long that the passages of the source alone hold them. */
  exact: string | null,
  /** A few characters before the span. */
  prefix: string | null,
  /** A few characters after the span. */
  suffix: string | null,
  /** The SHA-256 of the span as UTF-8, in lower-case hexadecimal, where the record gives it. */
  sha256: string | null
};

/**
 * A human being.
 *
 * @example
 * const { nodes }: Page<PersonSummary> = await client.people.list()
 */
export type PersonSummary = (
  {
  /** When the revision that is shown was published in this record. */
  updatedAt: string,
  /** The date of birth. Null where the record does not say. */
  birth: EdtfDate | null,
  /** The date of death. Null where the record does not say. */
  death: EdtfDate | null
}
  & PersonRef
);

/**
 * A human being.
 *
 * @example
 * const one: PersonFull | null = await client.people.get({ slug })
 */
export type PersonFull = (
  {
  /** The number of its published revision, counted from 1; under `recordedAt`, of the one published then. */
  revision: number,
  /** When it was first published in this record. */
  createdAt: string,
  /** A remark of the curators: what is open, what was inferred and how. */
  note: string | null,
  /** Slugs under which it, or what was merged into it, was known before. */
  formerSlugs: Array<string>,
  /** Ids of the same thing in other systems. */
  externalIds: Array<ExternalId>,
  /** What was corrected in it, when and why, oldest first. */
  corrections: Array<Correction>,
  /** Where in which sources it stands, with what the service could verify. */
  citations: Array<Citation>,
  /** Further names: translations, official and short forms, aliases, former names. */
  otherNames: Array<OtherName>,
  /** The offices held, earliest first; with `on`, those that may have been held on that day. */
  officeTerms: Array<(
    {
    /** Where in which sources it stands, with what the service could verify. */
    citations: Array<Citation>
  }
    & OfficeTerm
  )>,
  /** Events at which they took part. */
  events: {
    /** The documents on this page. */
    nodes: Array<EventSummary>,
    /** Where the page stands in the list. */
    pageInfo: NextPage
  },
  /** Statements in which they are a speaker. */
  statements: {
    /** The documents on this page. */
    nodes: Array<StatementSummary>,
    /** Where the page stands in the list. */
    pageInfo: NextPage
  }
}
  & PersonSummary
);

/**
 * What `GetPerson` takes.
 *
 * @example
 * const variables: GetPersonQueryVariables = { slug }
 */
export type GetPersonQueryVariables = Exact<{
  id?: string | null | undefined;
  slug?: string | null | undefined;
}>;


/**
 * What `GetPerson` answers with.
 *
 * @example
 * const data: GetPersonQuery = await client.request(GetPerson, { slug })
 */
export type GetPersonQuery = {
  /** One person. By `id` or `slug`, former ones included; null where there is none. What was asked for has moved where `slug` or `id` of the answer is another. */
  person: PersonFull | null
};

/**
 * What `ListPeople` takes.
 *
 * @example
 * const variables: ListPeopleQueryVariables = { first: 10 }
 */
export type ListPeopleQueryVariables = Exact<{
  filter?: PersonFilter | null | undefined;
  order?: PersonOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  total?: boolean;
}>;


/**
 * What `ListPeople` answers with.
 *
 * @example
 * const data: ListPeopleQuery = await client.request(ListPeople, { first: 10 })
 */
export type ListPeopleQuery = {
  /** All people. */
  people: {
    /** The documents on this page. */
    nodes: Array<PersonSummary>,
    /** How many there are in all; counted only when it is selected. */
    totalCount?: TotalCount,
    /** Where the page stands in the list. */
    pageInfo: PageBounds
  }
};

/**
 * What `GetOfficeTerms` takes.
 *
 * @example
 * const variables: GetOfficeTermsQueryVariables = { slug }
 */
export type GetOfficeTermsQueryVariables = Exact<{
  id?: string | null | undefined;
  slug?: string | null | undefined;
  on?: string | null | undefined;
}>;


/**
 * What `GetOfficeTerms` answers with.
 *
 * @example
 * const data: GetOfficeTermsQuery = await client.request(GetOfficeTerms, { slug })
 */
export type GetOfficeTermsQuery = {
  /** One person. By `id` or `slug`, former ones included; null where there is none. What was asked for has moved where `slug` or `id` of the answer is another. */
  person: {
    /** The offices held, earliest first; with `on`, those that may have been held on that day. */
    officeTerms: Array<(
      {
      /** Where in which sources it stands, with what the service could verify. */
      citations: Array<Citation>
    }
      & OfficeTerm
    )>
  } | null
};

/**
 * Somewhere an event was held or a statement made.
 *
 * @example
 * const { nodes }: Page<PlaceSummary> = await client.places.list()
 */
export type PlaceSummary = (
  {
  /** When the revision that is shown was published in this record. */
  updatedAt: string,
  /** The country it lies in. Null where the record does not say. */
  country: CountryRef | null,
  /** The place that it lies in or on. Null where the record does not say. */
  parent: PlaceRef | null,
  /** Where it lies; null where no source of the record says. */
  coordinates: Coordinates | null
}
  & PlaceRef
);

/**
 * Somewhere an event was held or a statement made.
 *
 * @example
 * const one: PlaceFull | null = await client.places.get({ slug })
 */
export type PlaceFull = (
  {
  /** The number of its published revision, counted from 1; under `recordedAt`, of the one published then. */
  revision: number,
  /** When it was first published in this record. */
  createdAt: string,
  /** A remark of the curators: what is open, what was inferred and how. */
  note: string | null,
  /** Slugs under which it, or what was merged into it, was known before. */
  formerSlugs: Array<string>,
  /** Ids of the same thing in other systems. */
  externalIds: Array<ExternalId>,
  /** What was corrected in it, when and why, oldest first. */
  corrections: Array<Correction>,
  /** Where in which sources it stands, with what the service could verify. */
  citations: Array<Citation>,
  /** Further names: translations, official and short forms, aliases, former names. */
  otherNames: Array<OtherName>,
  /** Places that lie in it. */
  places: {
    /** The documents on this page. */
    nodes: Array<PlaceSummary>,
    /** Where the page stands in the list. */
    pageInfo: NextPage
  },
  /** Events held there. */
  events: {
    /** The documents on this page. */
    nodes: Array<EventSummary>,
    /** Where the page stands in the list. */
    pageInfo: NextPage
  }
}
  & PlaceSummary
);

/**
 * A point on the earth (WGS 84).
 *
 * @example
 * const coordinatesOf = ({ coordinates }: PlaceSummary): Coordinates | null => coordinates
 */
export type Coordinates = {
  /** Degrees north, negative for south. */
  latitude: number,
  /** Degrees east, negative for west. */
  longitude: number
};

/**
 * What `GetPlace` takes.
 *
 * @example
 * const variables: GetPlaceQueryVariables = { slug }
 */
export type GetPlaceQueryVariables = Exact<{
  id?: string | null | undefined;
  slug?: string | null | undefined;
}>;


/**
 * What `GetPlace` answers with.
 *
 * @example
 * const data: GetPlaceQuery = await client.request(GetPlace, { slug })
 */
export type GetPlaceQuery = {
  /** One place. By `id` or `slug`, former ones included; null where there is none. What was asked for has moved where `slug` or `id` of the answer is another. */
  place: PlaceFull | null
};

/**
 * What `ListPlaces` takes.
 *
 * @example
 * const variables: ListPlacesQueryVariables = { first: 10 }
 */
export type ListPlacesQueryVariables = Exact<{
  filter?: PlaceFilter | null | undefined;
  order?: PlaceOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  total?: boolean;
}>;


/**
 * What `ListPlaces` answers with.
 *
 * @example
 * const data: ListPlacesQuery = await client.request(ListPlaces, { first: 10 })
 */
export type ListPlacesQuery = {
  /** All places. */
  places: {
    /** The documents on this page. */
    nodes: Array<PlaceSummary>,
    /** How many there are in all; counted only when it is selected. */
    totalCount?: TotalCount,
    /** Where the page stands in the list. */
    pageInfo: PageBounds
  }
};

/**
 * A course of action that a government or body has given a name.
 *
 * @example
 * const { nodes }: Page<PolicySummary> = await client.policies.list()
 */
export type PolicySummary = (
  {
  /** When the revision that is shown was published in this record. */
  updatedAt: string,
  /** What it is for, as sources say; empty where the record does not say. */
  aims: Array<string>,
  /** When it began. Null where the record does not say. */
  start: EdtfDate | null,
  /** When it ended. Null where the record does not say. */
  end: EdtfDate | null,
  /** The country whose policy it is. Null where the record does not say. */
  country: CountryRef | null,
  /** The organization whose policy it is. Null where the record does not say. */
  organization: OrganizationRef | null
}
  & PolicyRef
);

/**
 * A course of action that a government or body has given a name.
 *
 * @example
 * const one: PolicyFull | null = await client.policies.get({ slug })
 */
export type PolicyFull = (
  {
  /** The number of its published revision, counted from 1; under `recordedAt`, of the one published then. */
  revision: number,
  /** When it was first published in this record. */
  createdAt: string,
  /** A remark of the curators: what is open, what was inferred and how. */
  note: string | null,
  /** Slugs under which it, or what was merged into it, was known before. */
  formerSlugs: Array<string>,
  /** Ids of the same thing in other systems. */
  externalIds: Array<ExternalId>,
  /** What was corrected in it, when and why, oldest first. */
  corrections: Array<Correction>,
  /** Where in which sources it stands, with what the service could verify. */
  citations: Array<Citation>,
  /** Further names: translations, official and short forms, aliases, former names. */
  otherNames: Array<OtherName>,
  /** Statements about it. */
  statements: {
    /** The documents on this page. */
    nodes: Array<StatementSummary>,
    /** Where the page stands in the list. */
    pageInfo: NextPage
  },
  /** Claims about it. */
  claims: {
    /** The documents on this page. */
    nodes: Array<ClaimSummary>,
    /** Where the page stands in the list. */
    pageInfo: NextPage
  }
}
  & PolicySummary
);

/**
 * What `GetPolicy` takes.
 *
 * @example
 * const variables: GetPolicyQueryVariables = { slug }
 */
export type GetPolicyQueryVariables = Exact<{
  id?: string | null | undefined;
  slug?: string | null | undefined;
}>;


/**
 * What `GetPolicy` answers with.
 *
 * @example
 * const data: GetPolicyQuery = await client.request(GetPolicy, { slug })
 */
export type GetPolicyQuery = {
  /** One policy. By `id` or `slug`, former ones included; null where there is none. What was asked for has moved where `slug` or `id` of the answer is another. */
  policy: PolicyFull | null
};

/**
 * What `ListPolicies` takes.
 *
 * @example
 * const variables: ListPoliciesQueryVariables = { first: 10 }
 */
export type ListPoliciesQueryVariables = Exact<{
  filter?: PolicyFilter | null | undefined;
  order?: PolicyOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  total?: boolean;
}>;


/**
 * What `ListPolicies` answers with.
 *
 * @example
 * const data: ListPoliciesQuery = await client.request(ListPolicies, { first: 10 })
 */
export type ListPoliciesQuery = {
  /** All policies. */
  policies: {
    /** The documents on this page. */
    nodes: Array<PolicySummary>,
    /** How many there are in all; counted only when it is selected. */
    totalCount?: TotalCount,
    /** Where the page stands in the list. */
    pageInfo: PageBounds
  }
};

/**
 * An agreement between countries, from its first mention to its end.
 *
 * @example
 * const otherOf = ({ other }: AgreementRelation): AgreementRef => other
 */
export type AgreementRef = {
  __typename: 'Agreement',
  /** The id: opaque, unique in the whole record, kept for ever. */
  id: Id<'Agreement'>,
  /** Its readable name, unique among documents of its type and never used again; the present one, also under `recordedAt`. */
  slug: string,
  /** The name by which this record calls it. */
  name: string
};

/**
 * A country or territory with a code in ISO 3166-1.
 *
 * @example
 * const hostCountriesOf = ({ hostCountries }: EventSummary): CountryRef[] => hostCountries
 */
export type CountryRef = {
  __typename: 'Country',
  /** The id: opaque, unique in the whole record, kept for ever. */
  id: Id<'Country'>,
  /** Its readable name, unique among documents of its type and never used again; the present one, also under `recordedAt`. */
  slug: string,
  /** Its code of two letters (ISO 3166-1 alpha-2). */
  code: string,
  /** Its short name. */
  name: string
};

/**
 * Something that took place or is to take place. Events form trees: a tour has stops, a visit has meetings.
 *
 * @example
 * const eventOf = ({ event }: StatementSummary): EventRef | null => event
 */
export type EventRef = {
  __typename: 'Event',
  /** The id: opaque, unique in the whole record, kept for ever. */
  id: Id<'Event'>,
  /** Its readable name, unique among documents of its type and never used again; the present one, also under `recordedAt`. */
  slug: string,
  /** Its title, in the words of this record. */
  title: string,
  /** What it is. */
  kind: Open<EventKind>,
  /** When it was held, as curated; see `accounts` for what each source says. Null where the record does not say. */
  date: EdtfDate | null
};

/**
 * A post that people hold one after the other.
 *
 * @example
 * const officeOf = ({ office }: Participation): OfficeRef | null => office
 */
export type OfficeRef = {
  __typename: 'Office',
  /** The id: opaque, unique in the whole record, kept for ever. */
  id: Id<'Office'>,
  /** Its readable name, unique among documents of its type and never used again; the present one, also under `recordedAt`. */
  slug: string,
  /** Its title. */
  title: string,
  /** What it is. */
  kind: Open<OfficeKind>
};

/**
 * A government, ministry, company, newsroom or other body.
 *
 * @example
 * const organizationOf = ({ organization }: OfficeSummary): OrganizationRef | null => organization
 */
export type OrganizationRef = {
  __typename: 'Organization',
  /** The id: opaque, unique in the whole record, kept for ever. */
  id: Id<'Organization'>,
  /** Its readable name, unique among documents of its type and never used again; the present one, also under `recordedAt`. */
  slug: string,
  /** Its name. */
  name: string,
  /** What it is. */
  kind: Open<OrganizationKind>
};

/**
 * A human being.
 *
 * @example
 * const askerOf = ({ asker }: StatementResponse): PersonRef | null => asker
 */
export type PersonRef = {
  __typename: 'Person',
  /** The id: opaque, unique in the whole record, kept for ever. */
  id: Id<'Person'>,
  /** Its readable name, unique among documents of its type and never used again; the present one, also under `recordedAt`. */
  slug: string,
  /** Their name. */
  name: string
};

/**
 * Somewhere an event was held or a statement made.
 *
 * @example
 * const placeOf = ({ place }: StatementSummary): PlaceRef | null => place
 */
export type PlaceRef = {
  __typename: 'Place',
  /** The id: opaque, unique in the whole record, kept for ever. */
  id: Id<'Place'>,
  /** Its readable name, unique among documents of its type and never used again; the present one, also under `recordedAt`. */
  slug: string,
  /** Its name. */
  name: string,
  /** What it is. */
  kind: Open<PlaceKind>
};

/**
 * A course of action that a government or body has given a name.
 *
 * @example
 * const short = (long: PolicySummary): PolicyRef => long
 */
export type PolicyRef = {
  __typename: 'Policy',
  /** The id: opaque, unique in the whole record, kept for ever. */
  id: Id<'Policy'>,
  /** Its readable name, unique among documents of its type and never used again; the present one, also under `recordedAt`. */
  slug: string,
  /** Its name. */
  name: string
};

/**
 * A text or data set that the record cites.
 *
 * @example
 * const sourceOf = ({ source }: AccordingTo): SourceRef | null => source
 */
export type SourceRef = {
  __typename: 'Source',
  /** The id: opaque, unique in the whole record, kept for ever. */
  id: Id<'Source'>,
  /** Its readable name, unique among documents of its type and never used again; the present one, also under `recordedAt`. */
  slug: string,
  /** Its title as published; null where it has none or the record does not say. */
  title: string | null,
  /** What it is. */
  kind: Open<SourceKind>,
  /** Who published it; null where the record does not say. */
  publisher: string | null,
  /** Where it was published; null where the record does not say. */
  url: string | null
};

/**
 * Something that somebody said or wrote, in the form in which it has come down.
 *
 * @example
 * const statementOf = ({ statement }: ClaimFull): StatementRef | null => statement
 */
export type StatementRef = {
  __typename: 'Statement',
  /** The id: opaque, unique in the whole record, kept for ever. */
  id: Id<'Statement'>,
  /** Its readable name, unique among documents of its type and never used again; the present one, also under `recordedAt`. */
  slug: string,
  /** Whether these are the speaker’s words, and if not, what they are. */
  form: Open<StatementForm>,
  /** The words as the source prints them, editorial insertions included; null where it gives none. */
  text: string | null,
  /** What was said, in the words of this record, where the source gives no words. */
  summary: string | null
};

/**
 * A subject that statements and events are about. Topics form a tree with three roots: migration, security and trade.
 *
 * @example
 * const relatedOf = ({ related }: TopicFull): TopicRef[] => related
 */
export type TopicRef = {
  __typename: 'Topic',
  /** The id: opaque, unique in the whole record, kept for ever. */
  id: Id<'Topic'>,
  /** Its readable name, unique among documents of its type and never used again; the present one, also under `recordedAt`. */
  slug: string,
  /** Its label. */
  label: string
};

/**
 * A passage of a document that was found: plain text, with the places of the words.
 *
 * @example
 * const snippetsOf = ({ snippets }: SearchHit): Snippet[] => snippets
 */
export type Snippet = {
  /** The field it is from: `text`, `summary`, `name`, `translations` … */
  field: string,
  /** Its language; null where the record does not say. */
  language: string | null,
  /** The passage, exactly as the record has it. */
  text: string,
  /** Where it begins in the whole text of the field, in UTF-16 units from 0. */
  start: number,
  /** Where the words stand. Empty where the document only looks alike. */
  ranges: Array<{
    /** Where it begins in the snippet. */
    start: number,
    /** Where it ends in the snippet. */
    end: number,
    /** Where it begins in the whole text of the field. */
    recordStart: number,
    /** Where it ends in the whole text of the field. */
    recordEnd: number
  }>
};

/**
 * One that was found, how well it fits, and where the words stand in it.
 *
 * @example
 * const edgesOf = ({ search }: SearchQuery): SearchHit[] => search.edges
 */
export type SearchHit = {
  /** How well it fits, from 0 to 1: names count more than texts, and what only looks alike less. Comparable within one search. */
  score: number,
  /** The passages in which the words stand, the fullest first; a name where it only looks alike. */
  snippets: Array<Snippet>,
  /** The document. */
  node:
    | {
      __typename: 'Agreement',
      /** The id: opaque, unique in the whole record, kept for ever. */
      id: Id<'Agreement'>,
      /** Its readable name, unique among documents of its type and never used again; the present one, also under `recordedAt`. */
      slug: string,
      /** When the revision that is shown was published in this record. */
      updatedAt: string,
      /** The name by which this record calls it. */
      name: string
    }
    | {
      __typename: 'Claim',
      /** The id: opaque, unique in the whole record, kept for ever. */
      id: Id<'Claim'>,
      /** Its readable name, unique among documents of its type and never used again; the present one, also under `recordedAt`. */
      slug: string,
      /** When the revision that is shown was published in this record. */
      updatedAt: string,
      /** Whether it has been checked for this record. */
      verification: Open<ClaimVerification>,
      /** The claim, in the words of this record. */
      claimText: string
    }
    | {
      __typename: 'Event',
      /** The id: opaque, unique in the whole record, kept for ever. */
      id: Id<'Event'>,
      /** Its readable name, unique among documents of its type and never used again; the present one, also under `recordedAt`. */
      slug: string,
      /** When the revision that is shown was published in this record. */
      updatedAt: string,
      /** Its title, in the words of this record. */
      title: string,
      /** What it is. */
      eventKind: Open<EventKind>,
      /** When it was held, as curated; see `accounts` for what each source says. Null where the record does not say. */
      date: EdtfDate | null
    }
    | {
      __typename: 'Person',
      /** The id: opaque, unique in the whole record, kept for ever. */
      id: Id<'Person'>,
      /** Its readable name, unique among documents of its type and never used again; the present one, also under `recordedAt`. */
      slug: string,
      /** When the revision that is shown was published in this record. */
      updatedAt: string,
      /** Their name. */
      name: string
    }
    | {
      __typename: 'Source',
      /** The id: opaque, unique in the whole record, kept for ever. */
      id: Id<'Source'>,
      /** Its readable name, unique among documents of its type and never used again; the present one, also under `recordedAt`. */
      slug: string,
      /** When the revision that is shown was published in this record. */
      updatedAt: string,
      /** Who published it; null where the record does not say. */
      publisher: string | null,
      /** Where it was published; null where the record does not say. */
      url: string | null,
      /** Its title as published; null where it has none or the record does not say. */
      sourceTitle: string | null
    }
    | {
      __typename: 'Statement',
      /** The id: opaque, unique in the whole record, kept for ever. */
      id: Id<'Statement'>,
      /** Its readable name, unique among documents of its type and never used again; the present one, also under `recordedAt`. */
      slug: string,
      /** When the revision that is shown was published in this record. */
      updatedAt: string,
      /** Whether these are the speaker’s words, and if not, what they are. */
      form: Open<StatementForm>,
      /** The words as the source prints them, editorial insertions included; null where it gives none. */
      text: string | null,
      /** What was said, in the words of this record, where the source gives no words. */
      summary: string | null,
      /** The day on which it was made. Null where the record does not say. */
      saidOn: EdtfDate | null,
      /** Who makes it: several for a joint statement, none where unknown. */
      speakers: Array<Speaker>
    }
    | {
      __typename: 'Topic',
      /** The id: opaque, unique in the whole record, kept for ever. */
      id: Id<'Topic'>,
      /** Its readable name, unique among documents of its type and never used again; the present one, also under `recordedAt`. */
      slug: string,
      /** When the revision that is shown was published in this record. */
      updatedAt: string,
      /** Its label. */
      label: string
    }

};

/**
 * What `Search` takes.
 *
 * @example
 * const variables: SearchQueryVariables = { query: 'Bukele' }
 */
export type SearchQueryVariables = Exact<{
  query: string;
  types?: Array<SearchedType> | SearchedType | null | undefined;
  filter?: SearchFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  total?: boolean;
}>;


/**
 * What `Search` answers with.
 *
 * @example
 * const data: SearchQuery = await client.request(Search, { query: 'Bukele' })
 */
export type SearchQuery = {
  /** Finds documents by words and by names that look alike, best first. Each text is read in its own language, accents and case make no difference. */
  search: {
    /** The same, each with its score, its snippets and its cursor. */
    edges: Array<SearchHit>,
    /** How many fit in all; counted only when it is selected. */
    totalCount?: TotalCount,
    /** Where the page stands in the list. */
    pageInfo: NextPage
  }
};

/**
 * What `Suggest` takes.
 *
 * @example
 * const variables: SuggestQueryVariables = { query: 'Bukele' }
 */
export type SuggestQueryVariables = Exact<{
  query: string;
}>;


/**
 * What `Suggest` answers with.
 *
 * @example
 * const data: SuggestQuery = await client.request(Suggest, { query: 'Bukele' })
 */
export type SuggestQuery = {
  /** Finds documents by words and by names that look alike, best first. Each text is read in its own language, accents and case make no difference. */
  search: {
    /** The query with these suggestions in it; null where there is nothing to suggest. */
    didYouMean: string | null,
    /** For words of the query that the record does not use: the most similar that it does. */
    suggestions: Array<{
      /** The word as it was asked for. */
      word: string,
      /** The most similar word or name of the record. */
      suggestion: string
    }>
  }
};

/**
 * The service that answers.
 *
 * @example
 * const serviceOf = ({ service }: GetServiceQuery): Service => service
 */
export type Service = {
  /** Its name. */
  name: string,
  /** Its version. */
  version: string,
  /** The licence of its program (SPDX). */
  licence: string,
  /** How many documents of each type are published. */
  counts: Array<EntityCount>
};

/**
 * How many documents of one type are published.
 *
 * @example
 * const countsOf = ({ counts }: Service): EntityCount[] => counts
 */
export type EntityCount = {
  /** The type. */
  entity: Open<EntityKind>,
  /** The number. */
  count: number
};

/**
 * What `GetService` takes.
 *
 * @example
 * const variables: GetServiceQueryVariables = {}
 */
export type GetServiceQueryVariables = Exact<{ [key: string]: never; }>;


/**
 * What `GetService` answers with.
 *
 * @example
 * const data: GetServiceQuery = await client.request(GetService)
 */
export type GetServiceQuery = {
  /** The service itself: its name, version, licence and how much it holds. */
  service: Service
};

/**
 * A text or data set that the record cites.
 *
 * @example
 * const { nodes }: Page<SourceSummary> = await client.sources.list()
 */
export type SourceSummary = (
  {
  /** When the revision that is shown was published in this record. */
  updatedAt: string,
  /** Who wrote it, as printed; null where the record does not say. */
  author: string | null,
  /** The language of its text; null where the record does not say. */
  language: string | null,
  /** Whether the complete text is archived here, its hash checked. */
  complete: boolean,
  /** When it was published. Null where the record does not say. */
  publishedAt: EdtfDate | null
}
  & SourceRef
);

/**
 * A text or data set that the record cites.
 *
 * @example
 * const one: SourceFull | null = await client.sources.get({ slug })
 */
export type SourceFull = (
  {
  /** The number of its published revision, counted from 1; under `recordedAt`, of the one published then. */
  revision: number,
  /** When it was first published in this record. */
  createdAt: string,
  /** A remark of the curators: what is open, what was inferred and how. */
  note: string | null,
  /** Slugs under which it, or what was merged into it, was known before. */
  formerSlugs: Array<string>,
  /** The language of the title; null where the record does not say. */
  titleLanguage: string | null,
  /** When it was taken from where it was published; null where not recorded. */
  retrievedAt: string | null,
  /** The terms under which it may be used; null where the record does not say. */
  licence: string | null,
  /** The length of its complete text in UTF-16 units; null without a text. */
  length: number | null,
  /** The SHA-256 of its complete text as UTF-8; null without a text. */
  sha256: string | null,
  /** Ids of the same thing in other systems. */
  externalIds: Array<ExternalId>,
  /** What was corrected in it, when and why, oldest first. */
  corrections: Array<Correction>,
  /** Where in which sources it stands, with what the service could verify. */
  citations: Array<Citation>,
  /** What of its text is archived here. */
  passages: Array<Passage>,
  /** Events that cite it. */
  events: {
    /** The documents on this page. */
    nodes: Array<EventSummary>,
    /** Where the page stands in the list. */
    pageInfo: NextPage
  },
  /** Claims that its writer makes. */
  claims: {
    /** The documents on this page. */
    nodes: Array<ClaimSummary>,
    /** Where the page stands in the list. */
    pageInfo: NextPage
  }
}
  & SourceSummary
);

/**
 * A part of a source’s text that is archived in this record.
 *
 * @example
 * const passagesOf = ({ passages }: SourceFull): Passage[] => passages
 */
export type Passage = {
  /** The id of this part. */
  id: string,
  /** Where in the complete text it begins, in UTF-16 units from 0. */
  start: number,
  /** Where it ends, exclusive. */
  end: number,
  /** The text of the passage. */
  text: string,
  /** The SHA-256 of the passage as UTF-8. */
  sha256: string
};

/**
 * What `GetSource` takes.
 *
 * @example
 * const variables: GetSourceQueryVariables = { slug }
 */
export type GetSourceQueryVariables = Exact<{
  id?: string | null | undefined;
  slug?: string | null | undefined;
}>;


/**
 * What `GetSource` answers with.
 *
 * @example
 * const data: GetSourceQuery = await client.request(GetSource, { slug })
 */
export type GetSourceQuery = {
  /** One source. By `id` or `slug`, former ones included; null where there is none. What was asked for has moved where `slug` or `id` of the answer is another. */
  source: SourceFull | null
};

/**
 * What `ListSources` takes.
 *
 * @example
 * const variables: ListSourcesQueryVariables = { first: 10 }
 */
export type ListSourcesQueryVariables = Exact<{
  filter?: SourceFilter | null | undefined;
  order?: SourceOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  total?: boolean;
}>;


/**
 * What `ListSources` answers with.
 *
 * @example
 * const data: ListSourcesQuery = await client.request(ListSources, { first: 10 })
 */
export type ListSourcesQuery = {
  /** All sources. */
  sources: {
    /** The documents on this page. */
    nodes: Array<SourceSummary>,
    /** How many there are in all; counted only when it is selected. */
    totalCount?: TotalCount,
    /** Where the page stands in the list. */
    pageInfo: PageBounds
  }
};

/**
 * Something that somebody said or wrote, in the form in which it has come down.
 *
 * @example
 * const short = (long: StatementFull): StatementCore => long
 */
export type StatementCore = (
  {
  /** When the revision that is shown was published in this record. */
  updatedAt: string,
  /** The language of `text`; null where the record does not say. */
  language: string | null,
  /** The language in which it was made. Null means that the record does not say, never a default. */
  originalLanguage: string | null,
  /** The day on which it was made. Null where the record does not say. */
  saidOn: EdtfDate | null,
  /** The event at which it was made; null where the record does not say. */
  event: EventRef | null,
  /** Where it was made; null where the record does not say. */
  place: PlaceRef | null,
  /** What it is about. */
  topics: Array<TopicLabel>
}
  & StatementRef
);

/**
 * Somebody who makes a statement, as printed and as resolved.
 *
 * @example
 * const speakersOf = ({ speakers }: StatementFull): Speaker[] => speakers
 */
export type Speaker = {
  /** The id of this part. */
  id: string,
  /** How the source prints the speaker; kept whatever it resolves to. */
  label: string | null,
  /** The person; null where it is none or the record does not say who. */
  person: PersonRef | null,
  /** The office in which they speak; null where the record does not say. */
  office: OfficeRef | null,
  /** The organization; null where it is not one. */
  organization: OrganizationRef | null
};

/**
 * Something that somebody said or wrote, in the form in which it has come down.
 *
 * @example
 * const { nodes }: Page<StatementSummary> = await client.statements.list()
 */
export type StatementSummary = (
  {
  /** Who makes it: several for a joint statement, none where unknown. */
  speakers: Array<Speaker>
}
  & StatementCore
);

/**
 * Something that somebody said or wrote, in the form in which it has come down.
 *
 * @example
 * const one: StatementFull | null = await client.statements.get({ slug })
 */
export type StatementFull = (
  {
  /** The number of its published revision, counted from 1; under `recordedAt`, of the one published then. */
  revision: number,
  /** When it was first published in this record. */
  createdAt: string,
  /** A remark of the curators: what is open, what was inferred and how. */
  note: string | null,
  /** Slugs under which it, or what was merged into it, was known before. */
  formerSlugs: Array<string>,
  /** The speaker’s words alone, without what others put between them. */
  spokenText: string | null,
  /** Its place within the event, from 1; null where there is no order. */
  position: number | null,
  /** Where within the place, as printed; null where the record does not say. */
  placeDetail: string | null,
  /** Whom it was addressed to, as printed; null where the record does not say. */
  audience: string | null,
  /** Whether it is plain where the speaker ends and the writer begins. */
  attributionBoundary: Open<AttributionBoundary> | null,
  /** What about the boundary is unclear. */
  attributionNote: string | null,
  /** Ids of the same thing in other systems. */
  externalIds: Array<ExternalId>,
  /** What was corrected in it, when and why, oldest first. */
  corrections: Array<Correction>,
  /** Where in which sources it stands, with what the service could verify. */
  citations: Array<Citation>,
  /** What each run of `text` is. Empty where the whole is taken as spoken. */
  segments: Array<Segment>,
  /** Who makes it: several for a joint statement, none where unknown. */
  speakers: Array<(
    {
    /** Their term in that office on the day of the statement; null where the record does not tell which. */
    officeTerm: OfficeTerm | null,
    /** Where in which sources it stands, with what the service could verify. */
    citations: Array<Citation>
  }
    & Speaker
  )>,
  /** Who claims that the words are exact; null where nobody does. */
  exactness: ExactnessClaim | null,
  /** What it answers; null where the record does not say that it answers anything. */
  inResponseTo: StatementResponse | null,
  /** It in other languages. */
  translations: Array<Translation>,
  /** Statements that answer this one. */
  responses: {
    /** The documents on this page. */
    nodes: Array<StatementSummary>,
    /** Where the page stands in the list. */
    pageInfo: NextPage
  },
  /** Agreements it is about. */
  agreements: {
    /** The documents on this page. */
    nodes: Array<AgreementSummary>,
    /** Where the page stands in the list. */
    pageInfo: NextPage
  },
  /** Policies it is about. */
  policies: {
    /** The documents on this page. */
    nodes: Array<PolicySummary>,
    /** Where the page stands in the list. */
    pageInfo: NextPage
  },
  /** Claims made in it. */
  claims: {
    /** The documents on this page. */
    nodes: Array<ClaimSummary>,
    /** Where the page stands in the list. */
    pageInfo: NextPage
  }
}
  & StatementCore
);

/**
 * A run of a statement’s text. Segments cover the text without a gap.
 *
 * @example
 * const segmentsOf = ({ segments }: StatementFull): Segment[] => segments
 */
export type Segment = {
  /** Whose words these are. */
  kind: Open<SegmentKind>,
  /** Where it begins, in UTF-16 units from 0. */
  start: number,
  /** Where it ends, exclusive. */
  end: number,
  /** The run itself. */
  text: string
};

/**
 * A claim that the words are exact. It is somebody’s claim, not this record’s, and is kept with who makes it.
 *
 * @example
 * const exactnessOf = ({ exactness }: StatementFull): ExactnessClaim | null => exactness
 */
export type ExactnessClaim = {
  /** The claim as printed. */
  claim: string,
  /** Who makes it. Null where the record does not say. */
  by: Attribution | null
};

/**
 * What a statement answers. That it answers something may be known while the question and the asker are not.
 *
 * @example
 * const inResponseToOf = ({ inResponseTo }: StatementFull): StatementResponse | null => inResponseTo
 */
export type StatementResponse = {
  /** The question as printed; null where no source gives it. */
  questionText: string | null,
  /** The asker as printed; null where no source gives it. */
  askerLabel: string | null,
  /** An unnamed group that asked, such as "the press". */
  askerGroup: string | null,
  /** Who asked; null where no source names them. */
  asker: PersonRef | null,
  /** The statement that it answers; null where it is not in the record. */
  statement: StatementRef | null
};

/**
 * A statement in another language.
 *
 * @example
 * const translationsOf = ({ translations }: StatementFull): Translation[] => translations
 */
export type Translation = {
  /** The id of this part. */
  id: string,
  /** How it was made. */
  kind: Open<TranslationKind>,
  /** Its language. */
  language: string,
  /** The text. */
  text: string,
  /** Who made it, as printed; null where the record does not say. */
  translator: string | null
};

/**
 * What `GetStatement` takes.
 *
 * @example
 * const variables: GetStatementQueryVariables = { slug }
 */
export type GetStatementQueryVariables = Exact<{
  id?: string | null | undefined;
  slug?: string | null | undefined;
}>;


/**
 * What `GetStatement` answers with.
 *
 * @example
 * const data: GetStatementQuery = await client.request(GetStatement, { slug })
 */
export type GetStatementQuery = {
  /** One statement. By `id` or `slug`, former ones included; null where there is none. What was asked for has moved where `slug` or `id` of the answer is another. */
  statement: StatementFull | null
};

/**
 * What `ListStatements` takes.
 *
 * @example
 * const variables: ListStatementsQueryVariables = { first: 10 }
 */
export type ListStatementsQueryVariables = Exact<{
  filter?: StatementFilter | null | undefined;
  order?: StatementOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  total?: boolean;
}>;


/**
 * What `ListStatements` answers with.
 *
 * @example
 * const data: ListStatementsQuery = await client.request(ListStatements, { first: 10 })
 */
export type ListStatementsQuery = {
  /** All statements. */
  statements: {
    /** The documents on this page. */
    nodes: Array<StatementSummary>,
    /** How many there are in all; counted only when it is selected. */
    totalCount?: TotalCount,
    /** Where the page stands in the list. */
    pageInfo: PageBounds
  }
};

/**
 * How a list is spread over time. Its counts are exact, and each document is counted once: those of the entries with `before`, `after`, `uncertain` and `undated` give the number of all.
 *
 * @example
 * const timelineOf = ({ statements }: GetStatementTimelineQuery): Timeline => statements.timeline
 */
export type Timeline = {
  /** How many lie before the interval of `from`; 0 without it. */
  before: number,
  /** How many lie after the interval of `until`; 0 without it. */
  after: number,
  /** How many have a date that no single interval holds: it is marked as about or uncertain, is open, or spans several. */
  uncertain: number,
  /** How many have no date: the record does not say. */
  undated: number,
  /** The intervals, earliest first, without a gap: an empty one has the count 0. */
  entries: Array<{
    /** Its first day. */
    start: string,
    /** Its last day. */
    end: string,
    /** How many have a date that lies in it for certain: as many as a filter from `start` until `end` finds with certainty `CERTAIN`. */
    count: number
  }>
};

/**
 * A value that documents of a list have, and how many have it.
 *
 * @example
 * const valuesOf = ({ values }: Facet): FacetValue[] => values
 */
export type FacetValue = {
  /** The value as the filter takes it: a slug, a code or a value of an enum. */
  value: string,
  /** The value for readers. */
  label: string,
  /** How many documents have it, each counted once: as many as the list would have with this value chosen in place of what the filter says of the facet. An estimate where the facet is not exact. */
  count: number
};

/**
 * The values that the documents of a list have in one respect, under the filter of the list without what it says of this respect, so that several values can be chosen. Conditions inside `and`, `or` and `not` stay.
 *
 * @example
 * const speakersOf = ({ statements }: GetStatementFacetsQuery): Facet => statements.facets.speakers
 */
export type Facet = {
  /** How many documents have no value here: the record does not say. */
  missing: number,
  /** Whether every document was counted. False for lists of more than 5,000 in a record of more than 20,000: then counts are estimated from about 500 documents, the same each time, and rare values may be left out. Where the lists of many documents are asked for at once, fewer are counted: 25,000 in all, but at least 250 of each. */
  exact: boolean,
  /** The values, most frequent first; ties by value. */
  values: Array<FacetValue>
};

/**
 * A topic that documents of a list have, and how many.
 *
 * @example
 * const valuesOf = ({ values }: TopicFacet): TopicFacetValue[] => values
 */
export type TopicFacetValue = (
  {
  /** The value of the topic that it stands directly under, null for a root. What is under a topic counts for it too, and it comes before them: the values make a tree wherever the list ends. */
  broader: string | null
}
  & FacetValue
);

/**
 * Topics that documents of a list have.
 *
 * @example
 * const topicsOf = ({ statements }: GetStatementFacetsQuery): TopicFacet => statements.facets.topics
 */
export type TopicFacet = {
  /** How many documents have no value here: the record does not say. */
  missing: number,
  /** Whether every document was counted. False for lists of more than 5,000 in a record of more than 20,000: then counts are estimated from about 500 documents, the same each time, and rare values may be left out. Where the lists of many documents are asked for at once, fewer are counted: 25,000 in all, but at least 250 of each. */
  exact: boolean,
  /** The values, most frequent first; ties by value. */
  values: Array<TopicFacetValue>
};

/**
 * What `GetStatementTimeline` takes.
 *
 * @example
 * const variables: GetStatementTimelineQueryVariables = { interval: 'DECADE' }
 */
export type GetStatementTimelineQueryVariables = Exact<{
  filter?: StatementFilter | null | undefined;
  interval: TimelineInterval;
  from?: string | null | undefined;
  until?: string | null | undefined;
}>;


/**
 * What `GetStatementTimeline` answers with.
 *
 * @example
 * const data: GetStatementTimelineQuery = await client.request(GetStatementTimeline, { interval: 'DECADE' })
 */
export type GetStatementTimelineQuery = {
  /** All statements. */
  statements: {
    /** How the whole list is spread over time, under the same filter; counted only when it is selected. At most 1,000 intervals. */
    timeline: Timeline
  }
};

/**
 * What `GetStatementFacets` takes.
 *
 * @example
 * const variables: GetStatementFacetsQueryVariables = {}
 */
export type GetStatementFacetsQueryVariables = Exact<{
  filter?: StatementFilter | null | undefined;
  top?: number;
}>;


/**
 * What `GetStatementFacets` answers with.
 *
 * @example
 * const data: GetStatementFacetsQuery = await client.request(GetStatementFacets)
 */
export type GetStatementFacetsQuery = {
  /** All statements. */
  statements: {
    /** The values that occur in the whole list, and how often; each counted only when it is selected. */
    facets: {
      /** What they are about, with what is narrower; without `topics.in` of the filter. */
      topics: TopicFacet,
      /** The people who make them, by slug; without `speaker` of the filter. */
      speakers: Facet,
      /** The offices in which they are made, by slug; without `office` of the filter. */
      offices: Facet,
      /** The countries that hosted the event at which they were made, by code; without `event.hostCountry` of the filter. */
      countries: Facet,
      /** Where they were made, by slug; without `place` of the filter. A place does not count what lies in it. */
      places: Facet,
      /** The kinds of event at which they were made; without `event.kind` of the filter. */
      eventKinds: Facet,
      /** The forms in which they have come down; without `form` of the filter. */
      forms: Facet,
      /** The languages of their texts, by tag; without `language` of the filter. */
      languages: Facet,
      /** How far their own citations could be verified; without `verification` of the filter. */
      verification: Facet
    }
  }
};

/**
 * What `GetEventTimeline` takes.
 *
 * @example
 * const variables: GetEventTimelineQueryVariables = { interval: 'DECADE' }
 */
export type GetEventTimelineQueryVariables = Exact<{
  filter?: EventFilter | null | undefined;
  interval: TimelineInterval;
  from?: string | null | undefined;
  until?: string | null | undefined;
}>;


/**
 * What `GetEventTimeline` answers with.
 *
 * @example
 * const data: GetEventTimelineQuery = await client.request(GetEventTimeline, { interval: 'DECADE' })
 */
export type GetEventTimelineQuery = {
  /** All events. */
  events: {
    /** How the whole list is spread over time, under the same filter; counted only when it is selected. At most 1,000 intervals. */
    timeline: Timeline
  }
};

/**
 * What `GetEventFacets` takes.
 *
 * @example
 * const variables: GetEventFacetsQueryVariables = {}
 */
export type GetEventFacetsQueryVariables = Exact<{
  filter?: EventFilter | null | undefined;
  top?: number;
}>;


/**
 * What `GetEventFacets` answers with.
 *
 * @example
 * const data: GetEventFacetsQuery = await client.request(GetEventFacets)
 */
export type GetEventFacetsQuery = {
  /** All events. */
  events: {
    /** The values that occur in the whole list, and how often; each counted only when it is selected. */
    facets: {
      /** The topics that were treated or expressly not, with what is narrower; without `topics.in` of the filter. Only topics count that fit the rest of `topics`, such as its `treatment`. */
      topics: TopicFacet,
      /** The people who took part, by slug; without `participant.person` of the filter. Only those count who fit the rest of `participant`, such as its `role`. */
      participants: Facet,
      /** The capacities in which somebody took part, by slug; without `participant.office` of the filter. Only those count who fit the rest of `participant`. */
      offices: Facet,
      /** The countries that hosted them, by code; without `hostCountry` of the filter. */
      countries: Facet,
      /** Where they were held, by slug; without `place` of the filter. A place does not count what lies in it. */
      places: Facet,
      /** What they are; without `kind` of the filter. */
      kinds: Facet,
      /** How topics were treated; without `topics.treatment` of the filter. Only topics count that fit the rest of `topics`, such as its `in`. */
      treatments: Facet,
      /** How far their own citations could be verified; without `verification` of the filter. */
      verification: Facet
    }
  }
};

/**
 * A subject that statements and events are about. Topics form a tree with three roots: migration, security and trade.
 *
 * @example
 * const { nodes }: Page<TopicSummary> = await client.topics.list()
 */
export type TopicSummary = (
  {
  /** When the revision that is shown was published in this record. */
  updatedAt: string,
  /** What belongs under it; null where the label says it all. */
  description: string | null,
  /** Whether it is no longer given to new documents. */
  retired: boolean,
  /** The topic it stands directly under; null for a root. */
  broader: TopicRef | null
}
  & TopicRef
);

/**
 * A subject that statements and events are about. Topics form a tree with three roots: migration, security and trade.
 *
 * @example
 * const one: TopicFull | null = await client.topics.get({ slug })
 */
export type TopicFull = (
  {
  /** The number of its published revision, counted from 1; under `recordedAt`, of the one published then. */
  revision: number,
  /** When it was first published in this record. */
  createdAt: string,
  /** A remark of the curators: what is open, what was inferred and how. */
  note: string | null,
  /** Slugs under which it, or what was merged into it, was known before. */
  formerSlugs: Array<string>,
  /** Ids of the same thing in other systems. */
  externalIds: Array<ExternalId>,
  /** What was corrected in it, when and why, oldest first. */
  corrections: Array<Correction>,
  /** Where in which sources it stands, with what the service could verify. */
  citations: Array<Citation>,
  /** Further names: translations, official and short forms, aliases, former names. */
  otherNames: Array<OtherName>,
  /** Topics near it elsewhere in the tree. */
  related: Array<TopicRef>,
  /** The topic to use in its place; null where there is none. */
  replacedBy: TopicRef | null,
  /** The topics directly under it. */
  narrower: {
    /** The documents on this page. */
    nodes: Array<TopicSummary>,
    /** Where the page stands in the list. */
    pageInfo: NextPage
  }
}
  & TopicSummary
);

/**
 * What `GetTopic` takes.
 *
 * @example
 * const variables: GetTopicQueryVariables = { slug }
 */
export type GetTopicQueryVariables = Exact<{
  id?: string | null | undefined;
  slug?: string | null | undefined;
}>;


/**
 * What `GetTopic` answers with.
 *
 * @example
 * const data: GetTopicQuery = await client.request(GetTopic, { slug })
 */
export type GetTopicQuery = {
  /** One topic. By `id` or `slug`, former ones included; null where there is none. What was asked for has moved where `slug` or `id` of the answer is another. */
  topic: TopicFull | null
};

/**
 * What `ListTopics` takes.
 *
 * @example
 * const variables: ListTopicsQueryVariables = { first: 10 }
 */
export type ListTopicsQueryVariables = Exact<{
  filter?: TopicFilter | null | undefined;
  order?: TopicOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  total?: boolean;
}>;


/**
 * What `ListTopics` answers with.
 *
 * @example
 * const data: ListTopicsQuery = await client.request(ListTopics, { first: 10 })
 */
export type ListTopicsQuery = {
  /** All topics. */
  topics: {
    /** The documents on this page. */
    nodes: Array<TopicSummary>,
    /** How many there are in all; counted only when it is selected. */
    totalCount?: TotalCount,
    /** Where the page stands in the list. */
    pageInfo: PageBounds
  }
};

/**
 * What `ListTopicRoots` takes.
 *
 * @example
 * const variables: ListTopicRootsQueryVariables = {}
 */
export type ListTopicRootsQueryVariables = Exact<{ [key: string]: never; }>;


/**
 * What `ListTopicRoots` answers with.
 *
 * @example
 * const data: ListTopicRootsQuery = await client.request(ListTopicRoots)
 */
export type ListTopicRootsQuery = {
  /** The roots of the tree of topics, by label. */
  topicRoots: Array<(
    {
    /** The topics directly under it. */
    narrower: {
      /** The documents on this page. */
      nodes: Array<TopicSummary>,
      /** Where the page stands in the list. */
      pageInfo: NextPage
    }
  }
    & TopicSummary
  )>
};
