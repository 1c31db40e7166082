import type { ServiceModel } from './context.ts'
import { builder } from './foundation/builder.ts'
import { EntityKind } from './foundation/enums.ts'
import type { EntityKind as EntityKindValue } from './vocabulary.ts'

const EntityCount = builder
  .objectRef<{ entity: EntityKindValue; count: number }>('EntityCount')
  .implement({
    description: 'How many documents of one type are published.',
    fields: (t) => ({
      entity: t.expose('entity', { type: EntityKind, description: 'The type.' }),
      count: t.exposeInt('count', { description: 'The number.' }),
    }),
  })

const Service = builder.objectRef<ServiceModel>('Service').implement({
  description: 'The service that answers.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name.' }),
    version: t.exposeString('version', { description: 'Its version.' }),
    licence: t.exposeString('licence', { description: 'The licence of its program (SPDX).' }),
    counts: t.field({
      type: [EntityCount],
      description: 'How many documents of each type are published.',
      resolve: ({ counts }) => counts(),
    }),
  }),
})

builder.queryField('service', (t) =>
  t.field({
    type: Service,
    description: 'The service itself: its name, version, licence and how much it holds.',
    resolve: (_, _args, { service }) => service,
  }),
)
