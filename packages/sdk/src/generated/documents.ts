import type { QueryDocument } from '../core/document.ts'

import type {
  GetAgreementQuery,
  GetAgreementQueryVariables,
  GetAgreementStatusQuery,
  GetAgreementStatusQueryVariables,
  GetClaimQuery,
  GetClaimQueryVariables,
  GetCountryQuery,
  GetCountryQueryVariables,
  GetEventQuery,
  GetEventQueryVariables,
  GetEventFacetsQuery,
  GetEventFacetsQueryVariables,
  GetEventTimelineQuery,
  GetEventTimelineQueryVariables,
  GetHistoryQuery,
  GetHistoryQueryVariables,
  GetNodeQuery,
  GetNodeQueryVariables,
  GetOfficeQuery,
  GetOfficeQueryVariables,
  GetOfficeTermsQuery,
  GetOfficeTermsQueryVariables,
  GetOrganizationQuery,
  GetOrganizationQueryVariables,
  GetPersonQuery,
  GetPersonQueryVariables,
  GetPlaceQuery,
  GetPlaceQueryVariables,
  GetPolicyQuery,
  GetPolicyQueryVariables,
  GetResourceQuery,
  GetResourceQueryVariables,
  GetServiceQuery,
  GetServiceQueryVariables,
  GetSourceQuery,
  GetSourceQueryVariables,
  GetStatementQuery,
  GetStatementQueryVariables,
  GetStatementFacetsQuery,
  GetStatementFacetsQueryVariables,
  GetStatementTimelineQuery,
  GetStatementTimelineQueryVariables,
  GetTopicQuery,
  GetTopicQueryVariables,
  ListAgreementsQuery,
  ListAgreementsQueryVariables,
  ListByExternalIdQuery,
  ListByExternalIdQueryVariables,
  ListClaimsQuery,
  ListClaimsQueryVariables,
  ListCountriesQuery,
  ListCountriesQueryVariables,
  ListEventsQuery,
  ListEventsQueryVariables,
  ListNodesQuery,
  ListNodesQueryVariables,
  ListOfficesQuery,
  ListOfficesQueryVariables,
  ListOrganizationsQuery,
  ListOrganizationsQueryVariables,
  ListPeopleQuery,
  ListPeopleQueryVariables,
  ListPlacesQuery,
  ListPlacesQueryVariables,
  ListPoliciesQuery,
  ListPoliciesQueryVariables,
  ListSourcesQuery,
  ListSourcesQueryVariables,
  ListStatementsQuery,
  ListStatementsQueryVariables,
  ListTopicRootsQuery,
  ListTopicRootsQueryVariables,
  ListTopicsQuery,
  ListTopicsQueryVariables,
  SearchQuery,
  SearchQueryVariables,
  SuggestQuery,
  SuggestQueryVariables,
} from './operations.ts'

/**
 * An agreement in full, by id or slug.
 *
 * @example
 * await client.request(GetAgreement, { slug })
 */
export const GetAgreement: QueryDocument<GetAgreementQuery, GetAgreementQueryVariables> = {"id":"sha256:eed67d6a46f89bcc29816522d775bd1d0bde963097d17807b6e805f60c6d2c90","kind":"query","name":"GetAgreement","text":"query GetAgreement($id:ID$slug:Slug){agreement(id:$id slug:$slug){...AgreementFull}}fragment AgreementFull on Agreement{...AgreementSummary revision createdAt note formerSlugs externalIds{...ExternalId}corrections{...Correction}citations{...Citation}otherNames{...OtherName}names{...AgreementName}statuses{...AgreementStatus}relations{...AgreementRelation}events(first:20){nodes{...EventSummary}pageInfo{...NextPage}}statements(first:20){nodes{...StatementSummary}pageInfo{...NextPage}}claims(first:20){nodes{...ClaimSummary}pageInfo{...NextPage}}}fragment AgreementSummary on Agreement{...AgreementRef updatedAt kind summary date{...EdtfDate}parties{...AgreementParty}topics{...TopicLabel}}fragment AgreementRef on Agreement{__typename id slug name}fragment EdtfDate on EdtfDate{edtf earliest latest approximate}fragment AgreementParty on AgreementParty{id role country{...CountryRef}}fragment CountryRef on Country{__typename id slug code name}fragment TopicLabel on TopicLabel{id provenance topic{...TopicRef}}fragment TopicRef on Topic{__typename id slug label}fragment ExternalId on ExternalId{scheme value}fragment Correction on Correction{id date field change reason source{...SourceRef}}fragment SourceRef on Source{__typename id slug title kind publisher url}fragment Citation on Citation{id role field locator note provenance verification source{...SourceRef}selector{...TextSelector}}fragment TextSelector on TextSelector{start end exact prefix suffix sha256}fragment OtherName on OtherName{kind language text}fragment AgreementName on AgreementName{id language text by{...Attribution}citations{...Citation}}fragment Attribution on Attribution{kind person{...PersonRef}organization{...OrganizationRef}source{...SourceRef}}fragment PersonRef on Person{__typename id slug name}fragment OrganizationRef on Organization{__typename id slug name kind}fragment AgreementStatus on AgreementStatus{id status conditional note asOf{...EdtfDate}accordingTo{...AccordingTo}citations{...Citation}}fragment AccordingTo on AccordingTo{statement{...StatementRef}source{...SourceRef}}fragment StatementRef on Statement{__typename id slug form text summary}fragment AgreementRelation on AgreementRelation{id kind note assertedBy{...Attribution}other{...AgreementRef}citations{...Citation}}fragment EventSummary on Event{...EventCore topics{...EventTopic}}fragment EventCore on Event{...EventRef updatedAt status place{...PlaceRef}parent{...EventRef}hostCountries{...CountryRef}visitorCountries{...CountryRef}}fragment EventRef on Event{__typename id slug title kind date{...EdtfDate}}fragment PlaceRef on Place{__typename id slug name kind}fragment EventTopic on EventTopic{id treatment provenance note topic{...TopicRef}}fragment NextPage on PageInfo{endCursor hasNextPage}fragment StatementSummary on Statement{...StatementCore speakers{...Speaker}}fragment StatementCore on Statement{...StatementRef updatedAt language originalLanguage saidOn{...EdtfDate}event{...EventRef}place{...PlaceRef}topics{...TopicLabel}}fragment Speaker on Speaker{id label person{...PersonRef}office{...OfficeRef}organization{...OrganizationRef}}fragment OfficeRef on Office{__typename id slug title kind}fragment ClaimSummary on Claim{__typename id slug updatedAt kind text language hedge verification asOf{...EdtfDate}figure{...Figure}madeBy{...Attribution}topics{...TopicLabel}}fragment Figure on Figure{comparator value unit}"}

/**
 * An agreement's latest status not later than a day.
 *
 * @example
 * await client.request(GetAgreementStatus, { slug, asOf: '2025-02-02' })
 */
export const GetAgreementStatus: QueryDocument<GetAgreementStatusQuery, GetAgreementStatusQueryVariables> = {"id":"sha256:6637777ad7be345455da6db401a16359ee10c5713188e536057eef46b88726fb","kind":"query","name":"GetAgreementStatus","text":"query GetAgreementStatus($id:ID$slug:Slug$asOf:Date!){agreement(id:$id slug:$slug){status(asOf:$asOf){...AgreementStatus}}}fragment AgreementStatus on AgreementStatus{id status conditional note asOf{...EdtfDate}accordingTo{...AccordingTo}citations{...Citation}}fragment EdtfDate on EdtfDate{edtf earliest latest approximate}fragment AccordingTo on AccordingTo{statement{...StatementRef}source{...SourceRef}}fragment StatementRef on Statement{__typename id slug form text summary}fragment SourceRef on Source{__typename id slug title kind publisher url}fragment Citation on Citation{id role field locator note provenance verification source{...SourceRef}selector{...TextSelector}}fragment TextSelector on TextSelector{start end exact prefix suffix sha256}"}

