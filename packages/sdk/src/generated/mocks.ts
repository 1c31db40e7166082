import type {
  AccordingTo,
  AgreementFull,
  AgreementName,
  AgreementParty,
  AgreementRef,
  AgreementRelation,
  AgreementStatus,
  AgreementSummary,
  Attribution,
  Citation,
  ClaimFull,
  ClaimSummary,
  Coordinates,
  Correction,
  CountryFull,
  CountryRef,
  CountrySummary,
  EdtfDate,
  EntityCount,
  EventAccount,
  EventCore,
  EventFull,
  EventRef,
  EventSummary,
  EventTopic,
  ExactnessClaim,
  ExternalId,
  Facet,
  FacetValue,
  Figure,
  FoundDocument,
  NextPage,
  OfficeFull,
  OfficeRef,
  OfficeSummary,
  OfficeTerm,
  OrganizationFull,
  OrganizationRef,
  OrganizationSummary,
  OtherName,
  PageBounds,
  Participation,
  Passage,
  PersonFull,
  PersonRef,
  PersonSummary,
  PlaceFull,
  PlaceRef,
  PlaceSummary,
  PolicyFull,
  PolicyRef,
  PolicySummary,
  Revision,
  RevisionChange,
  SearchHit,
  Segment,
  Service,
  Snippet,
  SourceFull,
  SourceRef,
  SourceSummary,
  Speaker,
  StatementCore,
  StatementFull,
  StatementRef,
  StatementResponse,
  StatementSummary,
  TextSelector,
  Timeline,
  TopicFacet,
  TopicFacetValue,
  TopicFull,
  TopicLabel,
  TopicRef,
  TopicSummary,
  TotalCount,
  Translation,
} from './operations.ts'

/**
 * A {@link AccordingTo} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockAccordingTo()
 */
export function mockAccordingTo(own: Partial<AccordingTo> = {}): AccordingTo {
  return { statement: null, source: null, ...own }
}

/**
 * A {@link AgreementFull} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockAgreementFull({ revision: 0 })
 */
export function mockAgreementFull(own: Partial<AgreementFull> = {}): AgreementFull {
  return { ...mockAgreementSummary(), revision: 0, createdAt: '2025-02-03T00:00:00.000Z', note: null, formerSlugs: [], externalIds: [], corrections: [], citations: [], otherNames: [], names: [], statuses: [], relations: [], events: { nodes: [], pageInfo: { ...mockNextPage() } }, statements: { nodes: [], pageInfo: { ...mockNextPage() } }, claims: { nodes: [], pageInfo: { ...mockNextPage() } }, ...own }
}

/**
 * A {@link AgreementName} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockAgreementName({ id: 'agreementname-id' })
 */
export function mockAgreementName(own: Partial<AgreementName> = {}): AgreementName {
  return { id: 'agreementname-id', language: null, text: 'agreementname-text', by: null, citations: [], ...own }
}

/**
 * A {@link AgreementParty} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockAgreementParty({ id: 'agreementparty-id' })
 */
export function mockAgreementParty(own: Partial<AgreementParty> = {}): AgreementParty {
  return { id: 'agreementparty-id', role: null, country: { ...mockCountryRef() }, ...own }
}

/**
 * A {@link AgreementRef} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockAgreementRef({ id: 'agreement-id' })
 */
export function mockAgreementRef(own: Partial<AgreementRef> = {}): AgreementRef {
  return { __typename: 'Agreement', id: 'agreement-id', slug: 'agreement-slug', name: 'agreement-name', ...own }
}

/**
 * A {@link AgreementRelation} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockAgreementRelation({ id: 'agreementrelation-id' })
 */
export function mockAgreementRelation(own: Partial<AgreementRelation> = {}): AgreementRelation {
  return { id: 'agreementrelation-id', kind: 'AMENDS', note: null, assertedBy: null, other: { ...mockAgreementRef() }, citations: [], ...own }
}

/**
 * A {@link AgreementStatus} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockAgreementStatus({ id: 'agreementstatus-id' })
 */
export function mockAgreementStatus(own: Partial<AgreementStatus> = {}): AgreementStatus {
  return { id: 'agreementstatus-id', status: 'ANNOUNCED', conditional: null, note: null, asOf: null, accordingTo: { ...mockAccordingTo() }, citations: [], ...own }
}

