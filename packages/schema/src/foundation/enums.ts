import type { EnumRef } from '@pothos/core'
import * as vocabulary from '../vocabulary.ts'
import { builder, type Types } from './builder.ts'

/** A GraphQL enum of a vocabulary: the values describe themselves. */
export function enumOf<Values extends Record<string, string>>(
  name: string,
  description: string,
  values: Values,
): EnumRef<Types, keyof Values & string> {
  return builder.enumType(name, {
    description,
    values: describedValues(values),
  })
}

function describedValues<Values extends Record<string, string>>(values: Values) {
  return Object.fromEntries(
    Object.entries(values).map(([value, description]) => [value, { description, value }]),
  ) as { [V in keyof Values & string]: { description: string; value: V } }
}

export const EntityKind = enumOf('EntityKind', 'The kinds of document.', vocabulary.entityKinds)
export const EventKind = enumOf('EventKind', 'What an event is.', vocabulary.eventKinds)
export const EventStatus = enumOf('EventStatus', 'Whether it took place.', vocabulary.eventStatuses)
export const ParticipantRole = enumOf(
  'ParticipantRole',
  'What somebody did at an event.',
  vocabulary.participantRoles,
)
export const TopicTreatment = enumOf(
  'TopicTreatment',
  'How a topic was treated at an event, the negative included.',
  vocabulary.topicTreatments,
)
export const Provenance = enumOf(
  'Provenance',
  'Where an entry of the record comes from.',
  vocabulary.provenances,
)
export const StatementForm = enumOf(
  'StatementForm',
  'In which form a statement has come down.',
  vocabulary.statementForms,
)
export const SegmentKind = enumOf(
  'SegmentKind',
  "What a run of a statement's text is.",
  vocabulary.segmentKinds,
)
export const AttributionBoundary = enumOf(
  'AttributionBoundary',
  'Whether it is plain where the speaker ends and the writer begins.',
  vocabulary.attributionBoundaries,
)
export const TranslationKind = enumOf(
  'TranslationKind',
  'How a translation was made.',
  vocabulary.translationKinds,
)
export const NameKind = enumOf('NameKind', 'What a further name is.', vocabulary.nameKinds)
export const OfficeKind = enumOf('OfficeKind', 'What an office is.', vocabulary.officeKinds)
export const OrganizationKind = enumOf(
  'OrganizationKind',
  'What an organization is.',
  vocabulary.organizationKinds,
)
export const PlaceKind = enumOf('PlaceKind', 'What a place is.', vocabulary.placeKinds)
export const AgreementKind = enumOf(
  'AgreementKind',
  'What an agreement is.',
  vocabulary.agreementKinds,
)
export const AgreementStatusKind = enumOf(
  'AgreementStatusKind',
  'How far an agreement has come.',
  vocabulary.agreementStatuses,
)
export const AgreementRelationKind = enumOf(
  'AgreementRelationKind',
  'How one agreement stands to another.',
  vocabulary.agreementRelationKinds,
)
export const ClaimKind = enumOf('ClaimKind', 'What a claim is.', vocabulary.claimKinds)
export const Comparator = enumOf(
  'Comparator',
  'How a claimed figure stands to its value.',
  vocabulary.comparators,
)
export const ClaimVerification = enumOf(
  'ClaimVerification',
  'Whether a claim has been checked for this record.',
  vocabulary.claimVerifications,
)
export const SourceKind = enumOf('SourceKind', 'What a source is.', vocabulary.sourceKinds)
export const CitationRole = enumOf(
  'CitationRole',
  'How a source stands to what cites it.',
  vocabulary.citationRoles,
)
export const CitationVerification = enumOf(
  'CitationVerification',
  'Whether the service found the cited words at their place.',
  vocabulary.citationVerifications,
)
