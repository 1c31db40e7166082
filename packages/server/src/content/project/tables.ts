import type { Database } from '../../db/tables.ts'
import type { Entity } from '../documents/parts.ts'

/** The tables that hold rows of an entity's documents, and the column that says of which. */
type Owned = Partial<Record<keyof Database, string>>

export const ownedTables: Record<Entity, Owned> = {
  agreement: {
    agreement: 'id',
    agreementName: 'agreement_id',
    agreementParty: 'agreement_id',
    agreementTopic: 'agreement_id',
    agreementStatus: 'agreement_id',
    agreementRelation: 'agreement_id',
  },
  claim: { claim: 'id', claimTopic: 'claim_id' },
  country: { country: 'id' },
  event: {
    event: 'id',
    eventCountry: 'event_id',
    participation: 'event_id',
    eventTopic: 'event_id',
    eventAccount: 'event_id',
    eventAgreement: 'event_id',
  },
  office: { office: 'id' },
  organization: { organization: 'id' },
  person: { person: 'id', officeTerm: 'person_id' },
  place: { place: 'id' },
  policy: { policy: 'id' },
  source: { source: 'id', passage: 'source_id' },
  statement: {
    statement: 'id',
    listedStatement: 'id',
    statementSpeaker: 'statement_id',
    statementTranslation: 'statement_id',
    statementTopic: 'statement_id',
    statementAgreement: 'statement_id',
    statementPolicy: 'statement_id',
  },
  topic: { topic: 'id', topicRelated: 'topic_id' },
}

export const commonTables: Owned = {
  externalId: 'document_id',
  citation: 'document_id',
  correction: 'document_id',
}