/**
 * A {@link AgreementSummary} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockAgreementSummary({ updatedAt: '2025-02-03T00:00:00.000Z' })
 */
export function mockAgreementSummary(own: Partial<AgreementSummary> = {}): AgreementSummary {
  return { ...mockAgreementRef(), updatedAt: '2025-02-03T00:00:00.000Z', kind: null, summary: null, date: null, parties: [], topics: [], ...own }
}

/**
 * A {@link Attribution} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockAttribution({ kind: 'ORGANIZATION' })
 */
export function mockAttribution(own: Partial<Attribution> = {}): Attribution {
  return { kind: 'ORGANIZATION', person: null, organization: null, source: null, ...own }
}

/**
 * A {@link Citation} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockCitation({ id: 'citation-id' })
 */
export function mockCitation(own: Partial<Citation> = {}): Citation {
  return { id: 'citation-id', role: 'CONTRADICTS', field: null, locator: null, note: null, provenance: 'CURATOR', verification: null, source: { ...mockSourceRef() }, selector: null, ...own }
}

/**
 * A {@link ClaimFull} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockClaimFull({ revision: 0 })
 */
export function mockClaimFull(own: Partial<ClaimFull> = {}): ClaimFull {
  return { ...mockClaimSummary(), revision: 0, createdAt: '2025-02-03T00:00:00.000Z', note: null, formerSlugs: [], externalIds: [], corrections: [], citations: [], statement: null, subject: null, ...own }
}

/**
 * A {@link ClaimSummary} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockClaimSummary({ id: 'claim-id' })
 */
export function mockClaimSummary(own: Partial<ClaimSummary> = {}): ClaimSummary {
  return { __typename: 'Claim', id: 'claim-id', slug: 'claim-slug', updatedAt: '2025-02-03T00:00:00.000Z', kind: 'CHARACTERISATION', text: 'claim-text', language: null, hedge: null, verification: 'DISPUTED', asOf: null, figure: null, madeBy: null, topics: [], ...own }
}

/**
 * A {@link Coordinates} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockCoordinates({ latitude: 0 })
 */
export function mockCoordinates(own: Partial<Coordinates> = {}): Coordinates {
  return { latitude: 0, longitude: 0, ...own }
}

/**
 * A {@link Correction} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockCorrection({ id: 'correction-id' })
 */
export function mockCorrection(own: Partial<Correction> = {}): Correction {
  return { id: 'correction-id', date: 'correction-date', field: null, change: 'correction-change', reason: 'correction-reason', source: null, ...own }
}

/**
 * A {@link CountryFull} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockCountryFull({ revision: 0 })
 */
export function mockCountryFull(own: Partial<CountryFull> = {}): CountryFull {
  return { ...mockCountrySummary(), revision: 0, createdAt: '2025-02-03T00:00:00.000Z', note: null, formerSlugs: [], externalIds: [], corrections: [], citations: [], otherNames: [], offices: { nodes: [], pageInfo: { ...mockNextPage() } }, agreements: { nodes: [], pageInfo: { ...mockNextPage() } }, events: { nodes: [], pageInfo: { ...mockNextPage() } }, ...own }
}

/**
 * A {@link CountryRef} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockCountryRef({ id: 'country-id' })
 */
export function mockCountryRef(own: Partial<CountryRef> = {}): CountryRef {
  return { __typename: 'Country', id: 'country-id', slug: 'country-slug', code: 'country-code', name: 'country-name', ...own }
}

/**
 * A {@link CountrySummary} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockCountrySummary({ updatedAt: '2025-02-03T00:00:00.000Z' })
 */
export function mockCountrySummary(own: Partial<CountrySummary> = {}): CountrySummary {
  return { ...mockCountryRef(), updatedAt: '2025-02-03T00:00:00.000Z', alpha3: null, m49: null, ...own }
}

/**
 * A {@link EdtfDate} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockEdtfDate({ edtf: 'edtfdate-edtf' })
 */
export function mockEdtfDate(own: Partial<EdtfDate> = {}): EdtfDate {
  return { edtf: 'edtfdate-edtf', earliest: null, latest: null, approximate: false, ...own }
}

