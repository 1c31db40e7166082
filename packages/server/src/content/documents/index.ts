import type { z } from 'zod'
import { agreementDocument } from './agreement.ts'
import { claimDocument } from './claim.ts'
import { countryDocument } from './country.ts'
import { eventDocument } from './event.ts'
import { officeDocument } from './office.ts'
import { organizationDocument } from './organization.ts'
import type { Entity } from './parts.ts'
import { personDocument } from './person.ts'
import { placeDocument } from './place.ts'
import { policyDocument } from './policy.ts'
import { sourceDocument } from './source.ts'
import { statementDocument } from './statement.ts'
import { topicDocument } from './topic.ts'

/** The content document of each entity: what bundles hold and what revisions keep. */
export const documents = {
  agreement: agreementDocument,
  claim: claimDocument,
  country: countryDocument,
  event: eventDocument,
  office: officeDocument,
  organization: organizationDocument,
  person: personDocument,
  place: placeDocument,
  policy: policyDocument,
  source: sourceDocument,
  statement: statementDocument,
  topic: topicDocument,
} as const

export type Documents = { [E in Entity]: z.output<(typeof documents)[E]> }
