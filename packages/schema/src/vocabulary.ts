/**
 * The controlled vocabularies of the record: each value with what it means. The graph's enums, the
 * content documents and the tables all take their values from here.
 */

export const entityKinds = {
  AGREEMENT: 'An agreement between countries, from its first mention to its end.',
  CLAIM:
    'Something asserted about the world, by a named person or body or by the writer of a source.',
  COUNTRY: 'A country or territory with a code in ISO 3166-1.',
  EVENT: 'Something that took place or is to take place: a tour, a visit, a meeting, an address.',
  OFFICE: 'A post that people hold one after the other.',
  ORGANIZATION: 'A government, ministry, company, newsroom or other body.',
  PERSON: 'A human being.',
  PLACE: 'Somewhere an event was held or a statement made.',
  POLICY: 'A course of action that a government or body has given a name.',
  SOURCE: 'A text or data set that the record cites.',
  STATEMENT: 'Something that somebody said or wrote, in the form in which it has come down.',
  TOPIC: 'A subject that statements and events are about.',
} as const

export const eventKinds = {
  TOUR: 'A journey with several stops.',
  VISIT: 'A stay in one country or place.',
  MEETING: 'People sit down together.',
  PRESS_CONFERENCE: 'Somebody speaks to the press and may take questions.',
  PRESS_BRIEFING: 'A spokesperson informs the press, as a matter of routine.',
  CALL: 'A conversation by telephone or video.',
  SPEECH: 'A speech to an audience.',
  ADDRESS: 'An address to a body such as a parliament, spoken or sent in writing.',
  INTERVIEW: 'Somebody is questioned by one or a few journalists.',
  SIGNING: 'A document is signed.',
  SUMMIT: 'Heads of state or government meet in a group.',
  DEBATE: 'Several speakers take turns on one agenda.',
  OTHER: 'None of the other kinds.',
} as const

export const eventStatuses = {
  PLANNED: 'Announced, not yet held.',
  HELD: 'It took place.',
  POSTPONED: 'Put off to a later date.',
  CANCELLED: 'Called off.',
} as const

export const participantRoles = {
  HOST: 'Receives the others.',
  VISITOR: 'Is received.',
  SPEAKER: 'Speaks to an audience.',
  QUESTIONER: 'Asks questions.',
  MODERATOR: 'Gives the floor.',
  SIGNATORY: 'Signs.',
  DELEGATE: 'Takes part for a country or body.',
} as const

export const topicTreatments = {
  PUBLICLY_DISCUSSED: 'Spoken about in public.',
  DISCUSSED: 'Spoken about; whether in public is not said.',
  ACKNOWLEDGED: 'Acknowledged by a participant, without their words being given.',
  NOT_PUBLICLY_DISCUSSED:
    'A source says that it was not spoken about in public. This says nothing about private talks.',
  ON_AGENDA: 'Announced as a subject; whether it came up is not said.',
  ASSERTED_BY_SOURCE: 'Only the writer of a source connects the topic with the event.',
} as const

export const provenances = {
  PUBLISHER: 'Given by the publisher of the source.',
  CURATOR: 'Entered by a person who keeps this record.',
  IMPORT: 'Inferred by a program when data was imported; no person has confirmed it.',
} as const

export const statementForms = {
  VERBATIM: "The speaker's words as the source quotes them, in the language of the source.",
  TRANSLATED: "The speaker's words in translation, as the source quotes them.",
  PARAPHRASE: 'What was said, in the words of the source.',
  ACKNOWLEDGEMENT: 'The source says that the speaker acknowledged something, and gives no words.',
  REPORTED: 'The source says that something was said, and gives no words.',
  JOINT: 'Issued by several speakers together.',
  WRITTEN: "The speaker's own text as published; whether it was spoken so is not recorded.",
} as const

export const segmentKinds = {
  SPOKEN: "The speaker's words.",
  EDITORIAL_INSERTION: 'Put inside the quotation marks by the writer or editor of the source.',
  ELLIPSIS: 'A mark of omission or pause; the source does not say which.',
  STAGE_DIRECTION: 'A remark on what happened, such as applause.',
  CORRECTION: 'A correction made by the source inside the text.',
} as const

export const attributionBoundaries = {
  CLEAR: 'It is plain where the speaker ends and the writer begins.',
  UNCLEAR: 'Part of what is attributed may be the words of the writer.',
} as const

export const translationKinds = {
  HUMAN: 'Translated by a person.',
  MACHINE: 'Translated by a program.',
  OFFICIAL: 'Issued as a translation by the speaker’s own side or by the host.',
} as const

export const nameKinds = {
  TRANSLATION: 'The name in another language.',
  OFFICIAL: 'The full official form.',
  SHORT: 'A shorter form in use.',
  ALIAS: 'Another name in use.',
  FORMER: 'A name no longer in use.',
  AS_PRINTED: 'A form that a source prints.',
} as const

export const officeKinds = {
  HEAD_OF_STATE: 'Head of state, also where the same person heads the government.',
  HEAD_OF_GOVERNMENT: 'Head of government who is not head of state.',
  FOREIGN_MINISTER: 'Minister for foreign affairs, by whatever title.',
  LEGISLATOR: 'Member of a parliament.',
  AMBASSADOR: 'Represents a country abroad.',
  SPOKESPERSON: 'Speaks for an office or body.',
  OTHER: 'None of the other kinds.',
} as const

