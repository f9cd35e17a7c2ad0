import type { App } from 'shared-schema/enums'
import { arrived } from './assistance.ts'
import type { Browser } from './browser.ts'
import { samples, upload } from './evidence.ts'
import type { PersonWithMfa } from './identity.ts'
import type { Mailbox } from './mailbox.ts'
import { newMembership, newPerson, signedIn } from './people.ts'
import type { Product } from './product.ts'
import { type Heirs, newHeirs, operations, spareCode, standing } from './succession.ts'

/** How an ecosystem changes hands in the test. */
export type Way = 'HANDOVER' | 'CLAIM'

/** A whole succession, as its people go through it, wherever it stands and however often they begin. */
export interface Handover {
  readonly heirs: Heirs
  readonly way: Way
  readonly reviewer: PersonWithMfa
  readonly mailbox: Mailbox
  readonly key: string
  readonly fate: 'KEEP_AS_USER' | 'PERMANENTLY_REMOVE'
}

/** Through which process a person's browser reaches the API at the moment. */
export type Reach = (browser: Browser) => Browser

/** A day, and the moment that a timer waits for a veto (SU11, SU18). */
export const A_DAY = 86_402

let made = 0

/** People of an ecosystem with one more member, who is only told in the end. */
export async function newHandover(
  product: Product,
  given: Pick<Handover, 'way' | 'reviewer' | 'mailbox'>,
): Promise<Handover> {
  const heirs = await newHeirs(product)
  await newMembership(product, heirs.ecosystem.id, await newPerson(product))
  made += 1
  const fate = made % 2 === 0 ? 'KEEP_AS_USER' : 'PERMANENTLY_REMOVE'
  return { ...given, heirs, key: `handover-${made}`, fate }
}

/** The secret of the last activation link that has arrived at an address. */
export function activationTokenTo(mailbox: Mailbox, email: string): string {
  const mail = mailbox.mails.findLast(
    ({ to, text }) => to === email && text.includes('/activate-succession#'),
  )
  const token = /#([\w-]{43})/.exec(mail?.text ?? '')?.[1]
  if (!token) throw new Error(`no activation link to ${email}`)
  return token
}

/**
 * Goes on from wherever the succession stands until it is over; a refusal on the way fails. Whatever
 * the connection throws, such as of a process that has died, comes through.
 *
 * @returns the state in which it ended
 */
export async function goThroughHandover(handover: Handover, reach: Reach): Promise<string> {
  const { heirs, way, reviewer, mailbox, key, fate } = handover
  const { product, administrator, successor, ecosystem } = heirs
  const { platform } = product

  /** Signs in as one does who comes back to it, and acts. */
  async function act(
    who: PersonWithMfa,
    app: App,
    operation: string,
    variables: Record<string, unknown>,
  ): Promise<void> {
    const browser = reach(await signedIn(product, who.user, app))
    const code = operation.includes('$code') ? { code: await spareCode(product, who) } : {}
    await browser.ask(app.toLowerCase() as Lowercase<'STORE'>, operation, { ...variables, ...code })
  }

  for (;;) {
    const { id, state, not_before } = (await standing(heirs)) ?? NOTHING
    switch (state) {
      case NOTHING.state:
        await act(administrator, 'STORE', operations.invite, {
          ecosystemId: ecosystem.id,
          membershipId: heirs.successorMembershipId,
          key,
        })
        break
      case 'INVITED':
        await act(successor, 'WEB', operations.accept, { id })
        break
      case 'AWAITING_ACTIVATION': {
        const token = await arrived(() => activationTokenTo(mailbox, successor.user.email))
        await reach(product.browser()).ask('web', operations.activate, { token })
        break
      }
      case 'ACTIVE':
        if (way === 'HANDOVER') {
          await act(administrator, 'STORE', operations.startHandover, { id, fate })
        } else {
          const evidenceIds = await gathered(handover, id, reach)
          await act(successor, 'WEB', operations.claim, { id, evidenceIds })
        }
        break
      case 'IN_VALIDATION':
        await platform.clock.move(A_DAY)
        await arrived(async () => {
          if ((await standing(heirs))?.state === 'IN_VALIDATION') throw new Error('not yet')
        })
        break
      case 'UNDER_REVIEW':
        if (not_before && not_before > (await platform.clock.now()))
          await platform.clock.move(A_DAY)
        await act(reviewer, 'BACKOFFICE', operations.approve, { id })
        break
      case 'AWAITING_CONFIRMATION':
        await act(successor, 'WEB', operations.confirm, { id })
        break
      default:
        return state
    }
  }
}

const NOTHING = { id: '', state: 'NOTHING', not_before: null } as const

/** The files that the successor has gathered; the first is uploaded now where there is none. */
async function gathered({ heirs, key }: Handover, id: string, reach: Reach): Promise<string[]> {
  const { product, successor } = heirs
  const browser = reach(await signedIn(product, successor.user, 'WEB'))
  const ids = async (): Promise<string[]> => {
    const { mySuccessions } = await browser.ask(
      'web',
      '{ mySuccessions { id gatheredEvidence { id } } }',
    )
    const mine = mySuccessions.find((succession: { id: string }) => succession.id === id)
    return mine.gatheredEvidence.map((file: { id: string }) => file.id)
  }
  if ((await ids()).length === 0) {
    // A content of its own, so that its file can only be there because of this upload.
    const content = Buffer.concat([samples.pdf, Buffer.from(`%${key}\n`)])
    const { status } = await upload(browser, { successionId: id, content })
    if (status !== 200) throw new Error(`the file was answered with ${status}`)
  }
  return ids()
}
