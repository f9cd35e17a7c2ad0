import {
  type CustomActionKind,
  type CustomActionOpening,
  type CustomActionPlace,
  openingsOf,
} from 'shared-schema/custom-action-enums'

/** The largest number of the order. */
export const ORDER_MAXIMUM = 9999

/** What decides whether a menu or an action can be as it was written. */
export interface WrittenCustomAction {
  readonly kind: CustomActionKind
  readonly category: string | null
  readonly place: CustomActionPlace | null
  readonly opens: CustomActionOpening
  readonly roles: readonly unknown[]
  readonly order: number
  /** Null for all accounts of the partner. */
  readonly accountIds: readonly string[] | null
}

/** The field that keeps a menu or an action from being stored; null if none does. */
export function unfitField(
  { kind, category, place, opens, roles, order, accountIds }: WrittenCustomAction,
  mostAccounts: number,
): keyof WrittenCustomAction | null {
  if ((kind === 'ACTION') !== (place !== null)) return 'place'
  if (kind === 'ACTION' && category !== null) return 'category'
  if (!openingsOf[kind].includes(opens)) return 'opens'
  if (roles.length === 0) return 'roles'
  if (!Number.isInteger(order) || order < 0 || order > ORDER_MAXIMUM) return 'order'
  if (accountIds && (accountIds.length === 0 || accountIds.length > mostAccounts))
    return 'accountIds'
  return null
}
