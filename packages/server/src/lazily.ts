/** For each property, how it is made. */
export type Makers<Properties> = { [Name in keyof Properties]: () => Properties[Name] }

/**
 * A prototype whose properties are made for each object when they are first asked for: most requests
 * need few of what all may ask for.
 */
export function lazily<Base extends object, Properties>(
  base: Base,
  makers: Makers<Properties>,
): Base & Properties {
  const prototype = { ...base }
  for (const [name, make] of Object.entries<() => unknown>(makers))
    Object.defineProperty(prototype, name, {
      get(this: object) {
        const value = make()
        Object.defineProperty(this, name, { value })
        return value
      },
    })
  return prototype as Base & Properties
}
