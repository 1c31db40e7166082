import {
  CountryFacet,
  OfficeFacet,
  PersonFacet,
  PlaceFacet,
  TopicFacet,
} from './document-facets.ts'
import { builder } from './foundation/builder.ts'
import { facetField, TermFacet, type FacetSource } from './foundation/facets.ts'

export const EventFacets = builder.objectRef<FacetSource>('EventFacets').implement({
  description:
    'What the events of a list have in common. Each facet is counted only when it is selected, under the list’s filter without what it says of the facet itself, which its description names.',
  fields: (t) => ({
    topics: facetField(
      t,
      'topics',
      TopicFacet,
      'The topics that were treated or expressly not, with what is narrower; without `topics.in` of the filter. Only topics count that fit the rest of `topics`, such as its `treatment`.',
    ),
    treatments: facetField(
      t,
      'treatments',
      TermFacet,
      'How topics were treated; without `topics.treatment` of the filter. Only topics count that fit the rest of `topics`, such as its `in`.',
    ),
    participants: facetField(
      t,
      'participants',
      PersonFacet,
      'The people who took part, by slug; without `participant.person` of the filter. Only those count who fit the rest of `participant`, such as its `role`.',
    ),
    offices: facetField(
      t,
      'offices',
      OfficeFacet,
      'The capacities in which somebody took part, by slug; without `participant.office` of the filter. Only those count who fit the rest of `participant`.',
    ),
    countries: facetField(
      t,
      'countries',
      CountryFacet,
      'The countries that hosted them, by code; without `hostCountry` of the filter.',
    ),
    visitorCountries: facetField(
      t,
      'visitorCountries',
      CountryFacet,
      'The countries whose people came, by code; without `visitorCountry` of the filter.',
    ),
    places: facetField(
      t,
      'places',
      PlaceFacet,
      'Where they were held, by slug; without `place` of the filter. A place does not count what lies in it.',
    ),
    kinds: facetField(t, 'kinds', TermFacet, 'What they are; without `kind` of the filter.'),
    statuses: facetField(
      t,
      'statuses',
      TermFacet,
      'Whether they took place; without `status` of the filter.',
    ),
    verification: facetField(
      t,
      'verification',
      TermFacet,
      'How far their own citations could be verified; without `verification` of the filter.',
    ),
  }),
})
