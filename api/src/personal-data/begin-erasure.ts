import type { ErasureObstacle } from 'shared-schema/personal-data-enums'
import { voidLinks } from '../codes/one-time-links.ts'
import { addressesOf, eraseUser } from '../identity/erasure/erase-user.ts'
import { obstaclesOf } from '../identity/erasure/obstacles.ts'
import { lockUser } from '../identity/users.ts'
import { systemActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { Refusal } from '../platform/errors.ts'
import { mailTo } from '../platform/mail/mail-to.ts'
import type { Platform } from '../platform/platform.ts'
import { erasureActions } from './actions.ts'
import { personalDataDeadlines } from './deadlines.ts'
import { Erasure } from './entities.ts'
import { endErasure, stateAt } from './hold-erasure.ts'
import { personalDataMails } from './mails/mails.ts'
import { namesOf, sealPerson } from './person-of.ts'
import { stopErasureLink } from './purposes.ts'
import { personalDataTopics } from './topics.ts'

/** Something keeps the person from being erased, as was found once everything of theirs was locked. */
class Kept extends Error {
  override name = 'Kept'
  readonly obstacles: readonly ErasureObstacle[]

  constructor(obstacles: readonly ErasureObstacle[]) {
    super(obstacles.join(' '))
    this.obstacles = obstacles
  }
}

/**
 * Writes down what the row of an erasure has decided, once its time is over: it lapses, begins, or is refused since the person
 * is needed somewhere. Safe to run twice.
 */
export async function onErasureDeadline(platform: Platform, erasureId: string): Promise<void> {
  try {
    await platform.inChange(systemActor('deadline:erasure'), (change) =>
      begin(platform, change, erasureId),
    )
  } catch (error) {
    const obstacles = obstaclesIn(error)
    if (!obstacles) throw error
    await platform.inChange(systemActor('deadline:erasure'), (change) =>
      refuse(change, erasureId, obstacles),
    )
  }
}

function obstaclesIn(error: unknown): readonly ErasureObstacle[] | null {
  if (error instanceof Kept) return error.obstacles
  // The database's own word, where another operator left at the same instant.
  return error instanceof Refusal && error.code === 'LAST_OPERATOR' ? ['LAST_OPERATOR'] : null
}

/** The erasure and its person, locked, where its time has come; null where there is nothing to do any more. */
async function holdDue(change: Change, erasureId: string) {
  const { manager, now } = change
  const known = await manager.findOneBy(Erasure, { id: erasureId })
  if (!known || known.endedAt || known.begunAt) return null
  const user = await lockUser(change, known.userId)
  const erasure = await manager.findOneByOrFail(Erasure, { id: erasureId })
  const isDue = erasure.deadline && erasure.deadline <= now && !erasure.endedAt && !erasure.begunAt
  return isDue ? { user, erasure } : null
}

/** @throws Kept */
async function begin(platform: Platform, change: Change, erasureId: string): Promise<void> {
  const held = await holdDue(change, erasureId)
  if (!held) return
  const { manager, now } = change
  const { user, erasure } = held
  const about = { targetId: user.id, subjectId: user.id }
  if (stateAt(erasure, now) === 'LAPSED') {
    await endErasure(change, erasure, { state: 'LAPSED' })
    change.record(erasureActions.lapsed, about)
    return
  }
  const person = { id: user.id, emails: await addressesOf(change, user), until: now }
  await refuseObstacles(platform, change, person)
  const names = await namesOf(platform, change, person)
  await eraseUser(platform, change, user)
  // Again, now that what is theirs is locked: a hand-over that was under way may have reached them meanwhile.
  await refuseObstacles(platform, change, person)
  await voidLinks(change, stopErasureLink, erasure.id)
  await manager.update(
    Erasure,
    { id: erasure.id },
    {
      state: 'RUNNING',
      deadline: null,
      begunAt: now,
      sealedPerson: sealPerson(platform, { emails: person.emails, names }),
    },
  )
  change.record(erasureActions.begun, about)
  change.mail(
    mailTo(user, personalDataMails.erasureDone, {
      name: user.name,
      at: now,
    }),
  )
  change.schedule({ kind: personalDataDeadlines.erasureRun, targetId: erasure.id, at: now })
  change.announce(personalDataTopics.erasures())
}

async function refuseObstacles(
  platform: Platform,
  { manager }: Change,
  person: Parameters<typeof obstaclesOf>[2],
): Promise<void> {
  const obstacles = await obstaclesOf(platform, manager, person)
  if (obstacles.length > 0) throw new Kept(obstacles)
}

async function refuse(
  change: Change,
  erasureId: string,
  obstacles: readonly ErasureObstacle[],
): Promise<void> {
  const held = await holdDue(change, erasureId)
  if (!held) return
  const { user, erasure } = held
  await endErasure(change, erasure, { state: 'REFUSED', obstacles: [...obstacles] })
  change.record(erasureActions.refused, {
    targetId: user.id,
    subjectId: user.id,
    after: { obstacles },
  })
}
