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
export const GetAgreement: QueryDocument<GetAgreementQuery, GetAgreementQueryVariables> = {"id":"sha256:92db67a04f4158c95d704f5a0cc41ec56bfaf3d3bdd2d838fb8e366d21316f04","kind":"query","name":"GetAgreement","text":"query GetAgreement($id:ID$slug:Slug){agreement(id:$id slug:$slug){__typename id slug name updatedAt kind summary date{edtf earliest latest approximate}parties{id role country{__typename id slug code name}}topics{id provenance topic{__typename id slug label}}revision createdAt note formerSlugs externalIds{scheme value}corrections{id date field change reason source{__typename id slug title kind publisher url}}citations{id role field locator note provenance verification source{__typename id slug title kind publisher url}selector{start end exact prefix suffix sha256}}otherNames{kind language text}names{id language text by{kind person{__typename id slug name}organization{__typename id slug name kind}source{__typename id slug title kind publisher url}}citations{id role field locator note provenance verification source{__typename id slug title kind publisher url}selector{start end exact prefix suffix sha256}}}statuses{id status conditional note asOf{edtf earliest latest approximate}accordingTo{statement{__typename id slug form text summary}source{__typename id slug title kind publisher url}}citations{id role field locator note provenance verification source{__typename id slug title kind publisher url}selector{start end exact prefix suffix sha256}}}relations{id kind note assertedBy{kind person{__typename id slug name}organization{__typename id slug name kind}source{__typename id slug title kind publisher url}}other{__typename id slug name}citations{id role field locator note provenance verification source{__typename id slug title kind publisher url}selector{start end exact prefix suffix sha256}}}events(first:20){nodes{__typename id slug title kind date{edtf earliest latest approximate}updatedAt status place{__typename id slug name kind}parent{__typename id slug title kind date{edtf earliest latest approximate}}hostCountries{__typename id slug code name}visitorCountries{__typename id slug code name}topics{id treatment provenance note topic{__typename id slug label}}}pageInfo{endCursor hasNextPage}}statements(first:20){nodes{__typename id slug form text summary updatedAt language originalLanguage saidOn{edtf earliest latest approximate}event{__typename id slug title kind date{edtf earliest latest approximate}}place{__typename id slug name kind}topics{id provenance topic{__typename id slug label}}speakers{id label person{__typename id slug name}office{__typename id slug title kind}organization{__typename id slug name kind}}}pageInfo{endCursor hasNextPage}}claims(first:20){nodes{__typename id slug updatedAt kind text language hedge verification asOf{edtf earliest latest approximate}figure{comparator value unit}madeBy{kind person{__typename id slug name}organization{__typename id slug name kind}source{__typename id slug title kind publisher url}}topics{id provenance topic{__typename id slug label}}}pageInfo{endCursor hasNextPage}}}}"}

/**
 * An agreement's latest status not later than a day.
 *
 * @example
 * await client.request(GetAgreementStatus, { slug, asOf: '2025-02-02' })
 */
export const GetAgreementStatus: QueryDocument<GetAgreementStatusQuery, GetAgreementStatusQueryVariables> = {"id":"sha256:f16e212bef468b02a4f016054f1abe951dd691e95d63727da804cf2dae157844","kind":"query","name":"GetAgreementStatus","text":"query GetAgreementStatus($id:ID$slug:Slug$asOf:Date!){agreement(id:$id slug:$slug){status(asOf:$asOf){id status conditional note asOf{edtf earliest latest approximate}accordingTo{statement{__typename id slug form text summary}source{__typename id slug title kind publisher url}}citations{id role field locator note provenance verification source{__typename id slug title kind publisher url}selector{start end exact prefix suffix sha256}}}}}"}

/**
 * A claim in full, by id or slug.
 *
 * @example
 * await client.request(GetClaim, { slug })
 */
export const GetClaim: QueryDocument<GetClaimQuery, GetClaimQueryVariables> = {"id":"sha256:be7b6952c31cdec1bf410fdac3d0c16dc8008ef96513c64e2c2068413d7ba9fb","kind":"query","name":"GetClaim","text":"query GetClaim($id:ID$slug:Slug){claim(id:$id slug:$slug){__typename id slug updatedAt kind text language hedge verification asOf{edtf earliest latest approximate}figure{comparator value unit}madeBy{kind person{__typename id slug name}organization{__typename id slug name kind}source{__typename id slug title kind publisher url}}topics{id provenance topic{__typename id slug label}}revision createdAt note formerSlugs externalIds{scheme value}corrections{id date field change reason source{__typename id slug title kind publisher url}}citations{id role field locator note provenance verification source{__typename id slug title kind publisher url}selector{start end exact prefix suffix sha256}}statement{__typename id slug form text summary}subject{__typename id slug}}}"}

/**
 * A country in full, by id, slug or code.
 *
 * @example
 * await client.request(GetCountry, { slug })
 */
