import { Country } from './country.ts'
import { documentFacet, topicFacet } from './foundation/facets.ts'
import { Office } from './office.ts'
import { Organization } from './organization.ts'
import { Person } from './person.ts'
import { Place } from './place.ts'
import { Topic } from './topic.ts'

export const TopicFacet = topicFacet(() => Topic)
export const PersonFacet = documentFacet('Person', ['A person', 'People'], () => Person)
export const OrganizationFacet = documentFacet(
  'Organization',
  ['An organization', 'Organizations'],
  () => Organization,
)
export const OfficeFacet = documentFacet('Office', ['An office', 'Offices'], () => Office)
export const CountryFacet = documentFacet('Country', ['A country', 'Countries'], () => Country)
export const PlaceFacet = documentFacet('Place', ['A place', 'Places'], () => Place)
