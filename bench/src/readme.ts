import { readFile, writeFile } from 'node:fs/promises'

const readme = new URL('../README.md', import.meta.url)
const end = '<!-- To here. -->'

/** Prints what a part of the benchmark has measured, and puts it into its place in the README. */
export async function writeIntoReadme(
  part: 'finding' | 'sdk' | 'serving',
  tables: string,
): Promise<void> {
  process.stdout.write(`${tables}\n`)
  const begin = `<!-- What stands from here is written by \`pnpm bench ${part}\`. -->`
  const text = await readFile(readme, 'utf8')
  const from = text.indexOf(begin) + begin.length
  const to = text.indexOf(end, from)
  if (from < begin.length || to < from) throw new Error('The README has no place for the figures')
  await writeFile(readme, `${text.slice(0, from)}\n\n${tables}\n\n${text.slice(to)}`)
}