export const GetCountry: QueryDocument<GetCountryQuery, GetCountryQueryVariables> = {"id":"sha256:046ade78bfff37edd1e7ba84696516c037d246e3c97a3cf28e140af708627b6a","kind":"query","name":"GetCountry","text":"query GetCountry($id:ID$slug:Slug$code:String){country(id:$id slug:$slug code:$code){__typename id slug code name updatedAt alpha3 m49 revision createdAt note formerSlugs externalIds{scheme value}corrections{id date field change reason source{__typename id slug title kind publisher url}}citations{id role field locator note provenance verification source{__typename id slug title kind publisher url}selector{start end exact prefix suffix sha256}}otherNames{kind language text}offices(first:20){nodes{__typename id slug title kind updatedAt country{__typename id slug code name}organization{__typename id slug name kind}}pageInfo{endCursor hasNextPage}}agreements(first:20){nodes{__typename id slug name updatedAt kind summary date{edtf earliest latest approximate}parties{id role country{__typename id slug code name}}topics{id provenance topic{__typename id slug label}}}pageInfo{endCursor hasNextPage}}events(first:20){nodes{__typename id slug title kind date{edtf earliest latest approximate}updatedAt status place{__typename id slug name kind}parent{__typename id slug title kind date{edtf earliest latest approximate}}hostCountries{__typename id slug code name}visitorCountries{__typename id slug code name}topics{id treatment provenance note topic{__typename id slug label}}}pageInfo{endCursor hasNextPage}}}}"}

/**
 * An event in full, by id or slug.
 *
 * @example
 * await client.request(GetEvent, { slug })
 */
export const GetEvent: QueryDocument<GetEventQuery, GetEventQueryVariables> = {"id":"sha256:87379771f00adcf191b476b6001d51852b07eddce3b59ac9497b72fa28b8ceee","kind":"query","name":"GetEvent","text":"query GetEvent($id:ID$slug:Slug){event(id:$id slug:$slug){__typename id slug title kind date{edtf earliest latest approximate}updatedAt status place{__typename id slug name kind}parent{__typename id slug title kind date{edtf earliest latest approximate}}hostCountries{__typename id slug code name}visitorCountries{__typename id slug code name}revision createdAt note formerSlugs externalIds{scheme value}corrections{id date field change reason source{__typename id slug title kind publisher url}}citations{id role field locator note provenance verification source{__typename id slug title kind publisher url}selector{start end exact prefix suffix sha256}}purpose position placeDetail otherNames{kind language text}topics{id treatment provenance note topic{__typename id slug label}citations{id role field locator note provenance verification source{__typename id slug title kind publisher url}selector{start end exact prefix suffix sha256}}}participants{id role label group note person{__typename id slug name}office{__typename id slug title kind}officeTerm{id acting note start{edtf earliest latest approximate}end{edtf earliest latest approximate}office{__typename id slug title kind}}organization{__typename id slug name kind}citations{id role field locator note provenance verification source{__typename id slug title kind publisher url}selector{start end exact prefix suffix sha256}}}accounts{id note placeLabel source{__typename id slug title kind publisher url}place{__typename id slug name kind}date{edtf earliest latest approximate}citations{id role field locator note provenance verification source{__typename id slug title kind publisher url}selector{start end exact prefix suffix sha256}}}children(first:20){nodes{__typename id slug title kind date{edtf earliest latest approximate}updatedAt status place{__typename id slug name kind}parent{__typename id slug title kind date{edtf earliest latest approximate}}hostCountries{__typename id slug code name}visitorCountries{__typename id slug code name}topics{id treatment provenance note topic{__typename id slug label}}}pageInfo{endCursor hasNextPage}}statements(first:20){nodes{__typename id slug form text summary updatedAt language originalLanguage saidOn{edtf earliest latest approximate}event{__typename id slug title kind date{edtf earliest latest approximate}}place{__typename id slug name kind}topics{id provenance topic{__typename id slug label}}speakers{id label person{__typename id slug name}office{__typename id slug title kind}organization{__typename id slug name kind}}}pageInfo{endCursor hasNextPage}}agreements(first:20){nodes{__typename id slug name updatedAt kind summary date{edtf earliest latest approximate}parties{id role country{__typename id slug code name}}topics{id provenance topic{__typename id slug label}}}pageInfo{endCursor hasNextPage}}}}"}

/**
 * What the events under a filter have in common: values that a reader may choose, with their numbers.
 *
 * @example
 * await client.request(GetEventFacets)
 */
export const GetEventFacets: QueryDocument<GetEventFacetsQuery, GetEventFacetsQueryVariables> = {"id":"sha256:d52cf48dba1fd600de062b9ef1539d635ffcf37b305f263411a139135b57386a","kind":"query","name":"GetEventFacets","text":"query GetEventFacets($filter:EventFilter$top:Int!=10){events(filter:$filter first:1){facets{topics(first:$top){missing exact values{value label count broader}}participants(first:$top){missing exact values{value label count}}offices(first:$top){missing exact values{value label count}}countries(first:$top){missing exact values{value label count}}places(first:$top){missing exact values{value label count}}kinds(first:$top){missing exact values{value label count}}treatments(first:$top){missing exact values{value label count}}verification(first:$top){missing exact values{value label count}}}}}"}

/**
 * How the events under a filter are spread over time.
 *
 * @example
 * await client.request(GetEventTimeline, { interval: 'DECADE' })
 */
export const GetEventTimeline: QueryDocument<GetEventTimelineQuery, GetEventTimelineQueryVariables> = {"id":"sha256:bf1cd5dc00a2339bb6741f6b975a8fe890a6990cc2751652fcc4317d9d33aba6","kind":"query","name":"GetEventTimeline","text":"query GetEventTimeline($filter:EventFilter$interval:TimelineInterval!$from:PartialDate$until:PartialDate){events(filter:$filter first:1){timeline(interval:$interval from:$from until:$until){before after uncertain undated entries{start end count}}}}"}