/**
 * A claim in full, by id or slug.
 *
 * @example
 * await client.request(GetClaim, { slug })
 */
export const GetClaim: QueryDocument<GetClaimQuery, GetClaimQueryVariables> = {"id":"sha256:60533403a91b2f00833f87e954ce0b61b036749b85a512e8dd92b900c5beab2f","kind":"query","name":"GetClaim","text":"query GetClaim($id:ID$slug:Slug){claim(id:$id slug:$slug){...ClaimFull}}fragment ClaimFull on Claim{...ClaimSummary revision createdAt note formerSlugs externalIds{...ExternalId}corrections{...Correction}citations{...Citation}statement{...StatementRef}subject{__typename id slug}}fragment ClaimSummary on Claim{__typename id slug updatedAt kind text language hedge verification asOf{...EdtfDate}figure{...Figure}madeBy{...Attribution}topics{...TopicLabel}}fragment EdtfDate on EdtfDate{edtf earliest latest approximate}fragment Figure on Figure{comparator value unit}fragment Attribution on Attribution{kind person{...PersonRef}organization{...OrganizationRef}source{...SourceRef}}fragment PersonRef on Person{__typename id slug name}fragment OrganizationRef on Organization{__typename id slug name kind}fragment SourceRef on Source{__typename id slug title kind publisher url}fragment TopicLabel on TopicLabel{id provenance topic{...TopicRef}}fragment TopicRef on Topic{__typename id slug label}fragment ExternalId on ExternalId{scheme value}fragment Correction on Correction{id date field change reason source{...SourceRef}}fragment Citation on Citation{id role field locator note provenance verification source{...SourceRef}selector{...TextSelector}}fragment TextSelector on TextSelector{start end exact prefix suffix sha256}fragment StatementRef on Statement{__typename id slug form text summary}"}

/**
 * A country in full, by id, slug or code.
 *
 * @example
 * await client.request(GetCountry, { slug })
 */
export const GetCountry: QueryDocument<GetCountryQuery, GetCountryQueryVariables> = {"id":"sha256:4b1334327e44ee5b537850da61684ec0fb978c5adb7e3049071d04daadea406f","kind":"query","name":"GetCountry","text":"query GetCountry($id:ID$slug:Slug$code:String){country(id:$id slug:$slug code:$code){...CountryFull}}fragment CountryFull on Country{...CountrySummary revision createdAt note formerSlugs externalIds{...ExternalId}corrections{...Correction}citations{...Citation}otherNames{...OtherName}offices(first:20){nodes{...OfficeSummary}pageInfo{...NextPage}}agreements(first:20){nodes{...AgreementSummary}pageInfo{...NextPage}}events(first:20){nodes{...EventSummary}pageInfo{...NextPage}}}fragment CountrySummary on Country{...CountryRef updatedAt alpha3 m49}fragment CountryRef on Country{__typename id slug code name}fragment ExternalId on ExternalId{scheme value}fragment Correction on Correction{id date field change reason source{...SourceRef}}fragment SourceRef on Source{__typename id slug title kind publisher url}fragment Citation on Citation{id role field locator note provenance verification source{...SourceRef}selector{...TextSelector}}fragment TextSelector on TextSelector{start end exact prefix suffix sha256}fragment OtherName on OtherName{kind language text}fragment OfficeSummary on Office{...OfficeRef updatedAt country{...CountryRef}organization{...OrganizationRef}}fragment OfficeRef on Office{__typename id slug title kind}fragment OrganizationRef on Organization{__typename id slug name kind}fragment NextPage on PageInfo{endCursor hasNextPage}fragment AgreementSummary on Agreement{...AgreementRef updatedAt kind summary date{...EdtfDate}parties{...AgreementParty}topics{...TopicLabel}}fragment AgreementRef on Agreement{__typename id slug name}fragment EdtfDate on EdtfDate{edtf earliest latest approximate}fragment AgreementParty on AgreementParty{id role country{...CountryRef}}fragment TopicLabel on TopicLabel{id provenance topic{...TopicRef}}fragment TopicRef on Topic{__typename id slug label}fragment EventSummary on Event{...EventCore topics{...EventTopic}}fragment EventCore on Event{...EventRef updatedAt status place{...PlaceRef}parent{...EventRef}hostCountries{...CountryRef}visitorCountries{...CountryRef}}fragment EventRef on Event{__typename id slug title kind date{...EdtfDate}}fragment PlaceRef on Place{__typename id slug name kind}fragment EventTopic on EventTopic{id treatment provenance note topic{...TopicRef}}"}

/**
 * An event in full, by id or slug.
 *
 * @example
 * await client.request(GetEvent, { slug })
 */
export const GetEvent: QueryDocument<GetEventQuery, GetEventQueryVariables> = {"id":"sha256:645752b28d156fedc902109a467c21b405cd9f0b43f32c0347dec18e99c34a8e","kind":"query","name":"GetEvent","text":"query GetEvent($id:ID$slug:Slug){event(id:$id slug:$slug){...EventFull}}fragment EventFull on Event{...EventCore revision createdAt note formerSlugs externalIds{...ExternalId}corrections{...Correction}citations{...Citation}purpose position placeDetail otherNames{...OtherName}topics{...EventTopic citations{...Citation}}participants{...Participation}accounts{...EventAccount}children(first:20){nodes{...EventSummary}pageInfo{...NextPage}}statements(first:20){nodes{...StatementSummary}pageInfo{...NextPage}}agreements(first:20){nodes{...AgreementSummary}pageInfo{...NextPage}}}fragment EventCore on Event{...EventRef updatedAt status place{...PlaceRef}parent{...EventRef}hostCountries{...CountryRef}visitorCountries{...CountryRef}}fragment EventRef on Event{__typename id slug title kind date{...EdtfDate}}fragment EdtfDate on EdtfDate{edtf earliest latest approximate}fragment PlaceRef on Place{__typename id slug name kind}fragment CountryRef on Country{__typename id slug code name}fragment ExternalId on ExternalId{scheme value}fragment Correction on Correction{id date field change reason source{...SourceRef}}fragment SourceRef on Source{__typename id slug title kind publisher url}fragment Citation on Citation{id role field locator note provenance verification source{...SourceRef}selector{...TextSelector}}fragment TextSelector on TextSelector{start end exact prefix suffix sha256}fragment OtherName on OtherName{kind language text}fragment EventTopic on EventTopic{id treatment provenance note topic{...TopicRef}}fragment TopicRef on Topic{__typename id slug label}fragment Participation on Participation{id role label group note person{...PersonRef}office{...OfficeRef}officeTerm{...OfficeTerm}organization{...OrganizationRef}citations{...Citation}}fragment PersonRef on Person{__typename id slug name}fragment OfficeRef on Office{__typename id slug title kind}fragment OfficeTerm on OfficeTerm{id acting note start{...EdtfDate}end{...EdtfDate}office{...OfficeRef}}fragment OrganizationRef on Organization{__typename id slug name kind}fragment EventAccount on EventAccount{id note placeLabel source{...SourceRef}place{...PlaceRef}date{...EdtfDate}citations{...Citation}}fragment EventSummary on Event{...EventCore topics{...EventTopic}}fragment NextPage on PageInfo{endCursor hasNextPage}fragment StatementSummary on Statement{...StatementCore speakers{...Speaker}}fragment StatementCore on Statement{...StatementRef updatedAt language originalLanguage saidOn{...EdtfDate}event{...EventRef}place{...PlaceRef}topics{...TopicLabel}}fragment StatementRef on Statement{__typename id slug form text summary}fragment TopicLabel on TopicLabel{id provenance topic{...TopicRef}}fragment Speaker on Speaker{id label person{...PersonRef}office{...OfficeRef}organization{...OrganizationRef}}fragment AgreementSummary on Agreement{...AgreementRef updatedAt kind summary date{...EdtfDate}parties{...AgreementParty}topics{...TopicLabel}}fragment AgreementRef on Agreement{__typename id slug name}fragment AgreementParty on AgreementParty{id role country{...CountryRef}}"}

