import type {
  CustomActionIcon,
  CustomActionKind,
  CustomActionOpening,
  CustomActionPlace,
} from 'shared-schema/custom-action-enums'
import { openingsOf } from 'shared-schema/custom-action-enums'
import { type AddressProblem, addressProblem } from 'shared-schema/custom-address'
import { type MembershipRole, membershipRoles } from 'shared-schema/enums'
import type { CustomActionWholeFragment } from './custom-actions.generated.ts'

/** What the form holds; fields with several values hold them with commas. */
export type Typed = {
  kind: string
  name: string
  category: string
  place: string
  opens: string
  icon: string
  address: string
  roles: string
  accounts: string
  accountIds: string
  order: string
}

/** The form of a new menu: in a new tab, for everybody. */
export const newMenu: Typed = {
  kind: 'MENU',
  name: '',
  category: '',
  place: 'HEADER',
  opens: 'TAB',
  icon: 'LINK',
  address: '',
  roles: membershipRoles.join(','),
  accounts: 'ALL',
  accountIds: '',
  order: '100',
}

/** The form of one that is there. */
export const typedOf = (action: CustomActionWholeFragment): Typed => ({
  kind: action.kind,
  name: action.label,
  category: action.category ?? '',
  place: action.place ?? newMenu.place,
  opens: action.opens,
  icon: action.icon,
  address: action.address,
  roles: action.roles.join(','),
  accounts: action.accountCount === null ? 'ALL' : 'CHOSEN',
  accountIds: action.accounts.map(({ id }) => id).join(','),
  order: String(action.order),
})

/** The values that a field with several holds. */
export const several = (value: string): string[] => (value === '' ? [] : value.split(','))

/** Where an action stands; null for menus. */
export const placeOf = ({
  kind,
  place,
}: Pick<Typed, 'kind' | 'place'>): CustomActionPlace | null =>
  kind === 'MENU' ? null : (place as CustomActionPlace)

/** How the kind can be opened: what was chosen, if it fits the kind. */
export function openingOfKind({ kind, opens }: Pick<Typed, 'kind' | 'opens'>): CustomActionOpening {
  const fitting = openingsOf[kind as CustomActionKind]
  return fitting.find((one) => one === opens) ?? 'TAB'
}

/** What is sent: what the kind has no use for is left out. */
export const contentOf = (typed: Typed) => ({
  kind: typed.kind as CustomActionKind,
  label: typed.name.trim(),
  category: typed.kind === 'MENU' ? typed.category.trim() || null : null,
  place: placeOf(typed),
  opens: openingOfKind(typed),
  icon: typed.icon as CustomActionIcon,
  roles: several(typed.roles) as MembershipRole[],
  address: typed.address.trim(),
  order: Number(typed.order),
  accountIds: typed.accounts === 'ALL' ? null : several(typed.accountIds),
})

/** What keeps the form from being sent, by the field where it is said. */
export interface Missing {
  readonly name: boolean
  readonly address: AddressProblem | null
  readonly roles: boolean
  readonly accountIds: boolean
  readonly order: boolean
}

/** What is missing in what was typed, or can't be. */
export const missingIn = (typed: Typed): Missing => ({
  name: typed.name.trim() === '',
  address: addressProblem(typed.address.trim(), placeOf(typed)),
  roles: typed.roles === '',
  accountIds: typed.accounts === 'CHOSEN' && typed.accountIds === '',
  order: !/^\d{1,4}$/.test(typed.order.trim()),
})