/**
 * The revisions of a document of any type, newest first, each with what it changed.
 *
 * @example
 * await client.request(GetHistory, { id })
 */
export const GetHistory: QueryDocument<GetHistoryQuery, GetHistoryQueryVariables> = {"id":"sha256:fd1fa5bc7281f9c9a6dac81e4d20c933445f7ae6af63d2c6d29710c88499a7f4","kind":"query","name":"GetHistory","text":"query GetHistory($id:ID!$first:Int$after:String){node(id:$id){id history(first:$first after:$after){nodes{number publishedAt publicNote state changes{path partId kind before after}}pageInfo{endCursor hasNextPage}}}}"}

/**
 * What an id names.
 *
 * @example
 * await client.request(GetNode, { id })
 */
export const GetNode: QueryDocument<GetNodeQuery, GetNodeQueryVariables> = {"id":"sha256:f4540d4505544408ae07af561c307e8d03317f4b856aea47b4f33612cd87554e","kind":"query","name":"GetNode","text":"query GetNode($id:ID!){node(id:$id){__typename id slug revision updatedAt}}"}

/**
 * An office in full, by id or slug.
 *
 * @example
 * await client.request(GetOffice, { slug })
 */
export const GetOffice: QueryDocument<GetOfficeQuery, GetOfficeQueryVariables> = {"id":"sha256:7b27188e5f81e9a2d61396cf3a6b198b72067647a73994f693f7f3d897761ad7","kind":"query","name":"GetOffice","text":"query GetOffice($id:ID$slug:Slug){office(id:$id slug:$slug){__typename id slug title kind updatedAt country{__typename id slug code name}organization{__typename id slug name kind}revision createdAt note formerSlugs externalIds{scheme value}corrections{id date field change reason source{__typename id slug title kind publisher url}}citations{id role field locator note provenance verification source{__typename id slug title kind publisher url}selector{start end exact prefix suffix sha256}}otherNames{kind language text}holders{id acting note start{edtf earliest latest approximate}end{edtf earliest latest approximate}office{__typename id slug title kind}person{__typename id slug name}citations{id role field locator note provenance verification source{__typename id slug title kind publisher url}selector{start end exact prefix suffix sha256}}}}}"}

/**
 * The offices that a person held, all or on a day.
 *
 * @example
 * await client.request(GetOfficeTerms, { slug })
 */
export const GetOfficeTerms: QueryDocument<GetOfficeTermsQuery, GetOfficeTermsQueryVariables> = {"id":"sha256:154c88ef0c2018c1cf0c342f607d24dae27860db40d328694ba5b45a9d5acb39","kind":"query","name":"GetOfficeTerms","text":"query GetOfficeTerms($id:ID$slug:Slug$on:Date){person(id:$id slug:$slug){officeTerms(on:$on){id acting note start{edtf earliest latest approximate}end{edtf earliest latest approximate}office{__typename id slug title kind}citations{id role field locator note provenance verification source{__typename id slug title kind publisher url}selector{start end exact prefix suffix sha256}}}}}"}

/**
 * An organization in full, by id or slug.
 *
 * @example
 * await client.request(GetOrganization, { slug })
 */
export const GetOrganization: QueryDocument<GetOrganizationQuery, GetOrganizationQueryVariables> = {"id":"sha256:5ef69aa83930e37be31f32bc47e90d23bf1fe5b100ced3819bc58e64fc032d12","kind":"query","name":"GetOrganization","text":"query GetOrganization($id:ID$slug:Slug){organization(id:$id slug:$slug){__typename id slug name kind updatedAt country{__typename id slug code name}parent{__typename id slug name kind}revision createdAt note formerSlugs externalIds{scheme value}corrections{id date field change reason source{__typename id slug title kind publisher url}}citations{id role field locator note provenance verification source{__typename id slug title kind publisher url}selector{start end exact prefix suffix sha256}}otherNames{kind language text}parts(first:20){nodes{__typename id slug name kind updatedAt country{__typename id slug code name}parent{__typename id slug name kind}}pageInfo{endCursor hasNextPage}}offices(first:20){nodes{__typename id slug title kind updatedAt country{__typename id slug code name}organization{__typename id slug name kind}}pageInfo{endCursor hasNextPage}}policies(first:20){nodes{__typename id slug name updatedAt aims start{edtf earliest latest approximate}end{edtf earliest latest approximate}country{__typename id slug code name}organization{__typename id slug name kind}}pageInfo{endCursor hasNextPage}}}}"}

/**
 * A person in full, by id or slug.
 *
 * @example
 * await client.request(GetPerson, { slug })
 */
