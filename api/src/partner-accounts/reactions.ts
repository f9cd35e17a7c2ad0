import { ecosystemActions, membershipActions } from '../ecosystems/actions.ts'
import { userActions } from '../identity/actions.ts'
import { partnerPlanActions } from '../partner-plans/actions.ts'
import type { Change } from '../platform/change.ts'
import { found } from '../platform/errors.ts'
import { type Reaction, type Reactions, reactTo } from '../platform/reactions.ts'
import { PartnerAccount } from './entities.ts'
import { partnerAccountTopics } from './topics.ts'

/** Takes what changed of an ecosystem over into the list of accounts, and notifies the pages of its partner. */
const indexEcosystem: Reaction = (change, { ecosystemId }) =>
  index(change, 'select $1::uuid as ecosystem_id', ecosystemId ?? null)

/** A form that shows the name as it was is refused. */
const countChange: Reaction = async (change, { ecosystemId }) => {
  await change.manager.increment(PartnerAccount, { ecosystemId: found(ecosystemId) }, 'version', 1)
}

/** The pages of accounts show what their plans cost. */
const tellOfPlan: Reaction = async (change, { partnerId }) =>
  change.announce(partnerAccountTopics.accounts(found(partnerId)))

/** The same for every account that a person administers: it is found by their name and e-mail. */
const indexAdministered: Reaction = (change, { targetId, before, after }) =>
  before?.name === after?.name && before?.email === after?.email
    ? Promise.resolve()
    : index(
        change,
        `select m.ecosystem_id from memberships m
         where m.user_id = $1 and m.role = 'ADMINISTRATOR' and m.removed_at is null`,
        targetId,
      )

async function index(change: Change, which: string, id: string | null): Promise<void> {
  const accounts = (await change.manager.query(
    `select a.ecosystem_id, a.partner_id from partner_accounts a where a.ecosystem_id in (${which})`,
    [id],
  )) as { ecosystem_id: string; partner_id: string }[]
  if (accounts.length === 0) return
  await change.manager.query('select index_accounts($1::uuid[])', [
    accounts.map(({ ecosystem_id: ecosystemId }) => ecosystemId),
  ])
  change.announce(
    ...accounts.map(({ partner_id: partnerId }) => partnerAccountTopics.accounts(partnerId)),
  )
}

/** How the list of accounts follows, in the same transaction, what other rooms change. */
export const partnerAccountReactions: readonly Reactions[] = [
  reactTo(ecosystemActions.renamed, countChange, indexEcosystem),
  reactTo(ecosystemActions.planChanged, indexEcosystem),
  reactTo(membershipActions.roleChanged, indexEcosystem),
  reactTo(partnerPlanActions.changed, tellOfPlan),
  reactTo(membershipActions.added, async (change, entry, platform) => {
    if (entry.after?.role === 'ADMINISTRATOR') await indexEcosystem(change, entry, platform)
  }),
  reactTo(userActions.profileChanged, indexAdministered),
  reactTo(userActions.emailChanged, indexAdministered),
  reactTo(userActions.emailChangeStopped, indexAdministered),
]
