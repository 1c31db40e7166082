import {
  CountryFacet,
  OfficeFacet,
  OrganizationFacet,
  PersonFacet,
  PlaceFacet,
  TopicFacet,
} from './document-facets.ts'
import { builder } from './foundation/builder.ts'
import { facetField, LanguageFacet, TermFacet, type FacetSource } from './foundation/facets.ts'

export const StatementFacets = builder.objectRef<FacetSource>('StatementFacets').implement({
  description:
    'What the statements of a list have in common. Each facet is counted only when it is selected, under the list’s filter without what it says of the facet itself, which its description names.',
  fields: (t) => ({
    topics: facetField(
      t,
      'topics',
      TopicFacet,
      'What they are about, with what is narrower; without `topics.in` of the filter.',
    ),
    speakers: facetField(
      t,
      'speakers',
      PersonFacet,
      'The people who make them, by slug; without `speaker` of the filter.',
    ),
    organizations: facetField(
      t,
      'organizations',
      OrganizationFacet,
      'The organizations that make them, by slug; without `organization` of the filter.',
    ),
    offices: facetField(
      t,
      'offices',
      OfficeFacet,
      'The offices in which they are made, by slug; without `office` of the filter.',
    ),
    countries: facetField(
      t,
      'countries',
      CountryFacet,
      'The countries that hosted the event at which they were made, by code; without `event.hostCountry` of the filter.',
    ),
    places: facetField(
      t,
      'places',
      PlaceFacet,
      'Where they were made, by slug; without `place` of the filter. A place does not count what lies in it.',
    ),
    eventKinds: facetField(
      t,
      'eventKinds',
      TermFacet,
      'The kinds of event at which they were made; without `event.kind` of the filter.',
    ),
    forms: facetField(
      t,
      'forms',
      TermFacet,
      'The forms in which they have come down; without `form` of the filter.',
    ),
    languages: facetField(
      t,
      'languages',
      LanguageFacet,
      'The languages of their texts, by tag; without `language` of the filter.',
    ),
    originalLanguages: facetField(
      t,
      'originalLanguages',
      LanguageFacet,
      'The languages in which they were made, by tag; without `originalLanguage` of the filter.',
    ),
    verification: facetField(
      t,
      'verification',
      TermFacet,
      'How far their own citations could be verified; without `verification` of the filter.',
    ),
  }),
})