export const GetPerson: QueryDocument<GetPersonQuery, GetPersonQueryVariables> = {"id":"sha256:ba984b919e6a5a539a80d2b2731dace0394b000ad7c5f2631333bd4be1501f4a","kind":"query","name":"GetPerson","text":"query GetPerson($id:ID$slug:Slug){person(id:$id slug:$slug){__typename id slug name updatedAt birth{edtf earliest latest approximate}death{edtf earliest latest approximate}revision createdAt note formerSlugs externalIds{scheme value}corrections{id date field change reason source{__typename id slug title kind publisher url}}citations{id role field locator note provenance verification source{__typename id slug title kind publisher url}selector{start end exact prefix suffix sha256}}otherNames{kind language text}officeTerms{id acting note start{edtf earliest latest approximate}end{edtf earliest latest approximate}office{__typename id slug title kind}citations{id role field locator note provenance verification source{__typename id slug title kind publisher url}selector{start end exact prefix suffix sha256}}}events(first:20){nodes{__typename id slug title kind date{edtf earliest latest approximate}updatedAt status place{__typename id slug name kind}parent{__typename id slug title kind date{edtf earliest latest approximate}}hostCountries{__typename id slug code name}visitorCountries{__typename id slug code name}topics{id treatment provenance note topic{__typename id slug label}}}pageInfo{endCursor hasNextPage}}statements(first:20){nodes{__typename id slug form text summary updatedAt language originalLanguage saidOn{edtf earliest latest approximate}event{__typename id slug title kind date{edtf earliest latest approximate}}place{__typename id slug name kind}topics{id provenance topic{__typename id slug label}}speakers{id label person{__typename id slug name}office{__typename id slug title kind}organization{__typename id slug name kind}}}pageInfo{endCursor hasNextPage}}}}"}

/**
 * A place in full, by id or slug.
 *
 * @example
 * await client.request(GetPlace, { slug })
 */
export const GetPlace: QueryDocument<GetPlaceQuery, GetPlaceQueryVariables> = {"id":"sha256:bf7039d6547fc129f271d44d722dacfbae42455a5831a520ee8b0fdfd9507dbd","kind":"query","name":"GetPlace","text":"query GetPlace($id:ID$slug:Slug){place(id:$id slug:$slug){__typename id slug name kind updatedAt country{__typename id slug code name}parent{__typename id slug name kind}coordinates{latitude longitude}revision createdAt note formerSlugs externalIds{scheme value}corrections{id date field change reason source{__typename id slug title kind publisher url}}citations{id role field locator note provenance verification source{__typename id slug title kind publisher url}selector{start end exact prefix suffix sha256}}otherNames{kind language text}places(first:20){nodes{__typename id slug name kind updatedAt country{__typename id slug code name}parent{__typename id slug name kind}coordinates{latitude longitude}}pageInfo{endCursor hasNextPage}}events(first:20){nodes{__typename id slug title kind date{edtf earliest latest approximate}updatedAt status place{__typename id slug name kind}parent{__typename id slug title kind date{edtf earliest latest approximate}}hostCountries{__typename id slug code name}visitorCountries{__typename id slug code name}topics{id treatment provenance note topic{__typename id slug label}}}pageInfo{endCursor hasNextPage}}}}"}

/**
 * A policy in full, by id or slug.
 *
 * @example
 * await client.request(GetPolicy, { slug })
 */
export const GetPolicy: QueryDocument<GetPolicyQuery, GetPolicyQueryVariables> = {"id":"sha256:e497a5fbbc0c3f6f6accfd32722a562ecfe2f5d344b41e17cc486c1b357c7f76","kind":"query","name":"GetPolicy","text":"query GetPolicy($id:ID$slug:Slug){policy(id:$id slug:$slug){__typename id slug name updatedAt aims start{edtf earliest latest approximate}end{edtf earliest latest approximate}country{__typename id slug code name}organization{__typename id slug name kind}revision createdAt note formerSlugs externalIds{scheme value}corrections{id date field change reason source{__typename id slug title kind publisher url}}citations{id role field locator note provenance verification source{__typename id slug title kind publisher url}selector{start end exact prefix suffix sha256}}otherNames{kind language text}statements(first:20){nodes{__typename id slug form text summary updatedAt language originalLanguage saidOn{edtf earliest latest approximate}event{__typename id slug title kind date{edtf earliest latest approximate}}place{__typename id slug name kind}topics{id provenance topic{__typename id slug label}}speakers{id label person{__typename id slug name}office{__typename id slug title kind}organization{__typename id slug name kind}}}pageInfo{endCursor hasNextPage}}claims(first:20){nodes{__typename id slug updatedAt kind text language hedge verification asOf{edtf earliest latest approximate}figure{comparator value unit}madeBy{kind person{__typename id slug name}organization{__typename id slug name kind}source{__typename id slug title kind publisher url}}topics{id provenance topic{__typename id slug label}}}pageInfo{endCursor hasNextPage}}}}"}

/**
 * What stands at an address: a source, or a document that another system has there.
 *
 * @example
 * await client.request(GetResource, { url: 'https://www.wikidata.org/wiki/Q792' })
 */
export const GetResource: QueryDocument<GetResourceQuery, GetResourceQueryVariables> = {"id":"sha256:776a29320567a39e0bbb0a060e2094b55761322deb06d75a19b378692dc6350e","kind":"query","name":"GetResource","text":"query GetResource($url:String!){resource(url:$url){movedFrom document{__typename id slug revision updatedAt}}}"}

/**
 * What the service is, and how much it holds.
 *
 * @example
 * await client.request(GetService)
 */
export const GetService: QueryDocument<GetServiceQuery, GetServiceQueryVariables> = {"id":"sha256:2d2164224ab2708746e0536d357b3d97af21c2cc499e623fb4c556f70761c1d8","kind":"query","name":"GetService","text":"query GetService{service{name version licence counts{entity count}}}"}

/**
 * A source in full, by id or slug.
 *
 * @example
 * await client.request(GetSource, { slug })
 */
