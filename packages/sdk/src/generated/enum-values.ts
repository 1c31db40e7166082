import type {
  AgreementKind,
  AgreementOrder,
  AgreementRelationKind,
  AgreementStatusKind,
  AttributionBoundary,
  AttributionKind,
  Certainty,
  ChangeKind,
  CitationRole,
  CitationVerification,
  ClaimKind,
  ClaimOrder,
  ClaimVerification,
  Comparator,
  CountryOrder,
  EntityKind,
  EventKind,
  EventOrder,
  EventStatus,
  NameKind,
  OfficeKind,
  OfficeOrder,
  OrganizationKind,
  OrganizationOrder,
  ParticipantRole,
  PersonOrder,
  PlaceKind,
  PlaceOrder,
  PolicyOrder,
  Provenance,
  RevisionState,
  SearchedType,
  SegmentKind,
  SourceKind,
  SourceOrder,
  StatementForm,
  StatementOrder,
  TimelineInterval,
  TopicOrder,
  TopicTreatment,
  TranslationKind,
} from './operations.ts'

/**
 * The values of {@link AgreementKind} that are known today.
 *
 * @example
 * for (const value of agreementKindValues) console.log(value)
 */
export const agreementKindValues: readonly AgreementKind[] = ['EXECUTIVE_AGREEMENT', 'JOINT_DECLARATION', 'MEMORANDUM', 'OTHER', 'TREATY']

/**
 * The values of {@link AgreementOrder} that are known today.
 *
 * @example
 * for (const value of agreementOrderValues) console.log(value)
 */
export const agreementOrderValues: readonly AgreementOrder[] = ['DATE_ASC', 'DATE_DESC', 'NAME_ASC', 'NAME_DESC', 'UPDATED_AT_ASC', 'UPDATED_AT_DESC']

/**
 * The values of {@link AgreementRelationKind} that are known today.
 *
 * @example
 * for (const value of agreementRelationKindValues) console.log(value)
 */
export const agreementRelationKindValues: readonly AgreementRelationKind[] = ['AMENDS', 'COMPARED_WITH', 'PREDECESSOR', 'SUPERSEDES']

/**
 * The values of {@link AgreementStatusKind} that are known today.
 *
 * @example
 * for (const value of agreementStatusKindValues) console.log(value)
 */
export const agreementStatusKindValues: readonly AgreementStatusKind[] = ['ANNOUNCED', 'IN_FORCE', 'IN_NEGOTIATION', 'LAPSED', 'PROPOSED', 'PROVISIONAL', 'SIGNED', 'SUSPENDED', 'TERMINATED']

/**
 * The values of {@link AttributionBoundary} that are known today.
 *
 * @example
 * for (const value of attributionBoundaryValues) console.log(value)
 */
export const attributionBoundaryValues: readonly AttributionBoundary[] = ['CLEAR', 'UNCLEAR']

/**
 * The values of {@link AttributionKind} that are known today.
 *
 * @example
 * for (const value of attributionKindValues) console.log(value)
 */
export const attributionKindValues: readonly AttributionKind[] = ['ORGANIZATION', 'PERSON', 'WRITER']

/**
 * The values of {@link Certainty} that are known today.
 *
 * @example
 * for (const value of certaintyValues) console.log(value)
 */
export const certaintyValues: readonly Certainty[] = ['CERTAIN', 'POSSIBLE']

/**
 * The values of {@link ChangeKind} that are known today.
 *
 * @example
 * for (const value of changeKindValues) console.log(value)
 */
export const changeKindValues: readonly ChangeKind[] = ['ADDED', 'CHANGED', 'MOVED', 'REMOVED']

/**
 * The values of {@link CitationRole} that are known today.
 *
 * @example
 * for (const value of citationRoleValues) console.log(value)
 */
export const citationRoleValues: readonly CitationRole[] = ['CONTRADICTS', 'MENTIONS', 'SUPPORTS']

/**
 * The values of {@link CitationVerification} that are known today.
 *
 * @example
 * for (const value of citationVerificationValues) console.log(value)
 */
export const citationVerificationValues: readonly CitationVerification[] = ['COMPLETE_TEXT', 'PASSAGE', 'UNARCHIVED']

/**
 * The values of {@link ClaimKind} that are known today.
 *
 * @example
 * for (const value of claimKindValues) console.log(value)
 */
export const claimKindValues: readonly ClaimKind[] = ['CHARACTERISATION', 'FACT', 'FIGURE', 'FORECAST', 'OPINION']

/**
 * The values of {@link ClaimOrder} that are known today.
 *
 * @example
 * for (const value of claimOrderValues) console.log(value)
 */
export const claimOrderValues: readonly ClaimOrder[] = ['AS_OF_ASC', 'AS_OF_DESC', 'UPDATED_AT_ASC', 'UPDATED_AT_DESC']

/**
 * The values of {@link ClaimVerification} that are known today.
 *
 * @example
 * for (const value of claimVerificationValues) console.log(value)
 */
