import { isDeepStrictEqual } from 'node:util'
import type { CustomActionIcon } from 'shared-schema/custom-action-enums'
import { addressProblem } from 'shared-schema/custom-address'
import { type MembershipRole, membershipRoles } from 'shared-schema/enums'
import { holdPlaceHaving, ownPartnerId } from '../partners/team-act.ts'
import type { FieldOf } from '../platform/actions.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found, Refusal } from '../platform/errors.ts'
import { oncePerKey } from '../platform/idempotency.ts'
import { isId } from '../platform/ids.ts'
import { nameOf, requireName } from '../platform/names.ts'
import type { Platform } from '../platform/platform.ts'
import type { RecordedState } from '../platform/record-entry.ts'
import { customActionActions } from './actions.ts'
import { type ChosenAccount, type CustomActionView, customActionOfId } from './custom-actions.ts'
import { CustomAction, CustomActionAccount } from './entities.ts'
import { manageCustomActions } from './permissions.ts'
import { unfitField, type WrittenCustomAction } from './rules.ts'
import { customActionTopics } from './topics.ts'

/** A custom menu or action as somebody of the team writes it. */
export interface CustomActionContent extends WrittenCustomAction {
  readonly label: string
  readonly icon: CustomActionIcon
  readonly roles: readonly MembershipRole[]
  /** With its variables. */
  readonly address: string
}

/**
 * Creates a custom menu or action, which is active at once.
 *
 * @throws NAME_INVALID, CUSTOM_ADDRESS_REFUSED, BAD_USER_INPUT with the field that does not fit; NOT_FOUND for an account of
 *   another partner; CUSTOM_ACTIONS_FULL
 */
export async function createCustomAction(
  platform: Platform,
  actor: PersonActor,
  { idempotencyKey, ...written }: CustomActionContent & { readonly idempotencyKey: string },
): Promise<CustomActionView> {
  const partnerId = ownPartnerId(actor)
  const content = settledContent(platform, written)
  const request = { key: idempotencyKey, operation: 'createCustomAction', input: content }
  const id = await oncePerKey(platform, actor, request, {
    create: async (change, newId) => {
      await holdPlaceHaving(platform, change, manageCustomActions)
      await refuseFull(platform, change, partnerId)
      await insertCustomAction(change, { id: newId, partnerId, content })
    },
  })
  return customActionOfId(platform, partnerId, id)
}

/** What a new custom menu or action is made of; its content is one that has been checked. */
interface NewCustomAction {
  readonly id: string
  readonly partnerId: string
  readonly content: CustomActionContent
}

/** Writes a new custom menu or action with its accounts, and records it. @throws NOT_FOUND for an account of another partner */
export async function insertCustomAction(
  change: Change,
  { id, partnerId, content }: NewCustomAction,
): Promise<void> {
  const { manager, now } = change
  const chosen = await holdAccounts(change, partnerId, content.accountIds)
  const action = manager.create(CustomAction, {
    id,
    partnerId,
    ...columnsOf(content),
    active: true,
    version: 1,
    createdAt: now,
  })
  await manager.insert(CustomAction, action)
  await choose(change, action, chosen)
  const after = recorded(action, chosen)
  change.record(customActionActions.created, { targetId: id, partnerId, after })
  change.announce(customActionTopics.customActions(partnerId))
}

/** What is to change, and of which version. */
export interface CustomActionChange extends CustomActionContent {
  readonly customActionId: string
  readonly version: number
}

/**
 * Writes a custom menu or action anew. No-op, without an audit event, if nothing is different.
 *
 * @throws as `createCustomAction`; CONFLICT if it is of another version by now
 */