/**
 * What the events under a filter have in common: values that a reader may choose, with their numbers.
 *
 * @example
 * await client.request(GetEventFacets)
 */
export const GetEventFacets: QueryDocument<GetEventFacetsQuery, GetEventFacetsQueryVariables> = {"id":"sha256:4a29f50f161e2b2ac9d1e378179c996bee6d09b18ca1fd031811b19e8eb2bec7","kind":"query","name":"GetEventFacets","text":"query GetEventFacets($filter:EventFilter$top:Int!=10){events(filter:$filter first:1){facets{topics(first:$top){...TopicFacet}participants(first:$top){...Facet}offices(first:$top){...Facet}countries(first:$top){...Facet}places(first:$top){...Facet}kinds(first:$top){...Facet}treatments(first:$top){...Facet}verification(first:$top){...Facet}}}}fragment TopicFacet on TopicFacet{missing exact values{...TopicFacetValue}}fragment TopicFacetValue on TopicFacetValue{...FacetValue broader}fragment FacetValue on FacetValue{value label count}fragment Facet on Facet{missing exact values{...FacetValue}}"}

/**
 * How the events under a filter are spread over time.
 *
 * @example
 * await client.request(GetEventTimeline, { interval: 'DECADE' })
 */
export const GetEventTimeline: QueryDocument<GetEventTimelineQuery, GetEventTimelineQueryVariables> = {"id":"sha256:f1e2cf3f10949acc27a84b5728d7f7d181b91758b38b955119500b8a92b932b3","kind":"query","name":"GetEventTimeline","text":"query GetEventTimeline($filter:EventFilter$interval:TimelineInterval!$from:PartialDate$until:PartialDate){events(filter:$filter first:1){timeline(interval:$interval from:$from until:$until){...Timeline}}}fragment Timeline on Timeline{before after uncertain undated entries{start end count}}"}

/**
 * The revisions of a document of any type, newest first, each with what it changed.
 *
 * @example
 * await client.request(GetHistory, { id })
 */
export const GetHistory: QueryDocument<GetHistoryQuery, GetHistoryQueryVariables> = {"id":"sha256:574941d2de9876c3895de315d8ef1891a674c8baf9554e44b258e9bb9b156703","kind":"query","name":"GetHistory","text":"query GetHistory($id:ID!$first:Int$after:String){node(id:$id){id history(first:$first after:$after){nodes{...Revision}pageInfo{...NextPage}}}}fragment Revision on Revision{number publishedAt publicNote state changes{...RevisionChange}}fragment RevisionChange on Change{path partId kind before after}fragment NextPage on PageInfo{endCursor hasNextPage}"}

/**
 * What an id names.
 *
 * @example
 * await client.request(GetNode, { id })
 */
export const GetNode: QueryDocument<GetNodeQuery, GetNodeQueryVariables> = {"id":"sha256:0b0236c3d109ef78397338b78d34465bd05cd6e8e60b253720b2db05b7a02bc3","kind":"query","name":"GetNode","text":"query GetNode($id:ID!){node(id:$id){...DocumentRef}}fragment DocumentRef on Document{__typename id slug revision updatedAt}"}

/**
 * An office in full, by id or slug.
 *
 * @example
 * await client.request(GetOffice, { slug })
 */
export const GetOffice: QueryDocument<GetOfficeQuery, GetOfficeQueryVariables> = {"id":"sha256:d45a66ba5a006fc2899944c23c993cac921a5d593073c411b3926e16e3e968da","kind":"query","name":"GetOffice","text":"query GetOffice($id:ID$slug:Slug){office(id:$id slug:$slug){...OfficeFull}}fragment OfficeFull on Office{...OfficeSummary revision createdAt note formerSlugs externalIds{...ExternalId}corrections{...Correction}citations{...Citation}otherNames{...OtherName}holders{...OfficeTerm person{...PersonRef}citations{...Citation}}}fragment OfficeSummary on Office{...OfficeRef updatedAt country{...CountryRef}organization{...OrganizationRef}}fragment OfficeRef on Office{__typename id slug title kind}fragment CountryRef on Country{__typename id slug code name}fragment OrganizationRef on Organization{__typename id slug name kind}fragment ExternalId on ExternalId{scheme value}fragment Correction on Correction{id date field change reason source{...SourceRef}}fragment SourceRef on Source{__typename id slug title kind publisher url}fragment Citation on Citation{id role field locator note provenance verification source{...SourceRef}selector{...TextSelector}}fragment TextSelector on TextSelector{start end exact prefix suffix sha256}fragment OtherName on OtherName{kind language text}fragment OfficeTerm on OfficeTerm{id acting note start{...EdtfDate}end{...EdtfDate}office{...OfficeRef}}fragment EdtfDate on EdtfDate{edtf earliest latest approximate}fragment PersonRef on Person{__typename id slug name}"}

/**
 * The offices that a person held, all or on a day.
 *
 * @example
 * await client.request(GetOfficeTerms, { slug })
 */
export const GetOfficeTerms: QueryDocument<GetOfficeTermsQuery, GetOfficeTermsQueryVariables> = {"id":"sha256:c1025e9623bddce84c0b35dcd246b6900bb2d65393c431f3cdd857deaf447d41","kind":"query","name":"GetOfficeTerms","text":"query GetOfficeTerms($id:ID$slug:Slug$on:Date){person(id:$id slug:$slug){officeTerms(on:$on){...OfficeTerm citations{...Citation}}}}fragment OfficeTerm on OfficeTerm{id acting note start{...EdtfDate}end{...EdtfDate}office{...OfficeRef}}fragment EdtfDate on EdtfDate{edtf earliest latest approximate}fragment OfficeRef on Office{__typename id slug title kind}fragment Citation on Citation{id role field locator note provenance verification source{...SourceRef}selector{...TextSelector}}fragment SourceRef on Source{__typename id slug title kind publisher url}fragment TextSelector on TextSelector{start end exact prefix suffix sha256}"}

/**
 * An organization in full, by id or slug.
 *
 * @example
 * await client.request(GetOrganization, { slug })
 */
export const GetOrganization: QueryDocument<GetOrganizationQuery, GetOrganizationQueryVariables> = {"id":"sha256:34dfaee46846278d22086e60ef66d248bf1f9d6d6a4a9b8e4032b8df4b4aacfc","kind":"query","name":"GetOrganization","text":"query GetOrganization($id:ID$slug:Slug){organization(id:$id slug:$slug){...OrganizationFull}}fragment OrganizationFull on Organization{...OrganizationSummary revision createdAt note formerSlugs externalIds{...ExternalId}corrections{...Correction}citations{...Citation}otherNames{...OtherName}parts(first:20){nodes{...OrganizationSummary}pageInfo{...NextPage}}offices(first:20){nodes{...OfficeSummary}pageInfo{...NextPage}}policies(first:20){nodes{...PolicySummary}pageInfo{...NextPage}}}fragment OrganizationSummary on Organization{...OrganizationRef updatedAt country{...CountryRef}parent{...OrganizationRef}}fragment OrganizationRef on Organization{__typename id slug name kind}fragment CountryRef on Country{__typename id slug code name}fragment ExternalId on ExternalId{scheme value}fragment Correction on Correction{id date field change reason source{...SourceRef}}fragment SourceRef on Source{__typename id slug title kind publisher url}fragment Citation on Citation{id role field locator note provenance verification source{...SourceRef}selector{...TextSelector}}fragment TextSelector on TextSelector{start end exact prefix suffix sha256}fragment OtherName on OtherName{kind language text}fragment NextPage on PageInfo{endCursor hasNextPage}fragment OfficeSummary on Office{...OfficeRef updatedAt country{...CountryRef}organization{...OrganizationRef}}fragment OfficeRef on Office{__typename id slug title kind}fragment PolicySummary on Policy{...PolicyRef updatedAt aims start{...EdtfDate}end{...EdtfDate}country{...CountryRef}organization{...OrganizationRef}}fragment PolicyRef on Policy{__typename id slug name}fragment EdtfDate on EdtfDate{edtf earliest latest approximate}"}

