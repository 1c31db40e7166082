import type { ArgBuilder, ObjectRef } from '@pothos/core'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../context.ts'
import type { EntityKind } from '../vocabulary.ts'
import { builder, type Types } from './builder.ts'
import { presentSlugs, type DocumentStorage } from './present-slugs.ts'
import { isPast, momentOf, pastKey } from './recorded-at.ts'
import { badInput } from './user-error.ts'

/** The id of the document that an id or slug leads to, redirects followed; null where there is none. */
export async function findDocument(
  { identities }: Context,
  entity: EntityKind,
  key: string,
): Promise<string | null> {
  if (isPast(key)) return null
  const identity = await identities.load({ entity, key })
  return identity?.id ?? null
}

/** Which state of the record is asked for; the present one without either. */
export interface StateArgs {
  recordedAt?: Date | string | null | undefined
  revision?: number | null | undefined
}

/** The arguments that ask for a document as it was. */
export const stateArgs = (t: ArgBuilder<Types>) => ({
  recordedAt: t({
    type: 'DateTime',
    description:
      'As the record had it at this moment, with what it refers to as of then; null where the record did not have it yet. Ids and slugs lead where they lead now. Lists of other documents are known only as the record stands now, and are refused.',
  }),
  revision: t.int({
    description:
      'As this revision of it had it, as of the moment when that was published; null where no such revision was published. Lists of other documents are refused, as under `recordedAt`.',
  }),
})

/** The document in the state that is asked for. */
export async function inState(
  { revisions }: Context,
  id: string | null,
  { recordedAt, revision }: StateArgs,
): Promise<string | null> {
  if (recordedAt != null && revision != null)
    throw badInput('Give `recordedAt` or `revision`, not both.')
  if (id === null) return null
  if (recordedAt != null) return pastKey(id, momentOf(recordedAt))
  if (revision == null) return id
  const found = await revisions.load({ documentId: id, number: revision })
  return found && pastKey(id, found.publishedAt)
}

interface FindArgs extends StateArgs {
  id?: string | null
  slug?: string | null
}

/** Adds the root field that finds one document by `id` or `slug`, former ones included. */
export function findField<Model extends { id: string; slug: string }>(
  name: string,
  entity: EntityKind,
  type: ObjectRef<Types, string | Model, Model>,
  description: string,
  storage: DocumentStorage<Model>,
) {
  const present = presentSlugs(storage)
  builder.queryField(name, (t) =>
    t.field({
      type,
      nullable: true,
      description: `${description} By \`id\` or \`slug\`, former ones included; null where there is none. What was asked for has moved where \`slug\` or \`id\` of the answer is another.`,
      args: {
        id: t.arg.id({ description: 'Its id, or one that was merged into it.' }),
        slug: t.arg({ type: 'Slug', description: 'Its slug, or a former one.' }),
        ...stateArgs(t.arg),
      },
      resolve: (async (
        _: object,
        { id, slug, ...state }: FindArgs,
        context: Context,
        info: GraphQLResolveInfo,
      ) => {
        if ((id == null) === (slug == null)) throw badInput('Give either `id` or `slug`.')
        if (slug != null && state.recordedAt == null && state.revision == null) {
          const found = await present(context, info).load(slug)
          if (found) return found
        }
        return inState(context, await findDocument(context, entity, id ?? slug ?? ''), state)
      }) as never,
    }),
  )
}
