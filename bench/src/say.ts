/** Tells what is being done, beside what is measured. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`)
}