/**
 * A person in full, by id or slug.
 *
 * @example
 * await client.request(GetPerson, { slug })
 */
export const GetPerson: QueryDocument<GetPersonQuery, GetPersonQueryVariables> = {"id":"sha256:e7e9ad8d0cf51584d067eb0e90c67c2a793fcb7379c5f2d49b2c7265b0377ae5","kind":"query","name":"GetPerson","text":"query GetPerson($id:ID$slug:Slug){person(id:$id slug:$slug){...PersonFull}}fragment PersonFull on Person{...PersonSummary revision createdAt note formerSlugs externalIds{...ExternalId}corrections{...Correction}citations{...Citation}otherNames{...OtherName}officeTerms{...OfficeTerm citations{...Citation}}events(first:20){nodes{...EventSummary}pageInfo{...NextPage}}statements(first:20){nodes{...StatementSummary}pageInfo{...NextPage}}}fragment PersonSummary on Person{...PersonRef updatedAt birth{...EdtfDate}death{...EdtfDate}}fragment PersonRef on Person{__typename id slug name}fragment EdtfDate on EdtfDate{edtf earliest latest approximate}fragment ExternalId on ExternalId{scheme value}fragment Correction on Correction{id date field change reason source{...SourceRef}}fragment SourceRef on Source{__typename id slug title kind publisher url}fragment Citation on Citation{id role field locator note provenance verification source{...SourceRef}selector{...TextSelector}}fragment TextSelector on TextSelector{start end exact prefix suffix sha256}fragment OtherName on OtherName{kind language text}fragment OfficeTerm on OfficeTerm{id acting note start{...EdtfDate}end{...EdtfDate}office{...OfficeRef}}fragment OfficeRef on Office{__typename id slug title kind}fragment EventSummary on Event{...EventCore topics{...EventTopic}}fragment EventCore on Event{...EventRef updatedAt status place{...PlaceRef}parent{...EventRef}hostCountries{...CountryRef}visitorCountries{...CountryRef}}fragment EventRef on Event{__typename id slug title kind date{...EdtfDate}}fragment PlaceRef on Place{__typename id slug name kind}fragment CountryRef on Country{__typename id slug code name}fragment EventTopic on EventTopic{id treatment provenance note topic{...TopicRef}}fragment TopicRef on Topic{__typename id slug label}fragment NextPage on PageInfo{endCursor hasNextPage}fragment StatementSummary on Statement{...StatementCore speakers{...Speaker}}fragment StatementCore on Statement{...StatementRef updatedAt language originalLanguage saidOn{...EdtfDate}event{...EventRef}place{...PlaceRef}topics{...TopicLabel}}fragment StatementRef on Statement{__typename id slug form text summary}fragment TopicLabel on TopicLabel{id provenance topic{...TopicRef}}fragment Speaker on Speaker{id label person{...PersonRef}office{...OfficeRef}organization{...OrganizationRef}}fragment OrganizationRef on Organization{__typename id slug name kind}"}

/**
 * A place in full, by id or slug.
 *
 * @example
 * await client.request(GetPlace, { slug })
 */
export const GetPlace: QueryDocument<GetPlaceQuery, GetPlaceQueryVariables> = {"id":"sha256:dd2f4abd1dfebc861cae83b8ab7020b6d19565c2bf968aabe254917468675e34","kind":"query","name":"GetPlace","text":"query GetPlace($id:ID$slug:Slug){place(id:$id slug:$slug){...PlaceFull}}fragment PlaceFull on Place{...PlaceSummary revision createdAt note formerSlugs externalIds{...ExternalId}corrections{...Correction}citations{...Citation}otherNames{...OtherName}places(first:20){nodes{...PlaceSummary}pageInfo{...NextPage}}events(first:20){nodes{...EventSummary}pageInfo{...NextPage}}}fragment PlaceSummary on Place{...PlaceRef updatedAt country{...CountryRef}parent{...PlaceRef}coordinates{...Coordinates}}fragment PlaceRef on Place{__typename id slug name kind}fragment CountryRef on Country{__typename id slug code name}fragment Coordinates on Coordinates{latitude longitude}fragment ExternalId on ExternalId{scheme value}fragment Correction on Correction{id date field change reason source{...SourceRef}}fragment SourceRef on Source{__typename id slug title kind publisher url}fragment Citation on Citation{id role field locator note provenance verification source{...SourceRef}selector{...TextSelector}}fragment TextSelector on TextSelector{start end exact prefix suffix sha256}fragment OtherName on OtherName{kind language text}fragment NextPage on PageInfo{endCursor hasNextPage}fragment EventSummary on Event{...EventCore topics{...EventTopic}}fragment EventCore on Event{...EventRef updatedAt status place{...PlaceRef}parent{...EventRef}hostCountries{...CountryRef}visitorCountries{...CountryRef}}fragment EventRef on Event{__typename id slug title kind date{...EdtfDate}}fragment EdtfDate on EdtfDate{edtf earliest latest approximate}fragment EventTopic on EventTopic{id treatment provenance note topic{...TopicRef}}fragment TopicRef on Topic{__typename id slug label}"}

/**
 * A policy in full, by id or slug.
 *
 * @example
 * await client.request(GetPolicy, { slug })
 */
export const GetPolicy: QueryDocument<GetPolicyQuery, GetPolicyQueryVariables> = {"id":"sha256:f8f111c5fc894af625a1f9b862eb2ae98a7c049f649373404c8d8a579ed5cec0","kind":"query","name":"GetPolicy","text":"query GetPolicy($id:ID$slug:Slug){policy(id:$id slug:$slug){...PolicyFull}}fragment PolicyFull on Policy{...PolicySummary revision createdAt note formerSlugs externalIds{...ExternalId}corrections{...Correction}citations{...Citation}otherNames{...OtherName}statements(first:20){nodes{...StatementSummary}pageInfo{...NextPage}}claims(first:20){nodes{...ClaimSummary}pageInfo{...NextPage}}}fragment PolicySummary on Policy{...PolicyRef updatedAt aims start{...EdtfDate}end{...EdtfDate}country{...CountryRef}organization{...OrganizationRef}}fragment PolicyRef on Policy{__typename id slug name}fragment EdtfDate on EdtfDate{edtf earliest latest approximate}fragment CountryRef on Country{__typename id slug code name}fragment OrganizationRef on Organization{__typename id slug name kind}fragment ExternalId on ExternalId{scheme value}fragment Correction on Correction{id date field change reason source{...SourceRef}}fragment SourceRef on Source{__typename id slug title kind publisher url}fragment Citation on Citation{id role field locator note provenance verification source{...SourceRef}selector{...TextSelector}}fragment TextSelector on TextSelector{start end exact prefix suffix sha256}fragment OtherName on OtherName{kind language text}fragment StatementSummary on Statement{...StatementCore speakers{...Speaker}}fragment StatementCore on Statement{...StatementRef updatedAt language originalLanguage saidOn{...EdtfDate}event{...EventRef}place{...PlaceRef}topics{...TopicLabel}}fragment StatementRef on Statement{__typename id slug form text summary}fragment EventRef on Event{__typename id slug title kind date{...EdtfDate}}fragment PlaceRef on Place{__typename id slug name kind}fragment TopicLabel on TopicLabel{id provenance topic{...TopicRef}}fragment TopicRef on Topic{__typename id slug label}fragment Speaker on Speaker{id label person{...PersonRef}office{...OfficeRef}organization{...OrganizationRef}}fragment PersonRef on Person{__typename id slug name}fragment OfficeRef on Office{__typename id slug title kind}fragment NextPage on PageInfo{endCursor hasNextPage}fragment ClaimSummary on Claim{__typename id slug updatedAt kind text language hedge verification asOf{...EdtfDate}figure{...Figure}madeBy{...Attribution}topics{...TopicLabel}}fragment Figure on Figure{comparator value unit}fragment Attribution on Attribution{kind person{...PersonRef}organization{...OrganizationRef}source{...SourceRef}}"}

