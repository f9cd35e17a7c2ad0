import { linkProblem } from 'shared-schema/custom-address'

/** A link of a portal. */
export interface PortalLinkContent {
  readonly label: string
  readonly address: string
}

/** Which links can be given out: one that came into the database in another way may lead anywhere. */
export const openLinks = <Link extends PortalLinkContent>(links: readonly Link[]): Link[] =>
  links.filter(({ address }) => linkProblem(address) === null)

/** Whether two lists have the same ids in the same order. */
export const isSameOrder = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id, index) => id === other[index])

/** Whether a list has each of these ids once, in whatever order. */
export const isReordered = (ids: readonly string[], order: readonly string[]): boolean =>
  isSameOrder([...ids].sort(), [...order].sort())
