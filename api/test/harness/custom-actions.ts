import {
  type CustomActionContent,
  insertCustomAction,
} from '../../src/custom-actions/change-custom-action.ts'
import { systemActor } from '../../src/platform/actor.ts'
import { newId } from '../../src/platform/ids.ts'
import type { Product } from './product.ts'
import type { TestTeam } from './team.ts'

const seeding = systemActor('test')

/** A menu for everybody in all accounts, unless said otherwise. */
export const customMenu = (given: Partial<CustomActionContent> = {}): CustomActionContent => ({
  kind: 'MENU',
  label: 'Help centre',
  category: null,
  place: null,
  opens: 'TAB',
  icon: 'HELP',
  roles: ['ADMINISTRATOR', 'ATTENDANT', 'USER'],
  address: 'https://help.example/',
  order: 10,
  accountIds: null,
  ...given,
})

/** An action in the header, for everybody in all accounts, unless said otherwise. */
export const customAction = (given: Partial<CustomActionContent> = {}): CustomActionContent =>
  customMenu({ kind: 'ACTION', label: 'Open the CRM', place: 'HEADER', icon: 'DATABASE', ...given })

/** Writes a custom menu or action of the partner of a team, and gives its id. */
export async function newCustomAction(
  product: Product,
  { partnerId }: Pick<TestTeam, 'partnerId'>,
  content: CustomActionContent = customMenu(),
): Promise<string> {
  const id = newId()
  await product.platform.inChange(seeding, (change) =>
    insertCustomAction(change, { id, partnerId, content }),
  )
  return id
}