/**
 * A {@link EntityCount} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockEntityCount({ entity: 'AGREEMENT' })
 */
export function mockEntityCount(own: Partial<EntityCount> = {}): EntityCount {
  return { entity: 'AGREEMENT', count: 0, ...own }
}

/**
 * A {@link EventAccount} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockEventAccount({ id: 'eventaccount-id' })
 */
export function mockEventAccount(own: Partial<EventAccount> = {}): EventAccount {
  return { id: 'eventaccount-id', note: null, placeLabel: null, source: { ...mockSourceRef() }, place: null, date: null, citations: [], ...own }
}

/**
 * A {@link EventCore} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockEventCore({ updatedAt: '2025-02-03T00:00:00.000Z' })
 */
export function mockEventCore(own: Partial<EventCore> = {}): EventCore {
  return { ...mockEventRef(), updatedAt: '2025-02-03T00:00:00.000Z', status: null, place: null, parent: null, hostCountries: [], visitorCountries: [], ...own }
}

/**
 * A {@link EventFull} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockEventFull({ revision: 0 })
 */
export function mockEventFull(own: Partial<EventFull> = {}): EventFull {
  return { ...mockEventCore(), revision: 0, createdAt: '2025-02-03T00:00:00.000Z', note: null, formerSlugs: [], externalIds: [], corrections: [], citations: [], purpose: null, position: null, placeDetail: null, otherNames: [], topics: [], participants: [], accounts: [], children: { nodes: [], pageInfo: { ...mockNextPage() } }, statements: { nodes: [], pageInfo: { ...mockNextPage() } }, agreements: { nodes: [], pageInfo: { ...mockNextPage() } }, ...own }
}

/**
 * A {@link EventRef} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockEventRef({ id: 'event-id' })
 */
export function mockEventRef(own: Partial<EventRef> = {}): EventRef {
  return { __typename: 'Event', id: 'event-id', slug: 'event-slug', title: 'event-title', kind: 'ADDRESS', date: null, ...own }
}

/**
 * A {@link EventSummary} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockEventSummary()
 */
export function mockEventSummary(own: Partial<EventSummary> = {}): EventSummary {
  return { ...mockEventCore(), topics: [], ...own }
}

/**
 * A {@link EventTopic} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockEventTopic({ id: 'eventtopic-id' })
 */
export function mockEventTopic(own: Partial<EventTopic> = {}): EventTopic {
  return { id: 'eventtopic-id', treatment: 'ACKNOWLEDGED', provenance: 'CURATOR', note: null, topic: { ...mockTopicRef() }, ...own }
}

/**
 * A {@link ExactnessClaim} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockExactnessClaim({ claim: 'exactnessclaim-claim' })
 */
export function mockExactnessClaim(own: Partial<ExactnessClaim> = {}): ExactnessClaim {
  return { claim: 'exactnessclaim-claim', by: null, ...own }
}

/**
 * A {@link ExternalId} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockExternalId({ scheme: 'externalid-scheme' })
 */
export function mockExternalId(own: Partial<ExternalId> = {}): ExternalId {
  return { scheme: 'externalid-scheme', value: 'externalid-value', ...own }
}

/**
 * A {@link Facet} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockFacet({ missing: 0 })
 */
export function mockFacet(own: Partial<Facet> = {}): Facet {
  return { missing: 0, exact: false, values: [], ...own }
}

/**
 * A {@link FacetValue} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockFacetValue({ value: 'facetvalue-value' })
 */
export function mockFacetValue(own: Partial<FacetValue> = {}): FacetValue {
  return { value: 'facetvalue-value', label: 'facetvalue-label', count: 0, ...own }
}

/**
 * A {@link Figure} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockFigure({ comparator: 'APPROX' })
 */
export function mockFigure(own: Partial<Figure> = {}): Figure {
  return { comparator: 'APPROX', value: 0, unit: 'figure-unit', ...own }
}

/**
 * A {@link FoundDocument} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockFoundDocument({ movedFrom: null })
 */
export function mockFoundDocument(own: Partial<FoundDocument> = {}): FoundDocument {
  return { movedFrom: null, document: { __typename: 'Agreement', id: 'agreement-id', slug: 'agreement-slug', revision: 0, updatedAt: '2025-02-03T00:00:00.000Z' }, ...own }
}