export const GetSource: QueryDocument<GetSourceQuery, GetSourceQueryVariables> = {"id":"sha256:34fab60077d44674013b63af9dfd828524cd260b7bd9d24fb2c667d4d440c84e","kind":"query","name":"GetSource","text":"query GetSource($id:ID$slug:Slug){source(id:$id slug:$slug){__typename id slug title kind publisher url updatedAt author language complete publishedAt{edtf earliest latest approximate}revision createdAt note formerSlugs externalIds{scheme value}corrections{id date field change reason source{__typename id slug title kind publisher url}}citations{id role field locator note provenance verification source{__typename id slug title kind publisher url}selector{start end exact prefix suffix sha256}}titleLanguage retrievedAt licence length sha256 passages{id start end text sha256}events(first:20){nodes{__typename id slug title kind date{edtf earliest latest approximate}updatedAt status place{__typename id slug name kind}parent{__typename id slug title kind date{edtf earliest latest approximate}}hostCountries{__typename id slug code name}visitorCountries{__typename id slug code name}topics{id treatment provenance note topic{__typename id slug label}}}pageInfo{endCursor hasNextPage}}claims(first:20){nodes{__typename id slug updatedAt kind text language hedge verification asOf{edtf earliest latest approximate}figure{comparator value unit}madeBy{kind person{__typename id slug name}organization{__typename id slug name kind}source{__typename id slug title kind publisher url}}topics{id provenance topic{__typename id slug label}}}pageInfo{endCursor hasNextPage}}}}"}

/**
 * A statement in full, by id or slug.
 *
 * @example
 * await client.request(GetStatement, { slug })
 */
export const GetStatement: QueryDocument<GetStatementQuery, GetStatementQueryVariables> = {"id":"sha256:d7667981cb6ac9467df5c7bbc17f73a47b1f36fc53d6e1e3c9a0fbf7d82a1428","kind":"query","name":"GetStatement","text":"query GetStatement($id:ID$slug:Slug){statement(id:$id slug:$slug){__typename id slug form text summary updatedAt language originalLanguage saidOn{edtf earliest latest approximate}event{__typename id slug title kind date{edtf earliest latest approximate}}place{__typename id slug name kind}topics{id provenance topic{__typename id slug label}}revision createdAt note formerSlugs externalIds{scheme value}corrections{id date field change reason source{__typename id slug title kind publisher url}}citations{id role field locator note provenance verification source{__typename id slug title kind publisher url}selector{start end exact prefix suffix sha256}}spokenText position placeDetail audience attributionBoundary attributionNote segments{kind start end text}speakers{id label person{__typename id slug name}office{__typename id slug title kind}organization{__typename id slug name kind}officeTerm{id acting note start{edtf earliest latest approximate}end{edtf earliest latest approximate}office{__typename id slug title kind}}citations{id role field locator note provenance verification source{__typename id slug title kind publisher url}selector{start end exact prefix suffix sha256}}}exactness{claim by{kind person{__typename id slug name}organization{__typename id slug name kind}source{__typename id slug title kind publisher url}}}inResponseTo{questionText askerLabel askerGroup asker{__typename id slug name}statement{__typename id slug form text summary}}translations{id kind language text translator}responses(first:20){nodes{__typename id slug form text summary updatedAt language originalLanguage saidOn{edtf earliest latest approximate}event{__typename id slug title kind date{edtf earliest latest approximate}}place{__typename id slug name kind}topics{id provenance topic{__typename id slug label}}speakers{id label person{__typename id slug name}office{__typename id slug title kind}organization{__typename id slug name kind}}}pageInfo{endCursor hasNextPage}}agreements(first:20){nodes{__typename id slug name updatedAt kind summary date{edtf earliest latest approximate}parties{id role country{__typename id slug code name}}topics{id provenance topic{__typename id slug label}}}pageInfo{endCursor hasNextPage}}policies(first:20){nodes{__typename id slug name updatedAt aims start{edtf earliest latest approximate}end{edtf earliest latest approximate}country{__typename id slug code name}organization{__typename id slug name kind}}pageInfo{endCursor hasNextPage}}claims(first:20){nodes{__typename id slug updatedAt kind text language hedge verification asOf{edtf earliest latest approximate}figure{comparator value unit}madeBy{kind person{__typename id slug name}organization{__typename id slug name kind}source{__typename id slug title kind publisher url}}topics{id provenance topic{__typename id slug label}}}pageInfo{endCursor hasNextPage}}}}"}

/**
 * What the statements under a filter have in common: values that a reader may choose, with their numbers.
 *
 * @example
 * await client.request(GetStatementFacets)
 */
export const GetStatementFacets: QueryDocument<GetStatementFacetsQuery, GetStatementFacetsQueryVariables> = {"id":"sha256:e7fc259d4a256dc3b6dccb5938f9907ef58ab5647a305926e7871d74c6707f87","kind":"query","name":"GetStatementFacets","text":"query GetStatementFacets($filter:StatementFilter$top:Int!=10){statements(filter:$filter first:1){facets{topics(first:$top){missing exact values{value label count broader}}speakers(first:$top){missing exact values{value label count}}offices(first:$top){missing exact values{value label count}}countries(first:$top){missing exact values{value label count}}places(first:$top){missing exact values{value label count}}eventKinds(first:$top){missing exact values{value label count}}forms(first:$top){missing exact values{value label count}}languages(first:$top){missing exact values{value label count}}verification(first:$top){missing exact values{value label count}}}}}"}

/**
 * How the statements under a filter are spread over time.
 *
 * @example
 * await client.request(GetStatementTimeline, { interval: 'DECADE' })
 */