/**
 * What stands at an address: a source, or a document that another system has there.
 *
 * @example
 * await client.request(GetResource, { url: 'https://www.wikidata.org/wiki/Q792' })
 */
export const GetResource: QueryDocument<GetResourceQuery, GetResourceQueryVariables> = {"id":"sha256:62ccc54a75cb65b457d4d83888271a32684a50718df9dd17366d6c1ec1b13ffc","kind":"query","name":"GetResource","text":"query GetResource($url:String!){resource(url:$url){...FoundDocument}}fragment FoundDocument on FoundDocument{movedFrom document{...DocumentRef}}fragment DocumentRef on Document{__typename id slug revision updatedAt}"}

/**
 * What the service is, and how much it holds.
 *
 * @example
 * await client.request(GetService)
 */
export const GetService: QueryDocument<GetServiceQuery, GetServiceQueryVariables> = {"id":"sha256:e5b2246bce52aae000f2f6e8fd7f9cfcd13b0b17f00895a374e0ddca926ae24c","kind":"query","name":"GetService","text":"query GetService{service{...Service}}fragment Service on Service{name version licence counts{...EntityCount}}fragment EntityCount on EntityCount{entity count}"}

/**
 * A source in full, by id or slug.
 *
 * @example
 * await client.request(GetSource, { slug })
 */
export const GetSource: QueryDocument<GetSourceQuery, GetSourceQueryVariables> = {"id":"sha256:00a55c2f21e69245807b923603f7bcbc16b9a1941215f55c3b2e1e3d0033778c","kind":"query","name":"GetSource","text":"query GetSource($id:ID$slug:Slug){source(id:$id slug:$slug){...SourceFull}}fragment SourceFull on Source{...SourceSummary revision createdAt note formerSlugs externalIds{...ExternalId}corrections{...Correction}citations{...Citation}titleLanguage retrievedAt licence length sha256 passages{...Passage}events(first:20){nodes{...EventSummary}pageInfo{...NextPage}}claims(first:20){nodes{...ClaimSummary}pageInfo{...NextPage}}}fragment SourceSummary on Source{...SourceRef updatedAt author language complete publishedAt{...EdtfDate}}fragment SourceRef on Source{__typename id slug title kind publisher url}fragment EdtfDate on EdtfDate{edtf earliest latest approximate}fragment ExternalId on ExternalId{scheme value}fragment Correction on Correction{id date field change reason source{...SourceRef}}fragment Citation on Citation{id role field locator note provenance verification source{...SourceRef}selector{...TextSelector}}fragment TextSelector on TextSelector{start end exact prefix suffix sha256}fragment Passage on Passage{id start end text sha256}fragment EventSummary on Event{...EventCore topics{...EventTopic}}fragment EventCore on Event{...EventRef updatedAt status place{...PlaceRef}parent{...EventRef}hostCountries{...CountryRef}visitorCountries{...CountryRef}}fragment EventRef on Event{__typename id slug title kind date{...EdtfDate}}fragment PlaceRef on Place{__typename id slug name kind}fragment CountryRef on Country{__typename id slug code name}fragment EventTopic on EventTopic{id treatment provenance note topic{...TopicRef}}fragment TopicRef on Topic{__typename id slug label}fragment NextPage on PageInfo{endCursor hasNextPage}fragment ClaimSummary on Claim{__typename id slug updatedAt kind text language hedge verification asOf{...EdtfDate}figure{...Figure}madeBy{...Attribution}topics{...TopicLabel}}fragment Figure on Figure{comparator value unit}fragment Attribution on Attribution{kind person{...PersonRef}organization{...OrganizationRef}source{...SourceRef}}fragment PersonRef on Person{__typename id slug name}fragment OrganizationRef on Organization{__typename id slug name kind}fragment TopicLabel on TopicLabel{id provenance topic{...TopicRef}}"}

/**
 * A statement in full, by id or slug.
 *
 * @example
 * await client.request(GetStatement, { slug })
 */
export const GetStatement: QueryDocument<GetStatementQuery, GetStatementQueryVariables> = {"id":"sha256:5cc527a13e96eef934583241d7d282ed51e5aeb88aaa9fd2de6f996a16d480dc","kind":"query","name":"GetStatement","text":"query GetStatement($id:ID$slug:Slug){statement(id:$id slug:$slug){...StatementFull}}fragment StatementFull on Statement{...StatementCore revision createdAt note formerSlugs externalIds{...ExternalId}corrections{...Correction}citations{...Citation}spokenText position placeDetail audience attributionBoundary attributionNote segments{...Segment}speakers{...Speaker officeTerm{...OfficeTerm}citations{...Citation}}exactness{...ExactnessClaim}inResponseTo{...StatementResponse}translations{...Translation}responses(first:20){nodes{...StatementSummary}pageInfo{...NextPage}}agreements(first:20){nodes{...AgreementSummary}pageInfo{...NextPage}}policies(first:20){nodes{...PolicySummary}pageInfo{...NextPage}}claims(first:20){nodes{...ClaimSummary}pageInfo{...NextPage}}}fragment StatementCore on Statement{...StatementRef updatedAt language originalLanguage saidOn{...EdtfDate}event{...EventRef}place{...PlaceRef}topics{...TopicLabel}}fragment StatementRef on Statement{__typename id slug form text summary}fragment EdtfDate on EdtfDate{edtf earliest latest approximate}fragment EventRef on Event{__typename id slug title kind date{...EdtfDate}}fragment PlaceRef on Place{__typename id slug name kind}fragment TopicLabel on TopicLabel{id provenance topic{...TopicRef}}fragment TopicRef on Topic{__typename id slug label}fragment ExternalId on ExternalId{scheme value}fragment Correction on Correction{id date field change reason source{...SourceRef}}fragment SourceRef on Source{__typename id slug title kind publisher url}fragment Citation on Citation{id role field locator note provenance verification source{...SourceRef}selector{...TextSelector}}fragment TextSelector on TextSelector{start end exact prefix suffix sha256}fragment Segment on Segment{kind start end text}fragment Speaker on Speaker{id label person{...PersonRef}office{...OfficeRef}organization{...OrganizationRef}}fragment PersonRef on Person{__typename id slug name}fragment OfficeRef on Office{__typename id slug title kind}fragment OrganizationRef on Organization{__typename id slug name kind}fragment OfficeTerm on OfficeTerm{id acting note start{...EdtfDate}end{...EdtfDate}office{...OfficeRef}}fragment ExactnessClaim on ExactnessClaim{claim by{...Attribution}}fragment Attribution on Attribution{kind person{...PersonRef}organization{...OrganizationRef}source{...SourceRef}}fragment StatementResponse on StatementResponse{questionText askerLabel askerGroup asker{...PersonRef}statement{...StatementRef}}fragment Translation on Translation{id kind language text translator}fragment StatementSummary on Statement{...StatementCore speakers{...Speaker}}fragment NextPage on PageInfo{endCursor hasNextPage}fragment AgreementSummary on Agreement{...AgreementRef updatedAt kind summary date{...EdtfDate}parties{...AgreementParty}topics{...TopicLabel}}fragment AgreementRef on Agreement{__typename id slug name}fragment AgreementParty on AgreementParty{id role country{...CountryRef}}fragment CountryRef on Country{__typename id slug code name}fragment PolicySummary on Policy{...PolicyRef updatedAt aims start{...EdtfDate}end{...EdtfDate}country{...CountryRef}organization{...OrganizationRef}}fragment PolicyRef on Policy{__typename id slug name}fragment ClaimSummary on Claim{__typename id slug updatedAt kind text language hedge verification asOf{...EdtfDate}figure{...Figure}madeBy{...Attribution}topics{...TopicLabel}}fragment Figure on Figure{comparator value unit}"}