/**
 * A {@link NextPage} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockNextPage({ endCursor: null })
 */
export function mockNextPage(own: Partial<NextPage> = {}): NextPage {
  return { endCursor: null, hasNextPage: false, ...own }
}

/**
 * A {@link OfficeFull} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockOfficeFull({ revision: 0 })
 */
export function mockOfficeFull(own: Partial<OfficeFull> = {}): OfficeFull {
  return { ...mockOfficeSummary(), revision: 0, createdAt: '2025-02-03T00:00:00.000Z', note: null, formerSlugs: [], externalIds: [], corrections: [], citations: [], otherNames: [], holders: [], ...own }
}

/**
 * A {@link OfficeRef} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockOfficeRef({ id: 'office-id' })
 */
export function mockOfficeRef(own: Partial<OfficeRef> = {}): OfficeRef {
  return { __typename: 'Office', id: 'office-id', slug: 'office-slug', title: 'office-title', kind: 'AMBASSADOR', ...own }
}

/**
 * A {@link OfficeSummary} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockOfficeSummary({ updatedAt: '2025-02-03T00:00:00.000Z' })
 */
export function mockOfficeSummary(own: Partial<OfficeSummary> = {}): OfficeSummary {
  return { ...mockOfficeRef(), updatedAt: '2025-02-03T00:00:00.000Z', country: null, organization: null, ...own }
}

/**
 * A {@link OfficeTerm} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockOfficeTerm({ id: 'officeterm-id' })
 */
export function mockOfficeTerm(own: Partial<OfficeTerm> = {}): OfficeTerm {
  return { id: 'officeterm-id', acting: null, note: null, start: null, end: null, office: { ...mockOfficeRef() }, ...own }
}

/**
 * A {@link OrganizationFull} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockOrganizationFull({ revision: 0 })
 */
export function mockOrganizationFull(own: Partial<OrganizationFull> = {}): OrganizationFull {
  return { ...mockOrganizationSummary(), revision: 0, createdAt: '2025-02-03T00:00:00.000Z', note: null, formerSlugs: [], externalIds: [], corrections: [], citations: [], otherNames: [], parts: { nodes: [], pageInfo: { ...mockNextPage() } }, offices: { nodes: [], pageInfo: { ...mockNextPage() } }, policies: { nodes: [], pageInfo: { ...mockNextPage() } }, ...own }
}

/**
 * A {@link OrganizationRef} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockOrganizationRef({ id: 'organization-id' })
 */
export function mockOrganizationRef(own: Partial<OrganizationRef> = {}): OrganizationRef {
  return { __typename: 'Organization', id: 'organization-id', slug: 'organization-slug', name: 'organization-name', kind: 'COMPANY', ...own }
}

/**
 * A {@link OrganizationSummary} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockOrganizationSummary({ updatedAt: '2025-02-03T00:00:00.000Z' })
 */
export function mockOrganizationSummary(own: Partial<OrganizationSummary> = {}): OrganizationSummary {
  return { ...mockOrganizationRef(), updatedAt: '2025-02-03T00:00:00.000Z', country: null, parent: null, ...own }
}

/**
 * A {@link OtherName} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockOtherName({ kind: 'ALIAS' })
 */
export function mockOtherName(own: Partial<OtherName> = {}): OtherName {
  return { kind: 'ALIAS', language: null, text: 'othername-text', ...own }
}

/**
 * A {@link PageBounds} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockPageBounds({ startCursor: null })
 */
export function mockPageBounds(own: Partial<PageBounds> = {}): PageBounds {
  return { startCursor: null, endCursor: null, hasPreviousPage: false, hasNextPage: false, ...own }
}

/**
 * A {@link Participation} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockParticipation({ id: 'participation-id' })
 */
export function mockParticipation(own: Partial<Participation> = {}): Participation {
  return { id: 'participation-id', role: 'DELEGATE', label: null, group: null, note: null, person: null, office: null, officeTerm: null, organization: null, citations: [], ...own }
}

/**
 * A {@link Passage} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockPassage({ id: 'passage-id' })
 */
