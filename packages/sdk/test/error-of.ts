import { CommuniqueError } from '../src/index.ts'

/** What a call fails with, which must be a CommuniqueError. */
export async function errorOf(call: Promise<unknown>): Promise<CommuniqueError> {
  const error = await call.then(
    (data) => new Error(`no error, but ${JSON.stringify(data)}`),
    (error: unknown) => error,
  )
  if (!CommuniqueError.is(error)) throw error
  return error
}