export async function changeCustomAction(
  platform: Platform,
  actor: PersonActor,
  { customActionId, version, ...written }: CustomActionChange,
): Promise<CustomActionView> {
  const content = settledContent(platform, written)
  const partnerId = ownPartnerId(actor)
  await platform.inChange(actor, async (change) => {
    const { manager } = change
    await holdPlaceHaving(platform, change, manageCustomActions)
    // Accounts are locked before what is shown in them, as where an account goes to another partner.
    const chosen = await holdAccounts(change, partnerId, content.accountIds)
    const before = await lock(change, partnerId, customActionId)
    if (before.version !== version) throw new Refusal('CONFLICT')
    if (before.kind !== content.kind) throw new Refusal('BAD_USER_INPUT', { field: 'kind' })
    const chosenBefore = await chosenOf(change, before)
    const after = { ...before, ...columnsOf(content) }
    if (isSame([before, chosenBefore], [after, chosen])) return
    await manager.update(
      CustomAction,
      { id: before.id },
      { ...columnsOf(content), version: version + 1 },
    )
    await manager.delete(CustomActionAccount, { customActionId: before.id })
    await choose(change, before, chosen)
    change.record(customActionActions.changed, {
      targetId: before.id,
      partnerId,
      before: recorded(before, chosenBefore),
      after: recorded(after, chosen),
    })
    change.announce(customActionTopics.customActions(partnerId))
  })
  return customActionOfId(platform, partnerId, customActionId)
}

/**
 * Shows a custom menu or action to the people of the accounts, or hides it. No-op, without an audit event, if it is so
 * already.
 */
export async function switchCustomAction(
  platform: Platform,
  actor: PersonActor,
  { customActionId, active }: { readonly customActionId: string; readonly active: boolean },
): Promise<CustomActionView> {
  const partnerId = ownPartnerId(actor)
  await platform.inChange(actor, async (change) => {
    await holdPlaceHaving(platform, change, manageCustomActions)
    const before = await lock(change, partnerId, customActionId)
    if (before.active === active) return
    const { id, label, version } = before
    await change.manager.update(CustomAction, { id }, { active, version: version + 1 })
    change.record(customActionActions[active ? 'activated' : 'deactivated'], {
      targetId: id,
      partnerId,
      before: { label, active: before.active },
      after: { label, active },
    })
    change.announce(customActionTopics.customActions(partnerId))
  })
  return customActionOfId(platform, partnerId, customActionId)
}

/** Deletes a custom menu or action. @throws NOT_FOUND */
export async function deleteCustomAction(
  platform: Platform,
  actor: PersonActor,
  customActionId: string,
): Promise<void> {
  const partnerId = ownPartnerId(actor)
  await platform.inChange(actor, async (change) => {
    await holdPlaceHaving(platform, change, manageCustomActions)
    const action = await lock(change, partnerId, customActionId)
    const before = recorded(action, await chosenOf(change, action))
    await change.manager.delete(CustomAction, { id: action.id })
    change.record(customActionActions.deleted, { targetId: action.id, partnerId, before })
    change.announce(customActionTopics.customActions(partnerId))
  })
}

/** Locks a custom menu or action of the partner until the commit. @throws NOT_FOUND */
const lock = async ({ manager }: Change, partnerId: string, id: string): Promise<CustomAction> =>
  found(
    await manager.findOne(CustomAction, {
      where: { id, partnerId },
      lock: { mode: 'pessimistic_write' },
    }),
  )

/** The content as it is kept. @throws NAME_INVALID, CUSTOM_ADDRESS_REFUSED, BAD_USER_INPUT */
export function settledContent(
  { settings }: Pick<Platform, 'settings'>,
  written: CustomActionContent,
): CustomActionContent {
  const label = requireName(written.label)
  const category = written.category === null ? null : nameOf(written.category)
  if (category === null && written.category !== null)
    throw new Refusal('BAD_USER_INPUT', { field: 'category' })
  const accountIds = written.accountIds && [
    ...new Set(written.accountIds.map((id) => id.toLowerCase())),
  ]
  if (accountIds?.some((id) => !isId(id))) throw new Refusal('NOT_FOUND')
  const roles = membershipRoles.filter((role) => written.roles.includes(role))
  const content = { ...written, label, category, roles, accountIds }
  const field = unfitField(content, settings.CUSTOM_ACTION_ACCOUNTS)
  if (field) throw new Refusal('BAD_USER_INPUT', { field })
  const problem = addressProblem(content.address, content.place)
  if (problem) throw new Refusal('CUSTOM_ADDRESS_REFUSED', { problem })
  return content
}

