import { existsSync } from 'node:fs'
import { open, rename } from 'node:fs/promises'

export interface Merged {
  total: number
  added: number
  changed: number
}

/** Puts what was collected into a file, each statement once; to do it twice changes nothing. */
export async function merge(path: string, partPath: string): Promise<Merged> {
  // What changed while it was collected is there twice: the later counts.
  const latest = new Map<string, string>()
  for await (const line of linesOf(partPath)) latest.set(idOf(line), line)

  const result = { total: 0, added: 0, changed: 0 }
  const file = await open(`${path}.new`, 'w')
  let text = ''
  const put = async (line: string) => {
    result.total++
    text += `${line}\n`
    if (text.length > 1_000_000) {
      await file.writeFile(text)
      text = ''
    }
  }
  for await (const line of linesOf(path)) {
    const id = idOf(line)
    const newer = latest.get(id) ?? line
    latest.delete(id)
    if (newer !== line) result.changed++
    await put(newer)
  }
  for (const line of latest.values()) {
    result.added++
    await put(line)
  }
  await file.writeFile(text)
  await file.sync()
  await file.close()
  await rename(`${path}.new`, path)
  return result
}

async function* linesOf(path: string): AsyncGenerator<string> {
  if (!existsSync(path)) return
  const file = await open(path)
  yield* file.readLines()
}

function idOf(line: string): string {
  return (JSON.parse(line) as { id: string }).id
}