export const organizationKinds = {
  GOVERNMENT: 'The government of a country.',
  MINISTRY: 'A ministry or department of a government.',
  MILITARY: 'Armed forces, or a branch of them.',
  PRESS: 'A newsroom, agency or broadcaster.',
  INTERGOVERNMENTAL: 'A body whose members are states.',
  COMPANY: 'A business.',
  OTHER: 'None of the other kinds.',
} as const

export const placeKinds = {
  CITY: 'A city, town or village.',
  VENUE: 'A building or site.',
  ROOM: 'A room or part of a building or site.',
  BODY_OF_WATER: 'A lake, river, canal or sea.',
  REGION: 'A region of a country or of several.',
  VEHICLE: 'An aircraft, ship or train.',
  INTERNATIONAL_WATERS: 'The sea outside any country.',
} as const

export const agreementKinds = {
  TREATY: 'A treaty.',
  EXECUTIVE_AGREEMENT: 'An agreement between governments without ratification.',
  MEMORANDUM: 'A memorandum of understanding.',
  JOINT_DECLARATION: 'A declaration made together.',
  OTHER: 'None of the other kinds.',
} as const

export const agreementStatuses = {
  PROPOSED: 'Suggested by one side.',
  IN_NEGOTIATION: 'Being worked out.',
  ANNOUNCED: 'Announced as agreed.',
  SIGNED: 'Signed.',
  PROVISIONAL: 'Applied before it is in force.',
  IN_FORCE: 'In force.',
  SUSPENDED: 'Not applied for the time being.',
  TERMINATED: 'Ended by a party or by both.',
  LAPSED: 'Ended by its own terms.',
} as const

export const agreementRelationKinds = {
  PREDECESSOR: 'The other came before, on the same subject.',
  SUPERSEDES: 'It takes the place of the other.',
  AMENDS: 'It changes the other.',
  COMPARED_WITH: 'Somebody compares it with the other.',
} as const

export const claimKinds = {
  FIGURE: 'A number.',
  FACT: 'A statement of fact.',
  OPINION: 'A judgement of value.',
  CHARACTERISATION: 'A description that ranks, compares or colours, superlatives included.',
  FORECAST: 'A statement about the future.',
} as const

export const comparators = {
  EQ: 'Equal to the value.',
  GT: 'More than the value.',
  GTE: 'The value or more.',
  LT: 'Less than the value.',
  LTE: 'The value or less.',
  APPROX: 'About the value.',
} as const

export const claimVerifications = {
  UNVERIFIED: 'Nobody has checked it for this record.',
  SUPPORTED: 'Evidence cited in this record supports it.',
  DISPUTED: 'Evidence cited in this record speaks for and against it.',
  REFUTED: 'Evidence cited in this record refutes it.',
} as const

export const sourceKinds = {
  NEWS_ARTICLE: 'An article of a newspaper, agency or website.',
  TRANSCRIPT: 'A transcript of what was said.',
  READOUT: 'A summary of a meeting or call, issued by one side.',
  DATASET: 'A data set.',
  TREATY_TEXT: 'The text of a treaty or other agreement.',
  SPEECH_TEXT: 'The text of a speech or address.',
  SOCIAL_POST: 'A post on a social network.',
  OTHER: 'None of the other kinds.',
} as const

export const citationRoles = {
  SUPPORTS: 'The source says what the record says.',
  CONTRADICTS: 'The source says something else, or pulls the other way.',
  MENTIONS: 'The source speaks of it without saying so much.',
} as const

export const citationVerifications = {
  COMPLETE_TEXT:
    'The service found the exact words at that place of the complete archived text, whose hash holds.',
  PASSAGE: 'The service found the exact words in an archived passage that covers the place.',
  UNARCHIVED:
    'Nothing is archived at that place. The hash of the span lets anyone who has the text check it.',
} as const

/** The values of a vocabulary, for validators that want a list. */
export function valuesOf<T extends Record<string, string>>(vocabulary: T) {
  return Object.keys(vocabulary) as [keyof T & string, ...(keyof T & string)[]]
}

export type EntityKind = keyof typeof entityKinds
export type EventKind = keyof typeof eventKinds
export type EventStatus = keyof typeof eventStatuses
export type ParticipantRole = keyof typeof participantRoles
export type TopicTreatment = keyof typeof topicTreatments
export type Provenance = keyof typeof provenances
export type StatementForm = keyof typeof statementForms
export type SegmentKind = keyof typeof segmentKinds
export type AttributionBoundary = keyof typeof attributionBoundaries
export type TranslationKind = keyof typeof translationKinds
export type NameKind = keyof typeof nameKinds
export type OfficeKind = keyof typeof officeKinds
export type OrganizationKind = keyof typeof organizationKinds
export type PlaceKind = keyof typeof placeKinds
export type AgreementKind = keyof typeof agreementKinds
export type AgreementStatusKind = keyof typeof agreementStatuses
export type AgreementRelationKind = keyof typeof agreementRelationKinds
export type ClaimKind = keyof typeof claimKinds
export type Comparator = keyof typeof comparators
export type ClaimVerification = keyof typeof claimVerifications
export type SourceKind = keyof typeof sourceKinds
export type CitationRole = keyof typeof citationRoles
export type CitationVerification = keyof typeof citationVerifications
