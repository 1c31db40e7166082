/** A piece of code in a text: where it begins, and the file that it is. */
export interface Block {
  /** Such as `README.md:12`. */
  place: string
  /** A path of its own, relative to whatever folder; what the first line names, if it names a file. */
  file: string
  code: string
}

/** The TypeScript in a Markdown text; files of one section stand in one folder. */
export function blocksOf(markdown: string, name: string): Block[] {
  let section = 0
  return [...markdown.matchAll(/^## .*$|^```(tsx?)\n([^]*?)^```$/gm)].flatMap(
    ([, language, code], index, all) => {
      if (!language || code === undefined) {
        section++
        return []
      }
      const line = markdown.slice(0, all[index]?.index).split('\n').length
      const own = /^\/\/ (\S+\.tsx?)\b/.exec(code)?.[1] ?? `${line}.${language}`
      return { place: `${name}:${line}`, file: `${name}/${section}/${own}`, code }
    },
  )
}
