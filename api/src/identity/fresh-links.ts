import type { LinkPage } from 'shared-schema/enums'
import type { Language } from 'shared-schema/languages'
import { causedMailOrRefusal } from '../codes/caused-mails.ts'
import { createLink } from '../codes/one-time-links.ts'
import type { LinkPurpose } from '../codes/purposes.ts'
import type { Action } from '../platform/actions.ts'
import { type Origin, systemActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { Refusal } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { mailTo } from '../platform/mail/mail-to.ts'
import type { Platform } from '../platform/platform.ts'
import type { RecordEntry } from '../platform/record-entry.ts'
import { defineStrategies } from '../platform/strategies.ts'
import { identityDeadlines } from './deadlines.ts'
import { emailOf } from './email-addresses.ts'
import { identityMails } from './mails/mails.ts'
import { blockedAmong } from './mails-to-blocked.ts'
import { causedFreshLink } from './purposes.ts'

/** Where the link of a page goes, and to which page. */
export interface FreshLinkWish {
  readonly email: string
  readonly page: LinkPage
}

/** One thing that waits for the owner of a mailbox to answer. */
export interface WaitingLink {
  readonly purpose: LinkPurpose
  /** Null if the link goes to an address, with or without a user. */
  readonly userId: string | null
  readonly processId: string
  /** Seconds that the new link is good; never longer than the thing it leads to. */
  readonly seconds: number
  readonly address: (token: string) => string
  readonly ecosystemName: string
  readonly action: Action
  readonly recorded: RecordEntry
}

/** All things behind one page that wait for one mailbox. */
export interface Waiting {
  readonly name: string
  readonly language: Language | null
  readonly timeZone: string | null
  /** At most a few: they go into one e-mail. */
  readonly links: readonly WaitingLink[]
}

/** Looks up what waits for an address; null if nothing does. */
export type FindWaiting = (
  platform: Platform,
  change: Change,
  email: string,
) => Promise<Waiting | null>

/** The pages whose e-mailed link can be sent again; each is brought by the room whose page it is. */
export const waitingBehind = defineStrategies<FindWaiting, LinkPage>('waiting behind a page')

/**
 * Asks for a page's link once more. Every request is stored in the same way, and only a timer looks the address
 * up: neither the answer nor the time it takes tells whether something waits for the address (C11).
 *
 * @throws EMAIL_MALFORMED
 */
export async function requestFreshLink(
  { inChange }: Platform,
  origin: Origin,
  { email: typed, page }: FreshLinkWish,
): Promise<void> {
  const email = emailOf(typed)
  if (!email) throw new Refusal('EMAIL_MALFORMED')
  await inChange({ ...systemActor('fresh link'), origin }, async (change) => {
    const id = newId()
    await change.manager.query(
      `insert into fresh_link_requests (id, email, page, app, ip_address, user_agent, request_id, requested_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        id,
        email,
        page,
        origin.app,
        origin.ipAddress,
        origin.userAgent,
        origin.requestId,
        change.now,
      ],
    )
    change.schedule({ kind: identityDeadlines.freshLink, targetId: id, at: change.now })
  })
}

/**
 * Works a request for a fresh link off. If something waits for the address, mails its link, at most one a
 * minute and five an hour to a mailbox; otherwise, and for a blocked user, does nothing. Earlier links stay
 * good: whoever asks has proven nothing, and must not be able to void the owner's link.
 */
export async function mailFreshLink(platform: Platform, requestId: string): Promise<void> {
  const { database, inChange, strategies } = platform
  const { rows } = await database.pool.query<FreshLinkWish & Origin>(
    `select email::text as email, page, app, ip_address as "ipAddress", user_agent as "userAgent",
       request_id as "requestId"
     from fresh_link_requests where id = $1`,
    [requestId],
  )
  const [asked] = rows
  if (!asked) return
  const { email, page, ...origin } = asked
  await inChange({ ...systemActor('fresh link'), origin }, async (change) => {
    const [, taken] = (await change.manager.query('delete from fresh_link_requests where id = $1', [
      requestId,
    ])) as [unknown[], number]
    if (taken === 0) return
    // Checked before anything is recorded, so that the record never tells of a link that was not mailed.
    if ((await blockedAmong(change.manager, [email])).has(email)) return
    const waiting = await strategies(waitingBehind).get(page)?.(platform, change, email)
    if (!waiting) return
    const counted = { caused: causedFreshLink, receiver: email, senderId: null }
    if (await causedMailOrRefusal(platform, change, counted)) return
    const links: { ecosystemName: string; link: string }[] = []
    for (const { address, ecosystemName, action, recorded, ...link } of waiting.links) {
      const token = await createLink(platform, change, { ...link, earlier: 'KEPT' })
      links.push({ ecosystemName, link: address(token) })
      change.record(action, recorded)
    }
    const { name, language, timeZone } = waiting
    change.mail(
      mailTo({ email, language, timeZone }, identityMails.freshLink, { name, page, links }),
    )
  })
}
