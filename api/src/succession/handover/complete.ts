import { IsNull, MoreThan } from 'typeorm'
import { endSessionsWhere } from '../../access/sessions.ts'
import { membershipActions } from '../../ecosystems/actions.ts'
import { Membership } from '../../ecosystems/entities.ts'
import { mailEveryMember } from '../../ecosystems/tell-members.ts'
import { ecosystemTopics } from '../../ecosystems/topics.ts'
import { signOutDevice } from '../../identity/devices.ts'
import { Device, User } from '../../identity/entities.ts'
import { identityTopics } from '../../identity/topics.ts'
import type { PersonActor } from '../../platform/actor.ts'
import type { Change } from '../../platform/change.ts'
import { Refusal } from '../../platform/errors.ts'
import { mailTo } from '../../platform/mail/mail-to.ts'
import type { Platform } from '../../platform/platform.ts'
import { act } from '../act.ts'
import type { Succession } from '../entities.ts'
import { successionMails } from '../mails/mails.ts'
import { pages } from '../pages.ts'
import { administratorMembership, peopleOf, type SuccessionPeople } from '../succession-people.ts'
import { step } from '../succession-steps.ts'

/**
 * The successor confirms. In one change they become the administrator, the previous one is removed or kept as
 * chosen, and everything that depended on the old role ends; all members are told after the commit (SU12, SU20,
 * SU21).
 *
 * @throws ILLEGAL_TRANSITION, MFA codes; an unfit successor is declined by the platform instead
 */
export const confirmSuccession = (
  platform: Platform,
  actor: PersonActor,
  { successionId, code }: { successionId: string; code: string },
): Promise<string> =>
  act(
    platform,
    actor,
    { successionId, event: 'CONFIRM', by: 'SUCCESSOR', code, checked: 'SU16' },
    async (change, succession) => {
      const completed = await step(platform.settings, change, succession, {
        event: 'CONFIRM',
        by: 'SUCCESSOR',
      })
      // First of all, so that nobody works as the old administrator in the new administrator's ecosystem
      // (SU20).
      await endSessionsWhere(platform, change, { ecosystemId: completed.ecosystemId })
      const previous = await administratorMembership(change, completed.ecosystemId)
      await exchangeRoles(change, completed, previous)
      await signOutOfStore(change, previous.userId)
      await tellEverybody(platform, change, completed, previous.userId)
    },
  )

/** Exactly one administrator before, during and after; a unique index of the database enforces it too. */
async function exchangeRoles(
  change: Change,
  succession: Succession,
  previous: Membership,
): Promise<void> {
  const { manager, now } = change
  const { ecosystemId, successorId } = succession
  const kept = succession.previousAdministratorFate === 'KEEP_AS_USER'
  const next = await manager.findOne(Membership, {
    where: { ecosystemId, userId: successorId, removedAt: IsNull() },
    lock: { mode: 'pessimistic_write' },
  })
  if (!next || next.id === previous.id)
    throw new Refusal('ILLEGAL_TRANSITION', { state: succession.state })
  await manager.update(
    Membership,
    { id: previous.id },
    kept ? { role: 'USER' } : { role: 'USER', removedAt: now },
  )
  await manager.update(Membership, { id: next.id }, { role: 'ADMINISTRATOR' })
  for (const [membership, role] of [
    [previous, kept ? 'USER' : null],
    [next, 'ADMINISTRATOR'],
  ] as const) {
    change.record(membershipActions[role === null ? 'removed' : 'roleChanged'], {
      targetId: membership.id,
      ecosystemId,
      subjectId: membership.userId,
      before: { role: membership.role },
      after: { role },
    })
    change.announce(identityTopics.user(membership.userId))
  }
  change.announce(ecosystemTopics.ecosystem(ecosystemId))
}

/**
 * Store is for administrators: whoever administers nothing any more is signed out of it, and told why (SU12).
 */
async function signOutOfStore(change: Change, userId: string): Promise<void> {
  const { manager, now } = change
  const stillAdministers = await manager.existsBy(Membership, {
    userId,
    role: 'ADMINISTRATOR',
    removedAt: IsNull(),
  })
  if (stillAdministers) return
  // Those that have ended by time are left as they are: nobody is signed in there.
  const devices = await manager.find(Device, {
    select: { id: true },
    where: { userId, app: 'STORE', signedOutAt: IsNull(), endsAt: MoreThan(now) },
    order: { id: 'ASC' },
  })
  for (const { id } of devices) await signOutDevice(change, userId, id, 'HANDED_OVER')
}

async function tellEverybody(
  platform: Platform,
  change: Change,
  succession: Succession,
  previousId: string,
): Promise<void> {
  const { ecosystemId, successorId } = succession
  const { successor, ecosystem }: SuccessionPeople = await peopleOf(change, succession)
  const previous = await change.manager.findOneByOrFail(User, { id: previousId })
  change.mail(
    mailTo(previous, successionMails.newAdministrator, {
      name: previous.name,
      newAdministratorName: successor.name,
      newAdministratorEmail: successor.email,
      ecosystemName: ecosystem.name,
      fate: succession.previousAdministratorFate ?? 'PERMANENTLY_REMOVE',
    }),
  )
  change.mail(
    mailTo(successor, successionMails.youAreAdministrator, {
      name: successor.name,
      ecosystemName: ecosystem.name,
      setUpLink: pages.setUp(platform.settings, ecosystemId),
    }),
  )
  await mailEveryMember(platform, change, {
    ecosystemId,
    exceptUserIds: [successorId, previousId],
    mail: successionMails.ecosystemHasNewAdministrator,
    parameters: { newAdministratorName: successor.name, ecosystemName: ecosystem.name },
  })
}
