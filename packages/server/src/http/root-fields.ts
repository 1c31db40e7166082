import { Kind, type ASTVisitor, type SelectionSetNode, type ValidationContext } from 'graphql'

/**
 * A rule that refuses operations with more root fields than allowed, those that fragments bring
 * included: each is a question of its own.
 */
export function maxRootFields(most: number, refuse: () => never) {
  return (context: ValidationContext): ASTVisitor => ({
    OperationDefinition({ selectionSet }) {
      if (countFields(selectionSet, context, most + 1) > most) refuse()
    },
  })
}

/** How many fields a selection has, counted no further than `enough`. */
function countFields(set: SelectionSetNode, context: ValidationContext, enough: number): number {
  const seen = new Set<string>()
  let count = 0
  const sets = [set]
  for (let next = sets.pop(); next && count < enough; next = sets.pop())
    for (const selection of next.selections)
      if (selection.kind === Kind.FIELD) count += 1
      else if (selection.kind === Kind.INLINE_FRAGMENT) sets.push(selection.selectionSet)
      // The same fragment again brings the same fields again, which are answered once.
      else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value)
        const fragment = context.getFragment(selection.name.value)
        if (fragment) sets.push(fragment.selectionSet)
      }
  return count
}