const columnsOf = (content: CustomActionContent) => {
  const { kind, label, category, place, opens, icon, roles, address, order, accountIds } = content
  return {
    kind,
    label,
    category,
    place,
    opens,
    icon,
    roles: [...roles],
    address,
    position: order,
    accountCount: accountIds?.length ?? null,
  }
}

/** @throws CUSTOM_ACTIONS_FULL; two creations by one partner run one after the other, so that both are counted */
async function refuseFull(
  { settings }: Platform,
  { manager }: Change,
  partnerId: string,
): Promise<void> {
  await manager.query(
    "select pg_advisory_xact_lock(hashtextextended('custom-actions:' || $1, 0))",
    [partnerId],
  )
  const count = await manager.countBy(CustomAction, { partnerId })
  const most = settings.CUSTOM_ACTIONS_PER_PARTNER
  if (count >= most) throw new Refusal('CUSTOM_ACTIONS_FULL', { most })
}

/**
 * Keeps accounts with the partner until the commit. Null, for all of the partner, stays null.
 *
 * @throws NOT_FOUND if one of them is no account of the partner
 */
async function holdAccounts(
  { manager }: Change,
  partnerId: string,
  accountIds: readonly string[] | null,
): Promise<readonly ChosenAccount[] | null> {
  if (accountIds === null) return null
  const held = (await manager.query(
    `select ecosystem_id as id from partner_accounts where partner_id = $1 and ecosystem_id = any($2::uuid[])
     order by ecosystem_id for share`,
    [partnerId, accountIds],
  )) as unknown[]
  if (held.length < accountIds.length) throw new Refusal('NOT_FOUND')
  return (await manager.query(
    'select id, name from ecosystems where id = any($1::uuid[]) order by name, id',
    [accountIds],
  )) as ChosenAccount[]
}

async function choose(
  { manager }: Change,
  { id, partnerId }: Pick<CustomAction, 'id' | 'partnerId'>,
  chosen: readonly ChosenAccount[] | null,
): Promise<void> {
  if (chosen === null) return
  await manager.insert(
    CustomActionAccount,
    chosen.map((account) => ({ partnerId, customActionId: id, ecosystemId: account.id })),
  )
}

/** The accounts that are chosen so far; null for all of the partner. */
async function chosenOf(
  { manager }: Change,
  { id, accountCount }: CustomAction,
): Promise<readonly ChosenAccount[] | null> {
  if (accountCount === null) return null
  return (await manager.query(
    `select e.id, e.name from custom_action_accounts x join ecosystems e on e.id = x.ecosystem_id
     where x.custom_action_id = $1 order by e.name, e.id`,
    [id],
  )) as ChosenAccount[]
}

type Whole = readonly [CustomAction, readonly ChosenAccount[] | null]

const isSame = (one: Whole, other: Whole): boolean =>
  isDeepStrictEqual({ ...one[0] }, { ...other[0] }) && isDeepStrictEqual(one[1], other[1])

/** What the record holds of it: the chosen accounts by their names. */
const recorded = (
  { kind, label, category, place, opens, icon, roles, address, position, active }: CustomAction,
  chosen: readonly ChosenAccount[] | null,
): RecordedState<FieldOf<typeof customActionActions>> => ({
  kind,
  label,
  category,
  place,
  opens,
  icon,
  roles,
  address,
  order: position,
  active,
  allAccounts: chosen === null,
  ...(chosen === null ? {} : { accounts: chosen.map(({ name }) => name) }),
})
