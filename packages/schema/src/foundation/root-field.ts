import type { ObjectRef } from '@pothos/core'
import type { Context } from '../context.ts'
import type { EntityKind } from '../vocabulary.ts'
import { builder, type Types } from './builder.ts'
import { badInput } from './user-error.ts'

/** The id of the document that an id or slug leads to, redirects followed; null where there is none. */
export async function findDocument(
  { identities }: Context,
  entity: EntityKind,
  key: string,
): Promise<string | null> {
  const identity = await identities.load({ entity, key })
  return identity?.id ?? null
}

interface FindArgs {
  id?: string | null
  slug?: string | null
}

/** Adds the root field that finds one document by `id` or `slug`, former ones included. */
export function findField<Model>(
  name: string,
  entity: EntityKind,
  type: ObjectRef<Types, string | Model, Model>,
  description: string,
) {
  builder.queryField(name, (t) =>
    t.field({
      type,
      nullable: true,
      description: `${description} By \`id\` or \`slug\`, former ones included; null where there is none.`,
      args: {
        id: t.arg.id({ description: 'Its id, or one that was merged into it.' }),
        slug: t.arg({ type: 'Slug', description: 'Its slug, or a former one.' }),
      },
      resolve: ((_: object, { id, slug }: FindArgs, context: Context) => {
        if ((id == null) === (slug == null)) throw badInput('Give either `id` or `slug`.')
        return findDocument(context, entity, id ?? slug ?? '')
      }) as never,
    }),
  )
}