/**
 * What the statements under a filter have in common: values that a reader may choose, with their numbers.
 *
 * @example
 * await client.request(GetStatementFacets)
 */
export const GetStatementFacets: QueryDocument<GetStatementFacetsQuery, GetStatementFacetsQueryVariables> = {"id":"sha256:57169d2f10a44a6a899ef452fd72d235fabccae75414f07570a81af528b69bf5","kind":"query","name":"GetStatementFacets","text":"query GetStatementFacets($filter:StatementFilter$top:Int!=10){statements(filter:$filter first:1){facets{topics(first:$top){...TopicFacet}speakers(first:$top){...Facet}offices(first:$top){...Facet}countries(first:$top){...Facet}places(first:$top){...Facet}eventKinds(first:$top){...Facet}forms(first:$top){...Facet}languages(first:$top){...Facet}verification(first:$top){...Facet}}}}fragment TopicFacet on TopicFacet{missing exact values{...TopicFacetValue}}fragment TopicFacetValue on TopicFacetValue{...FacetValue broader}fragment FacetValue on FacetValue{value label count}fragment Facet on Facet{missing exact values{...FacetValue}}"}

/**
 * How the statements under a filter are spread over time.
 *
 * @example
 * await client.request(GetStatementTimeline, { interval: 'DECADE' })
 */
export const GetStatementTimeline: QueryDocument<GetStatementTimelineQuery, GetStatementTimelineQueryVariables> = {"id":"sha256:8573af4659884779e15a284ed72f797a9440c123fb2f5532933366d3f9d7a86c","kind":"query","name":"GetStatementTimeline","text":"query GetStatementTimeline($filter:StatementFilter$interval:TimelineInterval!$from:PartialDate$until:PartialDate){statements(filter:$filter first:1){timeline(interval:$interval from:$from until:$until){...Timeline}}}fragment Timeline on Timeline{before after uncertain undated entries{start end count}}"}

/**
 * A topic in full, by id or slug.
 *
 * @example
 * await client.request(GetTopic, { slug })
 */
export const GetTopic: QueryDocument<GetTopicQuery, GetTopicQueryVariables> = {"id":"sha256:67dc9be6b41460bd38cfbc87d5d4a025c459928392d9ee648f4c7f2cef6c590b","kind":"query","name":"GetTopic","text":"query GetTopic($id:ID$slug:Slug){topic(id:$id slug:$slug){...TopicFull}}fragment TopicFull on Topic{...TopicSummary revision createdAt note formerSlugs externalIds{...ExternalId}corrections{...Correction}citations{...Citation}otherNames{...OtherName}related{...TopicRef}replacedBy{...TopicRef}narrower(first:100){nodes{...TopicSummary}pageInfo{...NextPage}}}fragment TopicSummary on Topic{...TopicRef updatedAt description retired broader{...TopicRef}}fragment TopicRef on Topic{__typename id slug label}fragment ExternalId on ExternalId{scheme value}fragment Correction on Correction{id date field change reason source{...SourceRef}}fragment SourceRef on Source{__typename id slug title kind publisher url}fragment Citation on Citation{id role field locator note provenance verification source{...SourceRef}selector{...TextSelector}}fragment TextSelector on TextSelector{start end exact prefix suffix sha256}fragment OtherName on OtherName{kind language text}fragment NextPage on PageInfo{endCursor hasNextPage}"}

/**
 * Agreements in short, page by page.
 *
 * @example
 * await client.request(ListAgreements, { first: 10 })
 */
export const ListAgreements: QueryDocument<ListAgreementsQuery, ListAgreementsQueryVariables> = {"id":"sha256:3e9073fb9076bfcb05852c03a4d58fa86c553019598cac0910c8f2a57877308d","kind":"query","name":"ListAgreements","text":"query ListAgreements($filter:AgreementFilter$order:AgreementOrder!=NAME_ASC$first:Int$after:String$last:Int$before:String$total:Boolean!=false){agreements(filter:$filter order:$order first:$first after:$after last:$last before:$before){nodes{...AgreementSummary}totalCount@include(if:$total){...TotalCount}pageInfo{...PageBounds}}}fragment AgreementSummary on Agreement{...AgreementRef updatedAt kind summary date{...EdtfDate}parties{...AgreementParty}topics{...TopicLabel}}fragment AgreementRef on Agreement{__typename id slug name}fragment EdtfDate on EdtfDate{edtf earliest latest approximate}fragment AgreementParty on AgreementParty{id role country{...CountryRef}}fragment CountryRef on Country{__typename id slug code name}fragment TopicLabel on TopicLabel{id provenance topic{...TopicRef}}fragment TopicRef on Topic{__typename id slug label}fragment TotalCount on TotalCount{count exact}fragment PageBounds on PageInfo{startCursor endCursor hasPreviousPage hasNextPage}"}

/**
 * What carries an id of another system.
 *
 * @example
 * await client.request(ListByExternalId, { scheme: 'wikidata', value: 'Q792' })
 */
export const ListByExternalId: QueryDocument<ListByExternalIdQuery, ListByExternalIdQueryVariables> = {"id":"sha256:46e8607d97eee39a111c148cd4e05ac7076cdae963dfe646ccd3e04d2b61580c","kind":"query","name":"ListByExternalId","text":"query ListByExternalId($scheme:String!$value:String!){byExternalId(scheme:$scheme value:$value){...DocumentRef}}fragment DocumentRef on Document{__typename id slug revision updatedAt}"}

/**
 * Claims in short, page by page.
 *
 * @example
 * await client.request(ListClaims, { first: 10 })
 */
export const ListClaims: QueryDocument<ListClaimsQuery, ListClaimsQueryVariables> = {"id":"sha256:e44f889971462b9776db028dde4d4738d074b0beaa5141cf1365a51d8369c868","kind":"query","name":"ListClaims","text":"query ListClaims($filter:ClaimFilter$order:ClaimOrder!=UPDATED_AT_DESC$first:Int$after:String$last:Int$before:String$total:Boolean!=false){claims(filter:$filter order:$order first:$first after:$after last:$last before:$before){nodes{...ClaimSummary}totalCount@include(if:$total){...TotalCount}pageInfo{...PageBounds}}}fragment ClaimSummary on Claim{__typename id slug updatedAt kind text language hedge verification asOf{...EdtfDate}figure{...Figure}madeBy{...Attribution}topics{...TopicLabel}}fragment EdtfDate on EdtfDate{edtf earliest latest approximate}fragment Figure on Figure{comparator value unit}fragment Attribution on Attribution{kind person{...PersonRef}organization{...OrganizationRef}source{...SourceRef}}fragment PersonRef on Person{__typename id slug name}fragment OrganizationRef on Organization{__typename id slug name kind}fragment SourceRef on Source{__typename id slug title kind publisher url}fragment TopicLabel on TopicLabel{id provenance topic{...TopicRef}}fragment TopicRef on Topic{__typename id slug label}fragment TotalCount on TotalCount{count exact}fragment PageBounds on PageInfo{startCursor endCursor hasPreviousPage hasNextPage}"}

/**
 * Countries in short, page by page.
 *
 * @example
 * await client.request(ListCountries, { first: 10 })
 */
