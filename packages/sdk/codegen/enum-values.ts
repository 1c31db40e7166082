import type { PluginFunction } from '@graphql-codegen/plugin-helpers'
import { isEnumType, isIntrospectionType } from 'graphql'

/** The values of each enum at run time, for forms and checks. */
export const plugin: PluginFunction = (schema) => {
  const enums = Object.values(schema.getTypeMap())
    .filter((type) => isEnumType(type) && !isIntrospectionType(type))
    .map(({ name }) => name)
    .toSorted()
  return {
    prepend: [
      `import type {\n${enums.map((name) => `  ${name},\n`).join('')}} from './operations.ts'\n`,
    ],
    content: enums
      .map((name) => {
        const type = schema.getType(name)
        const values = isEnumType(type) ? type.getValues().map(({ value }) => `'${value}'`) : []
        const constant = `${name[0]?.toLowerCase()}${name.slice(1)}Values`
        return `/**
 * The values of {@link ${name}} that are known today.
 *
 * @example
 * for (const value of ${constant}) console.log(value)
 */
export const ${constant}: readonly ${name}[] = [${values.join(', ')}]\n`
      })
      .join('\n'),
  }
}
