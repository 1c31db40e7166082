import { Agreement } from './agreement.ts'
import { citationsField } from './citation.ts'
import { Country } from './country.ts'
import { attributionField } from './foundation/attribution.ts'
import { builder } from './foundation/builder.ts'
import { dateField, type DateColumns } from './foundation/edtf-date.ts'
import { AgreementRelationKind, AgreementStatusKind } from './foundation/enums.ts'
import { partIdField } from './foundation/part-id.ts'
import { Source } from './source.ts'
import { Statement } from './statement.ts'
import type {
  AgreementRelationKind as RelationKindValue,
  AgreementStatusKind as StatusKindValue,
} from './vocabulary.ts'

interface ByColumns {
  byPersonId: string | null
  byOrganizationId: string | null
  bySourceId: string | null
}

export const byWhom = (part: ByColumns) => ({
  personId: part.byPersonId,
  organizationId: part.byOrganizationId,
  sourceId: part.bySourceId,
})

export interface AgreementNameModel extends ByColumns {
  id: string
  agreementId: string
  text: string
  language: string | null
}

export interface AgreementPartyModel {
  id: string
  agreementId: string
  countryId: string
  role: string | null
}

export interface AgreementStatusModel extends DateColumns<'asOf'> {
  id: string
  agreementId: string
  status: StatusKindValue
  statementId: string | null
  sourceId: string | null
  conditional: boolean | null
  note: string | null
}

export interface AgreementRelationModel extends ByColumns {
  id: string
  agreementId: string
  kind: RelationKindValue
  otherId: string
  note: string | null
}

export const AgreementName = builder.objectRef<AgreementNameModel>('AgreementName')
AgreementName.implement({
  description:
    'A name that somebody gives an agreement. An agreement may have none of its own yet.',
  fields: (t) => ({
    id: partIdField(t),
    text: t.exposeString('text', { description: 'The name as printed.' }),
    language: t.expose('language', {
      type: 'LanguageTag',
      nullable: true,
      description: 'Its language; null where the record does not say.',
    }),
    by: attributionField(t, 'Who calls it so.', byWhom),
    citations: citationsField(t),
  }),
})

export const AgreementParty = builder.objectRef<AgreementPartyModel>('AgreementParty')
AgreementParty.implement({
  description: 'A country that is a party to an agreement.',
  fields: (t) => ({
    id: partIdField(t),
    country: t.field({
      type: Country,
      description: 'The country.',
      resolve: ({ countryId }) => countryId,
    }),
    role: t.exposeString('role', {
      nullable: true,
      description: 'Its part in the agreement; null where the record does not say.',
    }),
    citations: citationsField(t),
  }),
})

const AccordingTo = builder
  .objectRef<{ statementId: string | null; sourceId: string | null }>('AccordingTo')
  .implement({
    description: 'The statement or the source that says so; one of the two.',
    fields: (t) => ({
      statement: t.field({
        type: Statement,
        nullable: true,
        description: 'The statement; null where it is a source.',
        resolve: ({ statementId }) => statementId,
      }),
      source: t.field({
        type: Source,
        nullable: true,
        description: 'The source; null where it is a statement.',
        resolve: ({ sourceId }) => sourceId,
      }),
    }),
  })

export const AgreementStatus = builder.objectRef<AgreementStatusModel>('AgreementStatus')
AgreementStatus.implement({
  description: 'How far an agreement has come, as of a day, according to a statement or a source.',
  fields: (t) => ({
    id: partIdField(t),
    status: t.expose('status', { type: AgreementStatusKind, description: 'How far it has come.' }),
    asOf: dateField(t, 'asOf', 'The day in the world as of which it is so.'),
    accordingTo: t.field({
      type: AccordingTo,
      description: 'Who says so.',
      resolve: (status) => status,
    }),
    conditional: t.exposeBoolean('conditional', {
      nullable: true,
      description: 'Whether it is said under a condition; null where the record does not say.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'A remark of the curators.' }),
    citations: citationsField(t),
  }),
})

export const AgreementRelation = builder.objectRef<AgreementRelationModel>('AgreementRelation')
AgreementRelation.implement({
  description: 'How an agreement stands to another, and who says so.',
  fields: (t) => ({
    id: partIdField(t),
    kind: t.expose('kind', { type: AgreementRelationKind, description: 'How it stands to it.' }),
    other: t.field({
      type: Agreement,
      description: 'The other.',
      resolve: ({ otherId }) => otherId,
    }),
    assertedBy: attributionField(t, 'Who says so.', byWhom),
    note: t.exposeString('note', { nullable: true, description: 'A remark of the curators.' }),
    citations: citationsField(t),
  }),
})