export const GetStatementTimeline: QueryDocument<GetStatementTimelineQuery, GetStatementTimelineQueryVariables> = {"id":"sha256:dd8733a2e1c9e8516f3f3dce009477b01f0e099d2b3107510444870c257ff35a","kind":"query","name":"GetStatementTimeline","text":"query GetStatementTimeline($filter:StatementFilter$interval:TimelineInterval!$from:PartialDate$until:PartialDate){statements(filter:$filter first:1){timeline(interval:$interval from:$from until:$until){before after uncertain undated entries{start end count}}}}"}

/**
 * A topic in full, by id or slug.
 *
 * @example
 * await client.request(GetTopic, { slug })
 */
export const GetTopic: QueryDocument<GetTopicQuery, GetTopicQueryVariables> = {"id":"sha256:53c5c29ad995daf0d29dacc897505f7793e02f9e6de0161d6ee865d75f58762d","kind":"query","name":"GetTopic","text":"query GetTopic($id:ID$slug:Slug){topic(id:$id slug:$slug){__typename id slug label updatedAt description retired broader{__typename id slug label}revision createdAt note formerSlugs externalIds{scheme value}corrections{id date field change reason source{__typename id slug title kind publisher url}}citations{id role field locator note provenance verification source{__typename id slug title kind publisher url}selector{start end exact prefix suffix sha256}}otherNames{kind language text}related{__typename id slug label}replacedBy{__typename id slug label}narrower(first:100){nodes{__typename id slug label updatedAt description retired broader{__typename id slug label}}pageInfo{endCursor hasNextPage}}}}"}

/**
 * Agreements in short, page by page.
 *
 * @example
 * await client.request(ListAgreements, { first: 10 })
 */
export const ListAgreements: QueryDocument<ListAgreementsQuery, ListAgreementsQueryVariables> = {"id":"sha256:33d2639e819d7f3c0d0c149460bece34a13df9fbb9f75be49db69d252e4664a9","kind":"query","name":"ListAgreements","text":"query ListAgreements($filter:AgreementFilter$order:AgreementOrder!=NAME_ASC$first:Int$after:String$last:Int$before:String$total:Boolean!=false){agreements(filter:$filter order:$order first:$first after:$after last:$last before:$before){nodes{__typename id slug name updatedAt kind summary date{edtf earliest latest approximate}parties{id role country{__typename id slug code name}}topics{id provenance topic{__typename id slug label}}}totalCount@include(if:$total){count exact}pageInfo{startCursor endCursor hasPreviousPage hasNextPage}}}"}

/**
 * What carries an id of another system.
 *
 * @example
 * await client.request(ListByExternalId, { scheme: 'wikidata', value: 'Q792' })
 */
export const ListByExternalId: QueryDocument<ListByExternalIdQuery, ListByExternalIdQueryVariables> = {"id":"sha256:b23a6ae66a1b4f4e8e9064914d5935c017bbced07124e499b406014e40ec3291","kind":"query","name":"ListByExternalId","text":"query ListByExternalId($scheme:String!$value:String!){byExternalId(scheme:$scheme value:$value){__typename id slug revision updatedAt}}"}

/**
 * Claims in short, page by page.
 *
 * @example
 * await client.request(ListClaims, { first: 10 })
 */
export const ListClaims: QueryDocument<ListClaimsQuery, ListClaimsQueryVariables> = {"id":"sha256:59e72c47af51169d2d67685c15a0a33a92e1ed4d1993c1661fff12be1a818c19","kind":"query","name":"ListClaims","text":"query ListClaims($filter:ClaimFilter$order:ClaimOrder!=UPDATED_AT_DESC$first:Int$after:String$last:Int$before:String$total:Boolean!=false){claims(filter:$filter order:$order first:$first after:$after last:$last before:$before){nodes{__typename id slug updatedAt kind text language hedge verification asOf{edtf earliest latest approximate}figure{comparator value unit}madeBy{kind person{__typename id slug name}organization{__typename id slug name kind}source{__typename id slug title kind publisher url}}topics{id provenance topic{__typename id slug label}}}totalCount@include(if:$total){count exact}pageInfo{startCursor endCursor hasPreviousPage hasNextPage}}}"}

/**
 * Countries in short, page by page.
 *
 * @example
 * await client.request(ListCountries, { first: 10 })
 */
export const ListCountries: QueryDocument<ListCountriesQuery, ListCountriesQueryVariables> = {"id":"sha256:c3bc857be419980ece33602f569dd081f050a6cfac9f3ce008ecc240c5a6c3db","kind":"query","name":"ListCountries","text":"query ListCountries($filter:CountryFilter$order:CountryOrder!=NAME_ASC$first:Int$after:String$last:Int$before:String$total:Boolean!=false){countries(filter:$filter order:$order first:$first after:$after last:$last before:$before){nodes{__typename id slug code name updatedAt alpha3 m49}totalCount@include(if:$total){count exact}pageInfo{startCursor endCursor hasPreviousPage hasNextPage}}}"}

/**
 * Events in short, page by page.
 *
 * @example
 * await client.request(ListEvents, { first: 10 })
 */