export const ListCountries: QueryDocument<ListCountriesQuery, ListCountriesQueryVariables> = {"id":"sha256:3895375e4cca5ef51d6b5a1e45d5bdf4387fd43c3aa3c171dafc88959de3e594","kind":"query","name":"ListCountries","text":"query ListCountries($filter:CountryFilter$order:CountryOrder!=NAME_ASC$first:Int$after:String$last:Int$before:String$total:Boolean!=false){countries(filter:$filter order:$order first:$first after:$after last:$last before:$before){nodes{...CountrySummary}totalCount@include(if:$total){...TotalCount}pageInfo{...PageBounds}}}fragment CountrySummary on Country{...CountryRef updatedAt alpha3 m49}fragment CountryRef on Country{__typename id slug code name}fragment TotalCount on TotalCount{count exact}fragment PageBounds on PageInfo{startCursor endCursor hasPreviousPage hasNextPage}"}

/**
 * Events in short, page by page.
 *
 * @example
 * await client.request(ListEvents, { first: 10 })
 */
export const ListEvents: QueryDocument<ListEventsQuery, ListEventsQueryVariables> = {"id":"sha256:5d93c39efe2a68cc7a65df7f5b06cf105834c87a3b79f2d8496d6db19bb63ec5","kind":"query","name":"ListEvents","text":"query ListEvents($filter:EventFilter$order:EventOrder!=DATE_DESC$first:Int$after:String$last:Int$before:String$total:Boolean!=false){events(filter:$filter order:$order first:$first after:$after last:$last before:$before){nodes{...EventSummary}totalCount@include(if:$total){...TotalCount}pageInfo{...PageBounds}}}fragment EventSummary on Event{...EventCore topics{...EventTopic}}fragment EventCore on Event{...EventRef updatedAt status place{...PlaceRef}parent{...EventRef}hostCountries{...CountryRef}visitorCountries{...CountryRef}}fragment EventRef on Event{__typename id slug title kind date{...EdtfDate}}fragment EdtfDate on EdtfDate{edtf earliest latest approximate}fragment PlaceRef on Place{__typename id slug name kind}fragment CountryRef on Country{__typename id slug code name}fragment EventTopic on EventTopic{id treatment provenance note topic{...TopicRef}}fragment TopicRef on Topic{__typename id slug label}fragment TotalCount on TotalCount{count exact}fragment PageBounds on PageInfo{startCursor endCursor hasPreviousPage hasNextPage}"}

/**
 * What several ids name.
 *
 * @example
 * await client.request(ListNodes, { ids: [id] })
 */
export const ListNodes: QueryDocument<ListNodesQuery, ListNodesQueryVariables> = {"id":"sha256:711520a88a1b62d941f910191e6c1111f314917e8a8f821232261b8bf2d90225","kind":"query","name":"ListNodes","text":"query ListNodes($ids:[ID!]!){nodes(ids:$ids){...DocumentRef}}fragment DocumentRef on Document{__typename id slug revision updatedAt}"}

/**
 * Offices in short, page by page.
 *
 * @example
 * await client.request(ListOffices, { first: 10 })
 */
export const ListOffices: QueryDocument<ListOfficesQuery, ListOfficesQueryVariables> = {"id":"sha256:94cdb343b7df2a596a4e9edd0c63790f8f5d28fcf40f7fffce49baa566fa4443","kind":"query","name":"ListOffices","text":"query ListOffices($filter:OfficeFilter$order:OfficeOrder!=NAME_ASC$first:Int$after:String$last:Int$before:String$total:Boolean!=false){offices(filter:$filter order:$order first:$first after:$after last:$last before:$before){nodes{...OfficeSummary}totalCount@include(if:$total){...TotalCount}pageInfo{...PageBounds}}}fragment OfficeSummary on Office{...OfficeRef updatedAt country{...CountryRef}organization{...OrganizationRef}}fragment OfficeRef on Office{__typename id slug title kind}fragment CountryRef on Country{__typename id slug code name}fragment OrganizationRef on Organization{__typename id slug name kind}fragment TotalCount on TotalCount{count exact}fragment PageBounds on PageInfo{startCursor endCursor hasPreviousPage hasNextPage}"}

/**
 * Organizations in short, page by page.
 *
 * @example
 * await client.request(ListOrganizations, { first: 10 })
 */
export const ListOrganizations: QueryDocument<ListOrganizationsQuery, ListOrganizationsQueryVariables> = {"id":"sha256:3614125e4f8948ac0c878891ed71001400acaedd5fb66366c2d1289e3b797fc8","kind":"query","name":"ListOrganizations","text":"query ListOrganizations($filter:OrganizationFilter$order:OrganizationOrder!=NAME_ASC$first:Int$after:String$last:Int$before:String$total:Boolean!=false){organizations(filter:$filter order:$order first:$first after:$after last:$last before:$before){nodes{...OrganizationSummary}totalCount@include(if:$total){...TotalCount}pageInfo{...PageBounds}}}fragment OrganizationSummary on Organization{...OrganizationRef updatedAt country{...CountryRef}parent{...OrganizationRef}}fragment OrganizationRef on Organization{__typename id slug name kind}fragment CountryRef on Country{__typename id slug code name}fragment TotalCount on TotalCount{count exact}fragment PageBounds on PageInfo{startCursor endCursor hasPreviousPage hasNextPage}"}

/**
 * People in short, page by page.
 *
 * @example
 * await client.request(ListPeople, { first: 10 })
 */
export const ListPeople: QueryDocument<ListPeopleQuery, ListPeopleQueryVariables> = {"id":"sha256:17769045296723f91e394fdb8d6ae334bc62470676fd6b145c1198226da3d846","kind":"query","name":"ListPeople","text":"query ListPeople($filter:PersonFilter$order:PersonOrder!=NAME_ASC$first:Int$after:String$last:Int$before:String$total:Boolean!=false){people(filter:$filter order:$order first:$first after:$after last:$last before:$before){nodes{...PersonSummary}totalCount@include(if:$total){...TotalCount}pageInfo{...PageBounds}}}fragment PersonSummary on Person{...PersonRef updatedAt birth{...EdtfDate}death{...EdtfDate}}fragment PersonRef on Person{__typename id slug name}fragment EdtfDate on EdtfDate{edtf earliest latest approximate}fragment TotalCount on TotalCount{count exact}fragment PageBounds on PageInfo{startCursor endCursor hasPreviousPage hasNextPage}"}

/**
 * Places in short, page by page.
 *
 * @example
 * await client.request(ListPlaces, { first: 10 })
 */
export const ListPlaces: QueryDocument<ListPlacesQuery, ListPlacesQueryVariables> = {"id":"sha256:22dc96781a018ec696636ee6e01a76b87a57d580eb783b0501ef477c5c1c10ba","kind":"query","name":"ListPlaces","text":"query ListPlaces($filter:PlaceFilter$order:PlaceOrder!=NAME_ASC$first:Int$after:String$last:Int$before:String$total:Boolean!=false){places(filter:$filter order:$order first:$first after:$after last:$last before:$before){nodes{...PlaceSummary}totalCount@include(if:$total){...TotalCount}pageInfo{...PageBounds}}}fragment PlaceSummary on Place{...PlaceRef updatedAt country{...CountryRef}parent{...PlaceRef}coordinates{...Coordinates}}fragment PlaceRef on Place{__typename id slug name kind}fragment CountryRef on Country{__typename id slug code name}fragment Coordinates on Coordinates{latitude longitude}fragment TotalCount on TotalCount{count exact}fragment PageBounds on PageInfo{startCursor endCursor hasPreviousPage hasNextPage}"}

/**
 * Policies in short, page by page.
 *
 * @example
 * await client.request(ListPolicies, { first: 10 })
 */