export function mockPassage(own: Partial<Passage> = {}): Passage {
  return { id: 'passage-id', start: 0, end: 0, text: 'passage-text', sha256: 'passage-sha256', ...own }
}

/**
 * A {@link PersonFull} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockPersonFull({ revision: 0 })
 */
export function mockPersonFull(own: Partial<PersonFull> = {}): PersonFull {
  return { ...mockPersonSummary(), revision: 0, createdAt: '2025-02-03T00:00:00.000Z', note: null, formerSlugs: [], externalIds: [], corrections: [], citations: [], otherNames: [], officeTerms: [], events: { nodes: [], pageInfo: { ...mockNextPage() } }, statements: { nodes: [], pageInfo: { ...mockNextPage() } }, ...own }
}

/**
 * A {@link PersonRef} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockPersonRef({ id: 'person-id' })
 */
export function mockPersonRef(own: Partial<PersonRef> = {}): PersonRef {
  return { __typename: 'Person', id: 'person-id', slug: 'person-slug', name: 'person-name', ...own }
}

/**
 * A {@link PersonSummary} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockPersonSummary({ updatedAt: '2025-02-03T00:00:00.000Z' })
 */
export function mockPersonSummary(own: Partial<PersonSummary> = {}): PersonSummary {
  return { ...mockPersonRef(), updatedAt: '2025-02-03T00:00:00.000Z', birth: null, death: null, ...own }
}

/**
 * A {@link PlaceFull} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockPlaceFull({ revision: 0 })
 */
export function mockPlaceFull(own: Partial<PlaceFull> = {}): PlaceFull {
  return { ...mockPlaceSummary(), revision: 0, createdAt: '2025-02-03T00:00:00.000Z', note: null, formerSlugs: [], externalIds: [], corrections: [], citations: [], otherNames: [], places: { nodes: [], pageInfo: { ...mockNextPage() } }, events: { nodes: [], pageInfo: { ...mockNextPage() } }, ...own }
}

/**
 * A {@link PlaceRef} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockPlaceRef({ id: 'place-id' })
 */
export function mockPlaceRef(own: Partial<PlaceRef> = {}): PlaceRef {
  return { __typename: 'Place', id: 'place-id', slug: 'place-slug', name: 'place-name', kind: 'BODY_OF_WATER', ...own }
}

/**
 * A {@link PlaceSummary} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockPlaceSummary({ updatedAt: '2025-02-03T00:00:00.000Z' })
 */
export function mockPlaceSummary(own: Partial<PlaceSummary> = {}): PlaceSummary {
  return { ...mockPlaceRef(), updatedAt: '2025-02-03T00:00:00.000Z', country: null, parent: null, coordinates: null, ...own }
}

/**
 * A {@link PolicyFull} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockPolicyFull({ revision: 0 })
 */
export function mockPolicyFull(own: Partial<PolicyFull> = {}): PolicyFull {
  return { ...mockPolicySummary(), revision: 0, createdAt: '2025-02-03T00:00:00.000Z', note: null, formerSlugs: [], externalIds: [], corrections: [], citations: [], otherNames: [], statements: { nodes: [], pageInfo: { ...mockNextPage() } }, claims: { nodes: [], pageInfo: { ...mockNextPage() } }, ...own }
}

/**
 * A {@link PolicyRef} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockPolicyRef({ id: 'policy-id' })
 */
export function mockPolicyRef(own: Partial<PolicyRef> = {}): PolicyRef {
  return { __typename: 'Policy', id: 'policy-id', slug: 'policy-slug', name: 'policy-name', ...own }
}

/**
 * A {@link PolicySummary} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockPolicySummary({ updatedAt: '2025-02-03T00:00:00.000Z' })
 */
export function mockPolicySummary(own: Partial<PolicySummary> = {}): PolicySummary {
  return { ...mockPolicyRef(), updatedAt: '2025-02-03T00:00:00.000Z', aims: [], start: null, end: null, country: null, organization: null, ...own }
}

/**
 * A {@link Revision} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockRevision({ number: 0 })
 */
export function mockRevision(own: Partial<Revision> = {}): Revision {
  return { number: 0, publishedAt: '2025-02-03T00:00:00.000Z', publicNote: null, state: 'PUBLISHED', changes: null, ...own }
}