export const claimVerificationValues: readonly ClaimVerification[] = ['DISPUTED', 'REFUTED', 'SUPPORTED', 'UNVERIFIED']

/**
 * The values of {@link Comparator} that are known today.
 *
 * @example
 * for (const value of comparatorValues) console.log(value)
 */
export const comparatorValues: readonly Comparator[] = ['APPROX', 'EQ', 'GT', 'GTE', 'LT', 'LTE']

/**
 * The values of {@link CountryOrder} that are known today.
 *
 * @example
 * for (const value of countryOrderValues) console.log(value)
 */
export const countryOrderValues: readonly CountryOrder[] = ['NAME_ASC', 'NAME_DESC', 'UPDATED_AT_ASC', 'UPDATED_AT_DESC']

/**
 * The values of {@link EntityKind} that are known today.
 *
 * @example
 * for (const value of entityKindValues) console.log(value)
 */
export const entityKindValues: readonly EntityKind[] = ['AGREEMENT', 'CLAIM', 'COUNTRY', 'EVENT', 'OFFICE', 'ORGANIZATION', 'PERSON', 'PLACE', 'POLICY', 'SOURCE', 'STATEMENT', 'TOPIC']

/**
 * The values of {@link EventKind} that are known today.
 *
 * @example
 * for (const value of eventKindValues) console.log(value)
 */
export const eventKindValues: readonly EventKind[] = ['ADDRESS', 'CALL', 'DEBATE', 'INTERVIEW', 'MEETING', 'OTHER', 'PRESS_BRIEFING', 'PRESS_CONFERENCE', 'SIGNING', 'SPEECH', 'SUMMIT', 'TOUR', 'VISIT']

/**
 * The values of {@link EventOrder} that are known today.
 *
 * @example
 * for (const value of eventOrderValues) console.log(value)
 */
export const eventOrderValues: readonly EventOrder[] = ['DATE_ASC', 'DATE_DESC', 'NAME_ASC', 'NAME_DESC', 'POSITION_ASC', 'UPDATED_AT_ASC', 'UPDATED_AT_DESC']

/**
 * The values of {@link EventStatus} that are known today.
 *
 * @example
 * for (const value of eventStatusValues) console.log(value)
 */
export const eventStatusValues: readonly EventStatus[] = ['CANCELLED', 'HELD', 'PLANNED', 'POSTPONED']

/**
 * The values of {@link NameKind} that are known today.
 *
 * @example
 * for (const value of nameKindValues) console.log(value)
 */
export const nameKindValues: readonly NameKind[] = ['ALIAS', 'AS_PRINTED', 'FORMER', 'OFFICIAL', 'SHORT', 'TRANSLATION']

/**
 * The values of {@link OfficeKind} that are known today.
 *
 * @example
 * for (const value of officeKindValues) console.log(value)
 */
export const officeKindValues: readonly OfficeKind[] = ['AMBASSADOR', 'FOREIGN_MINISTER', 'HEAD_OF_GOVERNMENT', 'HEAD_OF_STATE', 'LEGISLATOR', 'OTHER', 'SPOKESPERSON']

/**
 * The values of {@link OfficeOrder} that are known today.
 *
 * @example
 * for (const value of officeOrderValues) console.log(value)
 */
export const officeOrderValues: readonly OfficeOrder[] = ['NAME_ASC', 'NAME_DESC', 'UPDATED_AT_ASC', 'UPDATED_AT_DESC']

/**
 * The values of {@link OrganizationKind} that are known today.
 *
 * @example
 * for (const value of organizationKindValues) console.log(value)
 */
export const organizationKindValues: readonly OrganizationKind[] = ['COMPANY', 'GOVERNMENT', 'INTERGOVERNMENTAL', 'MILITARY', 'MINISTRY', 'OTHER', 'PRESS']

/**
 * The values of {@link OrganizationOrder} that are known today.
 *
 * @example
 * for (const value of organizationOrderValues) console.log(value)
 */
export const organizationOrderValues: readonly OrganizationOrder[] = ['NAME_ASC', 'NAME_DESC', 'UPDATED_AT_ASC', 'UPDATED_AT_DESC']

/**
 * The values of {@link ParticipantRole} that are known today.
 *
 * @example
 * for (const value of participantRoleValues) console.log(value)
 */
export const participantRoleValues: readonly ParticipantRole[] = ['DELEGATE', 'HOST', 'MODERATOR', 'QUESTIONER', 'SIGNATORY', 'SPEAKER', 'VISITOR']

/**
 * The values of {@link PersonOrder} that are known today.
 *
 * @example
 * for (const value of personOrderValues) console.log(value)
 */
export const personOrderValues: readonly PersonOrder[] = ['NAME_ASC', 'NAME_DESC', 'UPDATED_AT_ASC', 'UPDATED_AT_DESC']

/**
 * The values of {@link PlaceKind} that are known today.
 *
 * @example
 * for (const value of placeKindValues) console.log(value)
 */
