import type { Entity } from '../documents/parts.ts'
import { projectAgreement } from './agreement.ts'
import { projectClaim } from './claim.ts'
import { projectCountry } from './country.ts'
import { projectEvent } from './event.ts'
import { projectOffice } from './office.ts'
import { projectOrganization } from './organization.ts'
import { projectPerson } from './person.ts'
import { projectPlace } from './place.ts'
import { projectPolicy } from './policy.ts'
import type { Projection, Publishable } from './projection.ts'
import { projectSource } from './source.ts'
import { projectStatement } from './statement.ts'
import { projectTopic } from './topic.ts'

const projections: { [E in Entity]: (document: Publishable<E>) => Projection } = {
  agreement: projectAgreement,
  claim: projectClaim,
  country: projectCountry,
  event: projectEvent,
  office: projectOffice,
  organization: projectOrganization,
  person: projectPerson,
  place: projectPlace,
  policy: projectPolicy,
  source: projectSource,
  statement: projectStatement,
  topic: projectTopic,
}

/** The rows that a document stands for in the published tables. */
export function project<E extends Entity>(entity: E, document: Publishable<E>): Projection {
  return projections[entity](document)
}
