/** Something that whoever runs the service can put right; the message is one line that says how. */
export class SetupError extends Error {
  override name = 'SetupError'
}