export const ListEvents: QueryDocument<ListEventsQuery, ListEventsQueryVariables> = {"id":"sha256:35ce764df1e639accbfb5c9424e5bde39aabc49848ad12962a3c156f2bb162e8","kind":"query","name":"ListEvents","text":"query ListEvents($filter:EventFilter$order:EventOrder!=DATE_DESC$first:Int$after:String$last:Int$before:String$total:Boolean!=false){events(filter:$filter order:$order first:$first after:$after last:$last before:$before){nodes{__typename id slug title kind date{edtf earliest latest approximate}updatedAt status place{__typename id slug name kind}parent{__typename id slug title kind date{edtf earliest latest approximate}}hostCountries{__typename id slug code name}visitorCountries{__typename id slug code name}topics{id treatment provenance note topic{__typename id slug label}}}totalCount@include(if:$total){count exact}pageInfo{startCursor endCursor hasPreviousPage hasNextPage}}}"}

/**
 * What several ids name.
 *
 * @example
 * await client.request(ListNodes, { ids: [id] })
 */
export const ListNodes: QueryDocument<ListNodesQuery, ListNodesQueryVariables> = {"id":"sha256:7d373c52b160e39cf105481363593dc18765c59d84871b23760230f45b786b55","kind":"query","name":"ListNodes","text":"query ListNodes($ids:[ID!]!){nodes(ids:$ids){__typename id slug revision updatedAt}}"}

/**
 * Offices in short, page by page.
 *
 * @example
 * await client.request(ListOffices, { first: 10 })
 */
export const ListOffices: QueryDocument<ListOfficesQuery, ListOfficesQueryVariables> = {"id":"sha256:77637668f8da79d95a32a712cd6f1ec85394b57fecbf3287bb097587ef29cce7","kind":"query","name":"ListOffices","text":"query ListOffices($filter:OfficeFilter$order:OfficeOrder!=NAME_ASC$first:Int$after:String$last:Int$before:String$total:Boolean!=false){offices(filter:$filter order:$order first:$first after:$after last:$last before:$before){nodes{__typename id slug title kind updatedAt country{__typename id slug code name}organization{__typename id slug name kind}}totalCount@include(if:$total){count exact}pageInfo{startCursor endCursor hasPreviousPage hasNextPage}}}"}

/**
 * Organizations in short, page by page.
 *
 * @example
 * await client.request(ListOrganizations, { first: 10 })
 */
export const ListOrganizations: QueryDocument<ListOrganizationsQuery, ListOrganizationsQueryVariables> = {"id":"sha256:6b67c0f6daf15b8f47dd914a8868cd91dad73943e88024245957b83a4c4ce9a4","kind":"query","name":"ListOrganizations","text":"query ListOrganizations($filter:OrganizationFilter$order:OrganizationOrder!=NAME_ASC$first:Int$after:String$last:Int$before:String$total:Boolean!=false){organizations(filter:$filter order:$order first:$first after:$after last:$last before:$before){nodes{__typename id slug name kind updatedAt country{__typename id slug code name}parent{__typename id slug name kind}}totalCount@include(if:$total){count exact}pageInfo{startCursor endCursor hasPreviousPage hasNextPage}}}"}

/**
 * People in short, page by page.
 *
 * @example
 * await client.request(ListPeople, { first: 10 })
 */
export const ListPeople: QueryDocument<ListPeopleQuery, ListPeopleQueryVariables> = {"id":"sha256:8d5af2c55d80107f92b10f5b7f5d8242e2998685c926bbc63d87c67936cd80d3","kind":"query","name":"ListPeople","text":"query ListPeople($filter:PersonFilter$order:PersonOrder!=NAME_ASC$first:Int$after:String$last:Int$before:String$total:Boolean!=false){people(filter:$filter order:$order first:$first after:$after last:$last before:$before){nodes{__typename id slug name updatedAt birth{edtf earliest latest approximate}death{edtf earliest latest approximate}}totalCount@include(if:$total){count exact}pageInfo{startCursor endCursor hasPreviousPage hasNextPage}}}"}

/**
 * Places in short, page by page.
 *
 * @example
 * await client.request(ListPlaces, { first: 10 })
 */
export const ListPlaces: QueryDocument<ListPlacesQuery, ListPlacesQueryVariables> = {"id":"sha256:6a01e8722fb7cde47b9672ac67029b826f8707aa2a04260e2d0d650d8f91f19a","kind":"query","name":"ListPlaces","text":"query ListPlaces($filter:PlaceFilter$order:PlaceOrder!=NAME_ASC$first:Int$after:String$last:Int$before:String$total:Boolean!=false){places(filter:$filter order:$order first:$first after:$after last:$last before:$before){nodes{__typename id slug name kind updatedAt country{__typename id slug code name}parent{__typename id slug name kind}coordinates{latitude longitude}}totalCount@include(if:$total){count exact}pageInfo{startCursor endCursor hasPreviousPage hasNextPage}}}"}

/**
 * Policies in short, page by page.
 *
 * @example
 * await client.request(ListPolicies, { first: 10 })
 */
export const ListPolicies: QueryDocument<ListPoliciesQuery, ListPoliciesQueryVariables> = {"id":"sha256:94f9d24c433500f2e8b96e3c8185a0603fc51ce3b405fc42d69bc7422356143c","kind":"query","name":"ListPolicies","text":"query ListPolicies($filter:PolicyFilter$order:PolicyOrder!=NAME_ASC$first:Int$after:String$last:Int$before:String$total:Boolean!=false){policies(filter:$filter order:$order first:$first after:$after last:$last before:$before){nodes{__typename id slug name updatedAt aims start{edtf earliest latest approximate}end{edtf earliest latest approximate}country{__typename id slug code name}organization{__typename id slug name kind}}totalCount@include(if:$total){count exact}pageInfo{startCursor endCursor hasPreviousPage hasNextPage}}}"}

