import { User } from '../identity/entities.ts'
import type { FindWaiting } from '../identity/fresh-links.ts'
import type { Settings } from '../settings.ts'
import { assistanceActions } from './actions.ts'
import { clientPageLink } from './purposes.ts'
import { assistanceReader } from './request-row.ts'

/** For a day after the end, the link still shows the client what was done. */
const LINK_AFTERWARDS_SECONDS = 86_400

/** How long the link to a client's page lasts: longer than any request with its session, and a day more. */
export const clientLinkSeconds = (settings: Settings): number =>
  settings.ASSISTANCE_ANSWER_SECONDS * 2 +
  settings.ASSISTANCE_SESSION_SECONDS +
  LINK_AFTERWARDS_SECONDS

/** The address of the client's page, with the secret in its fragment. */
export const clientLinkAddress = ({ WEB_URL }: Settings, token: string): string =>
  `${WEB_URL}/assistance#${token}`

/**
 * The open request of which the client was told. Its code is not mailed again: only the analyst can cause that.
 */
export const waitingAssistance: FindWaiting = async (platform, change, email) => {
  const client = await change.manager.findOneBy(User, { email })
  const request = client && (await assistanceReader.openOfClient(platform, client.id))
  if (!request || request.reason === null) return null
  const { settings } = platform
  return {
    name: client.name,
    language: client.language,
    timeZone: client.timeZone,
    links: [
      {
        purpose: clientPageLink,
        userId: client.id,
        processId: request.id,
        seconds: clientLinkSeconds(settings),
        address: (token) => clientLinkAddress(settings, token),
        ecosystemName: request.ecosystem.name,
        action: assistanceActions.clientLinkMailed,
        recorded: {
          targetId: request.id,
          ecosystemId: request.ecosystem.id,
          subjectId: client.id,
        },
      },
    ],
  }
}
