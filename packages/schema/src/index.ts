import './foundation/scalars.ts'
import './node.ts'
import './service.ts'
import { builder } from './foundation/builder.ts'

export type { Context, Parts, ServiceModel } from './context.ts'
export type { Count, Owners, Page, PageRequest, Reader, Window } from './foundation/page.ts'
export { badInput } from './foundation/user-error.ts'

export const schema = builder.toSchema()