export const ListPolicies: QueryDocument<ListPoliciesQuery, ListPoliciesQueryVariables> = {"id":"sha256:f710489735944161d36f08c40a108ee69f2e5a086a2c59d600fdc5f9010b7587","kind":"query","name":"ListPolicies","text":"query ListPolicies($filter:PolicyFilter$order:PolicyOrder!=NAME_ASC$first:Int$after:String$last:Int$before:String$total:Boolean!=false){policies(filter:$filter order:$order first:$first after:$after last:$last before:$before){nodes{...PolicySummary}totalCount@include(if:$total){...TotalCount}pageInfo{...PageBounds}}}fragment PolicySummary on Policy{...PolicyRef updatedAt aims start{...EdtfDate}end{...EdtfDate}country{...CountryRef}organization{...OrganizationRef}}fragment PolicyRef on Policy{__typename id slug name}fragment EdtfDate on EdtfDate{edtf earliest latest approximate}fragment CountryRef on Country{__typename id slug code name}fragment OrganizationRef on Organization{__typename id slug name kind}fragment TotalCount on TotalCount{count exact}fragment PageBounds on PageInfo{startCursor endCursor hasPreviousPage hasNextPage}"}

/**
 * Sources in short, page by page.
 *
 * @example
 * await client.request(ListSources, { first: 10 })
 */
export const ListSources: QueryDocument<ListSourcesQuery, ListSourcesQueryVariables> = {"id":"sha256:86c55d9a5f72c4e838a2fbb3916f00d8ffd825a5bcd4936d5fdb37da1564c94f","kind":"query","name":"ListSources","text":"query ListSources($filter:SourceFilter$order:SourceOrder!=PUBLISHED_AT_DESC$first:Int$after:String$last:Int$before:String$total:Boolean!=false){sources(filter:$filter order:$order first:$first after:$after last:$last before:$before){nodes{...SourceSummary}totalCount@include(if:$total){...TotalCount}pageInfo{...PageBounds}}}fragment SourceSummary on Source{...SourceRef updatedAt author language complete publishedAt{...EdtfDate}}fragment SourceRef on Source{__typename id slug title kind publisher url}fragment EdtfDate on EdtfDate{edtf earliest latest approximate}fragment TotalCount on TotalCount{count exact}fragment PageBounds on PageInfo{startCursor endCursor hasPreviousPage hasNextPage}"}

/**
 * Statements in short, page by page.
 *
 * @example
 * await client.request(ListStatements, { first: 10 })
 */
export const ListStatements: QueryDocument<ListStatementsQuery, ListStatementsQueryVariables> = {"id":"sha256:6b7272f6bb1b2c617109bcf976556c41d9f675758061472729fe72c371435826","kind":"query","name":"ListStatements","text":"query ListStatements($filter:StatementFilter$order:StatementOrder!=SAID_ON_DESC$first:Int$after:String$last:Int$before:String$total:Boolean!=false){statements(filter:$filter order:$order first:$first after:$after last:$last before:$before){nodes{...StatementSummary}totalCount@include(if:$total){...TotalCount}pageInfo{...PageBounds}}}fragment StatementSummary on Statement{...StatementCore speakers{...Speaker}}fragment StatementCore on Statement{...StatementRef updatedAt language originalLanguage saidOn{...EdtfDate}event{...EventRef}place{...PlaceRef}topics{...TopicLabel}}fragment StatementRef on Statement{__typename id slug form text summary}fragment EdtfDate on EdtfDate{edtf earliest latest approximate}fragment EventRef on Event{__typename id slug title kind date{...EdtfDate}}fragment PlaceRef on Place{__typename id slug name kind}fragment TopicLabel on TopicLabel{id provenance topic{...TopicRef}}fragment TopicRef on Topic{__typename id slug label}fragment Speaker on Speaker{id label person{...PersonRef}office{...OfficeRef}organization{...OrganizationRef}}fragment PersonRef on Person{__typename id slug name}fragment OfficeRef on Office{__typename id slug title kind}fragment OrganizationRef on Organization{__typename id slug name kind}fragment TotalCount on TotalCount{count exact}fragment PageBounds on PageInfo{startCursor endCursor hasPreviousPage hasNextPage}"}

/**
 * The broadest topics, each with those directly under it.
 *
 * @example
 * await client.request(ListTopicRoots)
 */
export const ListTopicRoots: QueryDocument<ListTopicRootsQuery, ListTopicRootsQueryVariables> = {"id":"sha256:8666c9f8c2a3a1f4d1b3687965bdd9da43cbe134c66cc7cff992236063340b08","kind":"query","name":"ListTopicRoots","text":"query ListTopicRoots{topicRoots{...TopicSummary narrower(first:100){nodes{...TopicSummary}pageInfo{...NextPage}}}}fragment TopicSummary on Topic{...TopicRef updatedAt description retired broader{...TopicRef}}fragment TopicRef on Topic{__typename id slug label}fragment NextPage on PageInfo{endCursor hasNextPage}"}

/**
 * Topics in short, page by page.
 *
 * @example
 * await client.request(ListTopics, { first: 10 })
 */
export const ListTopics: QueryDocument<ListTopicsQuery, ListTopicsQueryVariables> = {"id":"sha256:e69fb324d1ca2d88df2990c4632ad6af9d959171aa2864c609e126e3d961a54c","kind":"query","name":"ListTopics","text":"query ListTopics($filter:TopicFilter$order:TopicOrder!=NAME_ASC$first:Int$after:String$last:Int$before:String$total:Boolean!=false){topics(filter:$filter order:$order first:$first after:$after last:$last before:$before){nodes{...TopicSummary}totalCount@include(if:$total){...TotalCount}pageInfo{...PageBounds}}}fragment TopicSummary on Topic{...TopicRef updatedAt description retired broader{...TopicRef}}fragment TopicRef on Topic{__typename id slug label}fragment TotalCount on TotalCount{count exact}fragment PageBounds on PageInfo{startCursor endCursor hasPreviousPage hasNextPage}"}

/**
 * What fits a web search best, page by page.
 *
 * @example
 * await client.request(Search, { query: 'Bukele' })
 */
export const Search: QueryDocument<SearchQuery, SearchQueryVariables> = {"id":"sha256:8f07a2ae79b12b7230df22ab3559cb5637dbc5803b6ab32d3ad36670f534f00b","kind":"query","name":"Search","text":"query Search($query:String!$types:[SearchedType!]$filter:SearchFilter$first:Int$after:String$total:Boolean!=false){search(query:$query types:$types filter:$filter first:$first after:$after){edges{...SearchHit}totalCount@include(if:$total){...TotalCount}pageInfo{...NextPage}}}fragment SearchHit on SearchEdge{score snippets{...Snippet}node{__typename ...on Document{id slug updatedAt}...on Statement{form text summary saidOn{...EdtfDate}speakers{...Speaker}}...on Event{title eventKind:kind date{...EdtfDate}}...on Person{name}...on Agreement{name}...on Source{sourceTitle:title publisher url}...on Claim{claimText:text verification}...on Topic{label}}}fragment Snippet on Snippet{field language text start ranges{start end recordStart recordEnd}}fragment EdtfDate on EdtfDate{edtf earliest latest approximate}fragment Speaker on Speaker{id label person{...PersonRef}office{...OfficeRef}organization{...OrganizationRef}}fragment PersonRef on Person{__typename id slug name}fragment OfficeRef on Office{__typename id slug title kind}fragment OrganizationRef on Organization{__typename id slug name kind}fragment TotalCount on TotalCount{count exact}fragment NextPage on PageInfo{endCursor hasNextPage}"}

/**
 * For misspelt words of a query: the most similar that the record uses.
 *
 * @example
 * await client.request(Suggest, { query: 'Bukele' })
 */
export const Suggest: QueryDocument<SuggestQuery, SuggestQueryVariables> = {"id":"sha256:1998c4fab0c4ae79ef719a6898af79ceacbe839e06edd76f4d23e2261ff704ea","kind":"query","name":"Suggest","text":"query Suggest($query:String!){search(query:$query first:1){didYouMean suggestions{word suggestion}}}"}
