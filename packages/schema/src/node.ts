import { Agreement } from './agreement.ts'
import { Claim } from './claim.ts'
import type { Context } from './context.ts'
import { Country } from './country.ts'
import { Event } from './event.ts'
import { builder } from './foundation/builder.ts'
import { Document, type DocumentModel, type Identity } from './foundation/document.ts'
import { isPast, momentOf, pastKey } from './foundation/recorded-at.ts'
import { badInput } from './foundation/user-error.ts'
import { Office } from './office.ts'
import { Organization } from './organization.ts'
import { Person } from './person.ts'
import { Place } from './place.ts'
import { Policy } from './policy.ts'
import { Source } from './source.ts'
import { Statement } from './statement.ts'
import { Topic } from './topic.ts'

const maximumNodes = 100

const typeOf = () => ({
  AGREEMENT: Agreement,
  CLAIM: Claim,
  COUNTRY: Country,
  EVENT: Event,
  OFFICE: Office,
  ORGANIZATION: Organization,
  PERSON: Person,
  PLACE: Place,
  POLICY: Policy,
  SOURCE: Source,
  STATEMENT: Statement,
  TOPIC: Topic,
})

export type AnyDocument = DocumentModel & { __typename: string }

/** The document with an id, whatever its type, redirects followed; it carries its type's name. */
export async function loadAnyDocument(context: Context, id: string): Promise<AnyDocument | null> {
  const identity = await context.identities.load({ entity: undefined, key: id })
  return identity && loadDocument(context, identity)
}

/** The document that was found, in the state that its id asks for. */
export async function loadDocument(
  context: Context,
  { entity, id }: Identity,
): Promise<AnyDocument | null> {
  const type = typeOf()[entity]
  const model: DocumentModel | null = await type.getDataloader(context).load(id)
  return model && { ...model, __typename: type.name }
}

builder.queryType({
  description:
    'The record: who said what, when, where, in what capacity and according to which source.',
  fields: (t) => ({
    node: t.field({
      type: Document,
      nullable: true,
      description:
        'A document by its id, or one that was merged into it; null where there is none.',
      args: {
        id: t.arg.id({ required: true, description: 'The id.' }),
        recordedAt: t.arg({
          type: 'DateTime',
          description:
            'As the record had it at this moment, with what it refers to as of then; null where the record did not have it yet. Lists of other documents are known only as the record stands now, and are refused.',
        }),
      },
      resolve: async (_, { id, recordedAt }, context) => {
        if (isPast(id)) return null
        if (recordedAt == null) return loadAnyDocument(context, id)
        const found = await context.identities.load({ entity: undefined, key: id })
        return (
          found && loadDocument(context, { ...found, id: pastKey(found.id, momentOf(recordedAt)) })
        )
      },
    }),
    nodes: t.field({
      type: [Document],
      nullable: { list: false, items: true },
      description:
        'Documents by their ids, in that order; null in the place of one that is not there.',
      args: {
        ids: t.arg.idList({ required: true, description: `The ids, at most ${maximumNodes}.` }),
      },
      resolve: (_, { ids }, context) => {
        if (ids.length > maximumNodes) throw badInput(`\`ids\` may hold at most ${maximumNodes}.`)
        return Promise.all(
          ids.map(async (id) => (isPast(id) ? null : loadAnyDocument(context, id))),
        )
      },
    }),
  }),
})
