import type { Language } from 'shared-schema/languages'
import type { FindWaiting } from '../identity/fresh-links.ts'
import type { Settings } from '../settings.ts'
import { memberInvitationActions } from './actions.ts'
import { memberInvitationLink } from './purposes.ts'

/** The address of the page on which an invitation is answered, with the secret in its fragment. */
export const invitationAddress = ({ WEB_URL }: Settings, token: string): string =>
  `${WEB_URL}/invitation#${token}`

/** The most invitations that one e-mail names. */
const MOST_IN_ONE_MAIL = 5

interface Row {
  readonly id: string
  readonly ecosystemId: string
  readonly ecosystemName: string
  readonly name: string
  readonly seconds: number
  readonly language: Language | null
  readonly timeZone: string | null
}

/** The pending invitations to an address, the latest first. A fresh link lasts as long as its invitation. */
export const waitingInvitations: FindWaiting = async ({ settings }, change, email) => {
  const rows = (await change.manager.query(
    `select i.id, i.ecosystem_id as "ecosystemId", e.name as "ecosystemName", i.name,
       extract(epoch from i.expires_at - $2::timestamptz)::float as seconds,
       u.language, u.time_zone as "timeZone"
     from member_invitations i join ecosystems e on e.id = i.ecosystem_id
       left join users u on u.email = i.email
     where i.email = $1 and i.ended_at is null and i.expires_at > $2 order by i.id desc limit $3`,
    [email, change.now, MOST_IN_ONE_MAIL],
  )) as Row[]
  const [latest] = rows
  if (!latest) return null
  return {
    name: latest.name,
    language: latest.language,
    timeZone: latest.timeZone,
    links: rows.map(({ id, ecosystemId, ecosystemName, seconds }) => ({
      purpose: memberInvitationLink,
      userId: null,
      processId: id,
      seconds,
      address: (token) => invitationAddress(settings, token),
      ecosystemName,
      action: memberInvitationActions.linkMailed,
      recorded: { targetId: id, ecosystemId },
    })),
  }
}