/**
 * A {@link RevisionChange} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockRevisionChange({ path: 'change-path' })
 */
export function mockRevisionChange(own: Partial<RevisionChange> = {}): RevisionChange {
  return { path: 'change-path', partId: null, kind: 'ADDED', before: null, after: null, ...own }
}

/**
 * A {@link SearchHit} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockSearchHit({ score: 0 })
 */
export function mockSearchHit(own: Partial<SearchHit> = {}): SearchHit {
  return { score: 0, snippets: [], node: { __typename: 'Agreement', id: 'agreement-id', slug: 'agreement-slug', updatedAt: '2025-02-03T00:00:00.000Z', name: 'agreement-name' }, ...own }
}

/**
 * A {@link Segment} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockSegment({ kind: 'CORRECTION' })
 */
export function mockSegment(own: Partial<Segment> = {}): Segment {
  return { kind: 'CORRECTION', start: 0, end: 0, text: 'segment-text', ...own }
}

/**
 * A {@link Service} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockService({ name: 'service-name' })
 */
export function mockService(own: Partial<Service> = {}): Service {
  return { name: 'service-name', version: 'service-version', licence: 'service-licence', counts: [], ...own }
}

/**
 * A {@link Snippet} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockSnippet({ field: 'snippet-field' })
 */
export function mockSnippet(own: Partial<Snippet> = {}): Snippet {
  return { field: 'snippet-field', language: null, text: 'snippet-text', start: 0, ranges: [], ...own }
}

/**
 * A {@link SourceFull} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockSourceFull({ revision: 0 })
 */
export function mockSourceFull(own: Partial<SourceFull> = {}): SourceFull {
  return { ...mockSourceSummary(), revision: 0, createdAt: '2025-02-03T00:00:00.000Z', note: null, formerSlugs: [], externalIds: [], corrections: [], citations: [], titleLanguage: null, retrievedAt: null, licence: null, length: null, sha256: null, passages: [], events: { nodes: [], pageInfo: { ...mockNextPage() } }, claims: { nodes: [], pageInfo: { ...mockNextPage() } }, ...own }
}

/**
 * A {@link SourceRef} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockSourceRef({ id: 'source-id' })
 */
export function mockSourceRef(own: Partial<SourceRef> = {}): SourceRef {
  return { __typename: 'Source', id: 'source-id', slug: 'source-slug', title: null, kind: 'DATASET', publisher: null, url: null, ...own }
}

/**
 * A {@link SourceSummary} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockSourceSummary({ updatedAt: '2025-02-03T00:00:00.000Z' })
 */
export function mockSourceSummary(own: Partial<SourceSummary> = {}): SourceSummary {
  return { ...mockSourceRef(), updatedAt: '2025-02-03T00:00:00.000Z', author: null, language: null, complete: false, publishedAt: null, ...own }
}

/**
 * A {@link Speaker} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockSpeaker({ id: 'speaker-id' })
 */
export function mockSpeaker(own: Partial<Speaker> = {}): Speaker {
  return { id: 'speaker-id', label: null, person: null, office: null, organization: null, ...own }
}

/**
 * A {@link StatementCore} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockStatementCore({ updatedAt: '2025-02-03T00:00:00.000Z' })
 */
export function mockStatementCore(own: Partial<StatementCore> = {}): StatementCore {
  return { ...mockStatementRef(), updatedAt: '2025-02-03T00:00:00.000Z', language: null, originalLanguage: null, saidOn: null, event: null, place: null, topics: [], ...own }
}

/**
 * A {@link StatementFull} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockStatementFull({ revision: 0 })
 */
export function mockStatementFull(own: Partial<StatementFull> = {}): StatementFull {
  return { ...mockStatementCore(), revision: 0, createdAt: '2025-02-03T00:00:00.000Z', note: null, formerSlugs: [], externalIds: [], corrections: [], citations: [], spokenText: null, position: null, placeDetail: null, audience: null, attributionBoundary: null, attributionNote: null, segments: [], speakers: [], exactness: null, inResponseTo: null, translations: [], responses: { nodes: [], pageInfo: { ...mockNextPage() } }, agreements: { nodes: [], pageInfo: { ...mockNextPage() } }, policies: { nodes: [], pageInfo: { ...mockNextPage() } }, claims: { nodes: [], pageInfo: { ...mockNextPage() } }, ...own }
}

