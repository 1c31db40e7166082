import type { DayRange } from './foundation/day.ts'
import { citationsField } from './citation.ts'
import { builder } from './foundation/builder.ts'
import { SegmentKind, TranslationKind } from './foundation/enums.ts'
import { partIdField } from './foundation/part-id.ts'
import type { ColumnsByField } from './foundation/wanted-columns.ts'
import { Office } from './office.ts'
import { OfficeTerm } from './office-term.ts'
import { Organization } from './organization.ts'
import { Person } from './person.ts'
import { Statement } from './statement.ts'
import { termOn } from './term-on.ts'
import type {
  SegmentKind as SegmentKindValue,
  TranslationKind as TranslationKindValue,
} from './vocabulary.ts'

export interface SegmentModel {
  start: number
  end: number
  kind: SegmentKindValue
  text: string
}

export interface SpeakerModel {
  id: string
  statementId: string
  label: string | null
  personId: string | null
  organizationId: string | null
  officeId: string | null
  /** The days on which it was said as a revision of the past says; as it stands now they are read when needed. */
  day?: DayRange | null
}

export interface TranslationModel {
  id: string
  statementId: string
  language: string
  text: string
  kind: TranslationKindValue
  translator: string | null
}

export interface ResponseModel {
  statementId: string | null
  questionText: string | null
  askerId: string | null
  askerLabel: string | null
  askerGroup: string | null
}

export const Segment = builder.objectRef<SegmentModel>('Segment').implement({
  description: 'A run of a statement’s text. Segments cover the text without a gap.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'Where it begins, in UTF-16 units from 0.' }),
    end: t.exposeInt('end', { description: 'Where it ends, exclusive.' }),
    kind: t.expose('kind', { type: SegmentKind, description: 'Whose words these are.' }),
    text: t.exposeString('text', { description: 'The run itself.' }),
  }),
})

export const Speaker = builder.objectRef<SpeakerModel>('Speaker')
Speaker.implement({
  description: 'Somebody who makes a statement, as printed and as resolved.',
  fields: (t) => ({
    id: partIdField(t),
    label: t.exposeString('label', {
      nullable: true,
      description: 'How the source prints the speaker; kept whatever it resolves to.',
    }),
    person: t.field({
      type: Person,
      nullable: true,
      description: 'The person; null where it is none or the record does not say who.',
      resolve: ({ personId }) => personId,
    }),
    organization: t.field({
      type: Organization,
      nullable: true,
      description: 'The organization; null where it is not one.',
      resolve: ({ organizationId }) => organizationId,
    }),
    office: t.field({
      type: Office,
      nullable: true,
      description: 'The office in which they speak; null where the record does not say.',
      resolve: ({ officeId }) => officeId,
    }),
    officeTerm: t.field({
      type: OfficeTerm,
      nullable: true,
      description:
        'Their term in that office on the day of the statement; null where the record does not tell which.',
      resolve: async (
        { personId, officeId, statementId, day },
        _,
        { officeTerms, statementDays },
      ) => {
        if (!personId || !officeId) return null
        const [terms, days] = await Promise.all([
          officeTerms.load(personId),
          day === undefined ? statementDays.load(statementId) : day,
        ])
        return termOn(terms, officeId, days ?? undefined)
      },
    }),
    citations: citationsField(t),
  }),
})

export const Translation = builder.objectRef<TranslationModel>('Translation').implement({
  description: 'A statement in another language.',
  fields: (t) => ({
    id: partIdField(t),
    language: t.expose('language', { type: 'LanguageTag', description: 'Its language.' }),
    text: t.exposeString('text', { description: 'The text.' }),
    kind: t.expose('kind', { type: TranslationKind, description: 'How it was made.' }),
    translator: t.exposeString('translator', {
      nullable: true,
      description: 'Who made it, as printed; null where the record does not say.',
    }),
  }),
})

export const StatementResponse = builder.objectRef<ResponseModel>('StatementResponse')
StatementResponse.implement({
  description:
    'What a statement answers. That it answers something may be known while the question and the asker are not.',
  fields: (t) => ({
    statement: t.field({
      type: Statement,
      nullable: true,
      description: 'The statement that it answers; null where it is not in the record.',
      resolve: ({ statementId }) => statementId,
    }),
    questionText: t.exposeString('questionText', {
      nullable: true,
      description: 'The question as printed; null where no source gives it.',
    }),
    asker: t.field({
      type: Person,
      nullable: true,
      description: 'Who asked; null where no source names them.',
      resolve: ({ askerId }) => askerId,
    }),
    askerLabel: t.exposeString('askerLabel', {
      nullable: true,
      description: 'The asker as printed; null where no source gives it.',
    }),
    askerGroup: t.exposeString('askerGroup', {
      nullable: true,
      description: 'An unnamed group that asked, such as "the press".',
    }),
  }),
})

/** What is read of a speaker for each field. */
export const speakerColumns = {
  id: ['id'],
  label: ['label'],
  person: ['personId'],
  organization: ['organizationId'],
  office: ['officeId'],
  officeTerm: ['personId', 'officeId', 'statementId'],
  citations: ['id'],
} as const satisfies ColumnsByField<SpeakerModel>
