import { Kind, print, visit, type DocumentNode } from 'graphql'

const longest = 2000

/** A document on one line without what its caller wrote into it: texts are empty, numbers are 0. */
export function shapeOf(document: DocumentNode): string {
  const plain = visit(document, {
    StringValue: () => ({ kind: Kind.STRING, value: '' }),
    IntValue: () => ({ kind: Kind.INT, value: '0' }),
    FloatValue: () => ({ kind: Kind.FLOAT, value: '0' }),
  })
  const text = print(plain).replaceAll(/\s+/g, ' ')
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}
