import { User } from '../../identity/entities.ts'
import type { FindWaiting } from '../../identity/fresh-links.ts'
import { successionActions } from '../actions.ts'
import { pages } from '../pages.ts'
import { activationLink } from '../purposes.ts'

/** The most successions that one e-mail names. */
const MOST_IN_ONE_MAIL = 5

interface Row {
  readonly id: string
  readonly ecosystemId: string
  readonly ecosystemName: string
  readonly seconds: number
}

/**
 * The successions whose successor has accepted and not activated yet. A fresh link expires at the same instant
 * as the first.
 */
export const waitingActivations: FindWaiting = async ({ settings }, change, email) => {
  const successor = await change.manager.findOneBy(User, { email })
  if (!successor) return null
  const rows = (await change.manager.query(
    `select s.id, s.ecosystem_id as "ecosystemId", e.name as "ecosystemName",
       extract(epoch from s.deadline - $2::timestamptz)::float as seconds
     from successions s join ecosystems e on e.id = s.ecosystem_id
     where s.successor_id = $1 and s.state = 'AWAITING_ACTIVATION' and s.deadline > $2
     order by s.id desc limit $3`,
    [successor.id, change.now, MOST_IN_ONE_MAIL],
  )) as Row[]
  if (rows.length === 0) return null
  return {
    name: successor.name,
    language: successor.language,
    timeZone: successor.timeZone,
    links: rows.map(({ id, ecosystemId, ecosystemName, seconds }) => ({
      purpose: activationLink,
      userId: successor.id,
      processId: id,
      seconds,
      address: (token) => pages.activate(settings, token),
      ecosystemName,
      action: successionActions.linkMailed,
      recorded: { targetId: id, ecosystemId, subjectId: successor.id },
    })),
  }
}
