import { ecosystemActions, membershipActions } from '../ecosystems/actions.ts'
import { newId } from '../platform/ids.ts'
import { type Reaction, reactTo } from '../platform/reactions.ts'
import { letGoOfWork } from './queues/attendants.ts'
import { insertQueue } from './queues/change-queue.ts'

/** What the default queue of a new ecosystem is called, until somebody renames it. */
const FIRST_QUEUE = 'General'

/** A new ecosystem has its default queue at once. */
const giveDefaultQueue: Reaction = async (change, { targetId: ecosystemId }) => {
  const id = newId()
  await insertQueue(change, { id, ecosystemId, name: FIRST_QUEUE, access: 'TEAM' })
  await change.manager.query(
    'insert into work_areas (ecosystem_id, default_queue_id) values ($1, $2)',
    [ecosystemId, id],
  )
}

const returnWorkOf: Reaction = (change, { targetId }) => letGoOfWork(change, targetId, 'OTHER')
const endWorkOf: Reaction = (change, { targetId }) => letGoOfWork(change, targetId, 'REMOVED')

/** Whoever is out of an ecosystem, or in another role, holds nothing there that they can't see. */
export const attendanceReactions = [
  reactTo(ecosystemActions.created, giveDefaultQueue),
  reactTo(membershipActions.blocked, returnWorkOf),
  reactTo(membershipActions.roleChanged, returnWorkOf),
  reactTo(membershipActions.removed, endWorkOf),
]
