import { builder, type FieldBuilder } from './builder.ts'
import { enumOf } from './enums.ts'
import { Organization } from '../organization.ts'
import { Person } from '../person.ts'
import { Source } from '../source.ts'

/** Who asserts something: at most one of the three. */
export interface AttributionModel {
  personId: string | null
  organizationId: string | null
  sourceId: string | null
}

const AttributionKind = enumOf('AttributionKind', 'Who asserts something.', {
  PERSON: 'A person.',
  ORGANIZATION: 'An organization.',
  WRITER: 'The writer of a source, in their own voice.',
})

const Attribution = builder.objectRef<AttributionModel>('Attribution').implement({
  description: 'Who asserts something: a person, an organization, or the writer of a source.',
  fields: (t) => ({
    kind: t.field({
      type: AttributionKind,
      description: 'Which of the three.',
      resolve: ({ personId, organizationId }) =>
        personId ? 'PERSON' : organizationId ? 'ORGANIZATION' : 'WRITER',
    }),
    person: t.field({
      type: Person,
      nullable: true,
      description: 'The person; null where it is not one.',
      resolve: ({ personId }) => personId,
    }),
    organization: t.field({
      type: Organization,
      nullable: true,
      description: 'The organization; null where it is not one.',
      resolve: ({ organizationId }) => organizationId,
    }),
    source: t.field({
      type: Source,
      nullable: true,
      description: 'The source whose writer it is; null where it is not a writer.',
      resolve: ({ sourceId }) => sourceId,
    }),
  }),
})

/** A field that tells who asserts something; null where the record does not say. */
export function attributionField<Parent>(
  t: FieldBuilder<Parent>,
  description: string,
  attribution: (parent: Parent) => AttributionModel,
) {
  return t.field({
    type: Attribution,
    nullable: true,
    description: `${description} Null where the record does not say.`,
    resolve: (parent) => {
      const who = attribution(parent)
      return (who.personId ?? who.organizationId ?? who.sourceId) ? who : null
    },
  })
}
