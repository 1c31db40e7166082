/**
 * One type for a fragment on an interface, where the types written for those behind it are all the
 * same; undefined where they differ, or where there is only one.
 */
export function mergedFragment(written: string, name: string): string | undefined {
  const bodies = [...written.matchAll(/^type (\w+) = (\{[^]*?^\});/gm)].map(([, , body = '']) =>
    // What is made of other fragments on interfaces is made of such types.
    body.replaceAll(/\b([A-Z]\w*?)_\w+/g, '$1'),
  )
  return bodies.length > 1 && new Set(bodies).size === 1
    ? `export type ${name} = ${bodies[0]};\n`
    : undefined
}
