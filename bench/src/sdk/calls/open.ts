import { oneStatement, slug } from '../tasks/documents.ts'

/** Asks for one statement. */
export type Call = (signal?: AbortSignal) => Promise<unknown>

/** A client of a service, as a call that is made over and over. Nothing is cached. */
export type Open = (url: string) => Call

export const query = oneStatement
export const variables = { slug }