/**
 * A {@link StatementRef} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockStatementRef({ id: 'statement-id' })
 */
export function mockStatementRef(own: Partial<StatementRef> = {}): StatementRef {
  return { __typename: 'Statement', id: 'statement-id', slug: 'statement-slug', form: 'ACKNOWLEDGEMENT', text: null, summary: null, ...own }
}

/**
 * A {@link StatementResponse} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockStatementResponse({ questionText: null })
 */
export function mockStatementResponse(own: Partial<StatementResponse> = {}): StatementResponse {
  return { questionText: null, askerLabel: null, askerGroup: null, asker: null, statement: null, ...own }
}

/**
 * A {@link StatementSummary} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockStatementSummary()
 */
export function mockStatementSummary(own: Partial<StatementSummary> = {}): StatementSummary {
  return { ...mockStatementCore(), speakers: [], ...own }
}

/**
 * A {@link TextSelector} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockTextSelector({ start: 0 })
 */
export function mockTextSelector(own: Partial<TextSelector> = {}): TextSelector {
  return { start: 0, end: 0, exact: null, prefix: null, suffix: null, sha256: null, ...own }
}

/**
 * A {@link Timeline} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockTimeline({ before: 0 })
 */
export function mockTimeline(own: Partial<Timeline> = {}): Timeline {
  return { before: 0, after: 0, uncertain: 0, undated: 0, entries: [], ...own }
}

/**
 * A {@link TopicFacet} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockTopicFacet({ missing: 0 })
 */
export function mockTopicFacet(own: Partial<TopicFacet> = {}): TopicFacet {
  return { missing: 0, exact: false, values: [], ...own }
}

/**
 * A {@link TopicFacetValue} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockTopicFacetValue({ broader: null })
 */
export function mockTopicFacetValue(own: Partial<TopicFacetValue> = {}): TopicFacetValue {
  return { value: 'topicfacetvalue-value', label: 'topicfacetvalue-label', count: 0, broader: null, ...own }
}

/**
 * A {@link TopicFull} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockTopicFull({ revision: 0 })
 */
export function mockTopicFull(own: Partial<TopicFull> = {}): TopicFull {
  return { ...mockTopicSummary(), revision: 0, createdAt: '2025-02-03T00:00:00.000Z', note: null, formerSlugs: [], externalIds: [], corrections: [], citations: [], otherNames: [], related: [], replacedBy: null, narrower: { nodes: [], pageInfo: { ...mockNextPage() } }, ...own }
}

/**
 * A {@link TopicLabel} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockTopicLabel({ id: 'topiclabel-id' })
 */
export function mockTopicLabel(own: Partial<TopicLabel> = {}): TopicLabel {
  return { id: 'topiclabel-id', provenance: 'CURATOR', topic: { ...mockTopicRef() }, ...own }
}

/**
 * A {@link TopicRef} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockTopicRef({ id: 'topic-id' })
 */
export function mockTopicRef(own: Partial<TopicRef> = {}): TopicRef {
  return { __typename: 'Topic', id: 'topic-id', slug: 'topic-slug', label: 'topic-label', ...own }
}

/**
 * A {@link TopicSummary} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockTopicSummary({ updatedAt: '2025-02-03T00:00:00.000Z' })
 */
export function mockTopicSummary(own: Partial<TopicSummary> = {}): TopicSummary {
  return { ...mockTopicRef(), updatedAt: '2025-02-03T00:00:00.000Z', description: null, retired: false, broader: null, ...own }
}

/**
 * A {@link TotalCount} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockTotalCount({ count: 0 })
 */
export function mockTotalCount(own: Partial<TotalCount> = {}): TotalCount {
  return { count: 0, exact: false, ...own }
}

/**
 * A {@link Translation} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mockTranslation({ id: 'translation-id' })
 */
export function mockTranslation(own: Partial<Translation> = {}): Translation {
  return { id: 'translation-id', kind: 'HUMAN', language: 'en', text: 'translation-text', translator: null, ...own }
}