/**
 * Sources in short, page by page.
 *
 * @example
 * await client.request(ListSources, { first: 10 })
 */
export const ListSources: QueryDocument<ListSourcesQuery, ListSourcesQueryVariables> = {"id":"sha256:ed01f69af43688752c4cc0f70ff5494a9f8fa5592998b095a190cc3dcff50318","kind":"query","name":"ListSources","text":"query ListSources($filter:SourceFilter$order:SourceOrder!=PUBLISHED_AT_DESC$first:Int$after:String$last:Int$before:String$total:Boolean!=false){sources(filter:$filter order:$order first:$first after:$after last:$last before:$before){nodes{__typename id slug title kind publisher url updatedAt author language complete publishedAt{edtf earliest latest approximate}}totalCount@include(if:$total){count exact}pageInfo{startCursor endCursor hasPreviousPage hasNextPage}}}"}

/**
 * Statements in short, page by page.
 *
 * @example
 * await client.request(ListStatements, { first: 10 })
 */
export const ListStatements: QueryDocument<ListStatementsQuery, ListStatementsQueryVariables> = {"id":"sha256:28343818366bc1544a32d3f4fd0864e7a53d73508caa753fb74a3594f88a298c","kind":"query","name":"ListStatements","text":"query ListStatements($filter:StatementFilter$order:StatementOrder!=SAID_ON_DESC$first:Int$after:String$last:Int$before:String$total:Boolean!=false){statements(filter:$filter order:$order first:$first after:$after last:$last before:$before){nodes{__typename id slug form text summary updatedAt language originalLanguage saidOn{edtf earliest latest approximate}event{__typename id slug title kind date{edtf earliest latest approximate}}place{__typename id slug name kind}topics{id provenance topic{__typename id slug label}}speakers{id label person{__typename id slug name}office{__typename id slug title kind}organization{__typename id slug name kind}}}totalCount@include(if:$total){count exact}pageInfo{startCursor endCursor hasPreviousPage hasNextPage}}}"}

/**
 * The broadest topics, each with those directly under it.
 *
 * @example
 * await client.request(ListTopicRoots)
 */
export const ListTopicRoots: QueryDocument<ListTopicRootsQuery, ListTopicRootsQueryVariables> = {"id":"sha256:e77ce9864baef09daf867b4249846ffe30a75e42c6def3c09c1c501f527078b3","kind":"query","name":"ListTopicRoots","text":"query ListTopicRoots{topicRoots{__typename id slug label updatedAt description retired broader{__typename id slug label}narrower(first:100){nodes{__typename id slug label updatedAt description retired broader{__typename id slug label}}pageInfo{endCursor hasNextPage}}}}"}

/**
 * Topics in short, page by page.
 *
 * @example
 * await client.request(ListTopics, { first: 10 })
 */
export const ListTopics: QueryDocument<ListTopicsQuery, ListTopicsQueryVariables> = {"id":"sha256:3733db37b8184b95ab9f0e4fe4dd7aa911960ae03189c14181e425a9daf74394","kind":"query","name":"ListTopics","text":"query ListTopics($filter:TopicFilter$order:TopicOrder!=NAME_ASC$first:Int$after:String$last:Int$before:String$total:Boolean!=false){topics(filter:$filter order:$order first:$first after:$after last:$last before:$before){nodes{__typename id slug label updatedAt description retired broader{__typename id slug label}}totalCount@include(if:$total){count exact}pageInfo{startCursor endCursor hasPreviousPage hasNextPage}}}"}

/**
 * What fits a web search best, page by page.
 *
 * @example
 * await client.request(Search, { query: 'Bukele' })
 */
export const Search: QueryDocument<SearchQuery, SearchQueryVariables> = {"id":"sha256:e030f0799ce12923895ef052b81967aa4fc9f99648d3dfb28e24bff7010a46d9","kind":"query","name":"Search","text":"query Search($query:String!$types:[SearchedType!]$filter:SearchFilter$first:Int$after:String$total:Boolean!=false){search(query:$query types:$types filter:$filter first:$first after:$after){edges{score snippets{field language text start ranges{start end recordStart recordEnd}}node{__typename ...on Document{id slug updatedAt}...on Statement{form text summary saidOn{edtf earliest latest approximate}speakers{id label person{__typename id slug name}office{__typename id slug title kind}organization{__typename id slug name kind}}}...on Event{title eventKind:kind date{edtf earliest latest approximate}}...on Person{name}...on Agreement{name}...on Source{sourceTitle:title publisher url}...on Claim{claimText:text verification}...on Topic{label}}}totalCount@include(if:$total){count exact}pageInfo{endCursor hasNextPage}}}"}

/**
 * For misspelt words of a query: the most similar that the record uses.
 *
 * @example
 * await client.request(Suggest, { query: 'Bukele' })
 */
export const Suggest: QueryDocument<SuggestQuery, SuggestQueryVariables> = {"id":"sha256:1998c4fab0c4ae79ef719a6898af79ceacbe839e06edd76f4d23e2261ff704ea","kind":"query","name":"Suggest","text":"query Suggest($query:String!){search(query:$query first:1){didYouMean suggestions{word suggestion}}}"}
