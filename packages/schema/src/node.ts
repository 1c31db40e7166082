import { Agreement } from './agreement.ts'
import { Claim } from './claim.ts'
import type { Context } from './context.ts'
import { Country } from './country.ts'
import { Event } from './event.ts'
import { builder } from './foundation/builder.ts'
import { Document, type DocumentModel } from './foundation/document.ts'
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

/** The document with an id, whatever its type, redirects followed; it carries its type's name. */
export async function loadAnyDocument(
  context: Context,
  id: string,
): Promise<(DocumentModel & { __typename: string }) | null> {
  const identity = await context.identities.load({ entity: undefined, key: id })
  if (!identity) return null
  const type = typeOf()[identity.entity]
  const model: DocumentModel = await type.getDataloader(context).load(identity.id)
  return { ...model, __typename: type.name }
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
      args: { id: t.arg.id({ required: true, description: 'The id.' }) },
      resolve: (_, { id }, context) => loadAnyDocument(context, id),
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
        return Promise.all(ids.map((id) => loadAnyDocument(context, id)))
      },
    }),
  }),
})