export const placeKindValues: readonly PlaceKind[] = ['BODY_OF_WATER', 'CITY', 'INTERNATIONAL_WATERS', 'REGION', 'ROOM', 'VEHICLE', 'VENUE']

/**
 * The values of {@link PlaceOrder} that are known today.
 *
 * @example
 * for (const value of placeOrderValues) console.log(value)
 */
export const placeOrderValues: readonly PlaceOrder[] = ['NAME_ASC', 'NAME_DESC', 'UPDATED_AT_ASC', 'UPDATED_AT_DESC']

/**
 * The values of {@link PolicyOrder} that are known today.
 *
 * @example
 * for (const value of policyOrderValues) console.log(value)
 */
export const policyOrderValues: readonly PolicyOrder[] = ['NAME_ASC', 'NAME_DESC', 'UPDATED_AT_ASC', 'UPDATED_AT_DESC']

/**
 * The values of {@link Provenance} that are known today.
 *
 * @example
 * for (const value of provenanceValues) console.log(value)
 */
export const provenanceValues: readonly Provenance[] = ['CURATOR', 'IMPORT', 'PUBLISHER']

/**
 * The values of {@link RevisionState} that are known today.
 *
 * @example
 * for (const value of revisionStateValues) console.log(value)
 */
export const revisionStateValues: readonly RevisionState[] = ['PUBLISHED', 'RETRACTED', 'SUPERSEDED']

/**
 * The values of {@link SearchedType} that are known today.
 *
 * @example
 * for (const value of searchedTypeValues) console.log(value)
 */
export const searchedTypeValues: readonly SearchedType[] = ['AGREEMENT', 'CLAIM', 'EVENT', 'PERSON', 'SOURCE', 'STATEMENT', 'TOPIC']

/**
 * The values of {@link SegmentKind} that are known today.
 *
 * @example
 * for (const value of segmentKindValues) console.log(value)
 */
export const segmentKindValues: readonly SegmentKind[] = ['CORRECTION', 'EDITORIAL_INSERTION', 'ELLIPSIS', 'SPOKEN', 'STAGE_DIRECTION']

/**
 * The values of {@link SourceKind} that are known today.
 *
 * @example
 * for (const value of sourceKindValues) console.log(value)
 */
export const sourceKindValues: readonly SourceKind[] = ['DATASET', 'NEWS_ARTICLE', 'OTHER', 'READOUT', 'SOCIAL_POST', 'SPEECH_TEXT', 'TRANSCRIPT', 'TREATY_TEXT']

/**
 * The values of {@link SourceOrder} that are known today.
 *
 * @example
 * for (const value of sourceOrderValues) console.log(value)
 */
export const sourceOrderValues: readonly SourceOrder[] = ['PUBLISHED_AT_ASC', 'PUBLISHED_AT_DESC', 'UPDATED_AT_ASC', 'UPDATED_AT_DESC']

/**
 * The values of {@link StatementForm} that are known today.
 *
 * @example
 * for (const value of statementFormValues) console.log(value)
 */
export const statementFormValues: readonly StatementForm[] = ['ACKNOWLEDGEMENT', 'JOINT', 'PARAPHRASE', 'REPORTED', 'TRANSLATED', 'VERBATIM', 'WRITTEN']

/**
 * The values of {@link StatementOrder} that are known today.
 *
 * @example
 * for (const value of statementOrderValues) console.log(value)
 */
export const statementOrderValues: readonly StatementOrder[] = ['POSITION_ASC', 'SAID_ON_ASC', 'SAID_ON_DESC', 'UPDATED_AT_ASC', 'UPDATED_AT_DESC']

/**
 * The values of {@link TimelineInterval} that are known today.
 *
 * @example
 * for (const value of timelineIntervalValues) console.log(value)
 */
export const timelineIntervalValues: readonly TimelineInterval[] = ['DAY', 'DECADE', 'MONTH', 'YEAR']

/**
 * The values of {@link TopicOrder} that are known today.
 *
 * @example
 * for (const value of topicOrderValues) console.log(value)
 */
export const topicOrderValues: readonly TopicOrder[] = ['NAME_ASC', 'NAME_DESC', 'UPDATED_AT_ASC', 'UPDATED_AT_DESC']

/**
 * The values of {@link TopicTreatment} that are known today.
 *
 * @example
 * for (const value of topicTreatmentValues) console.log(value)
 */
export const topicTreatmentValues: readonly TopicTreatment[] = ['ACKNOWLEDGED', 'ASSERTED_BY_SOURCE', 'DISCUSSED', 'NOT_PUBLICLY_DISCUSSED', 'ON_AGENDA', 'PUBLICLY_DISCUSSED']

/**
 * The values of {@link TranslationKind} that are known today.
 *
 * @example
 * for (const value of translationKindValues) console.log(value)
 */
export const translationKindValues: readonly TranslationKind[] = ['HUMAN', 'MACHINE', 'OFFICIAL']
