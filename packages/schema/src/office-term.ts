import { citationsField } from './citation.ts'
import { builder } from './foundation/builder.ts'
import { dateField, type DateColumns } from './foundation/edtf-date.ts'
import { partIdField } from './foundation/part-id.ts'
import { Office } from './office.ts'
import { Person } from './person.ts'

export interface OfficeTermModel extends DateColumns<'start'>, DateColumns<'end'> {
  id: string
  personId: string
  officeId: string
  acting: boolean | null
  note: string | null
}

export const OfficeTerm = builder.objectRef<OfficeTermModel>('OfficeTerm')
OfficeTerm.implement({
  description: 'The time in which a person held an office, as far as sources say.',
  fields: (t) => ({
    id: partIdField(t),
    person: t.field({ type: Person, description: 'Who.', resolve: ({ personId }) => personId }),
    office: t.field({
      type: Office,
      description: 'Which office.',
      resolve: ({ officeId }) => officeId,
    }),
    start: dateField(t, 'start', 'When it began.'),
    end: dateField(
      t,
      'end',
      'When it ended. That there is none does not say that the office is still held.',
    ),
    acting: t.exposeBoolean('acting', {
      nullable: true,
      description: 'Whether held for the time being; null where the record does not say.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'A remark of the curators.' }),
    citations: citationsField(t),
  }),
})
