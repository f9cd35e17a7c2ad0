import type { App } from 'shared-schema/enums'
import { arrived } from './assistance.ts'
import type { Browser } from './browser.ts'
import { samples, upload } from './evidence.ts'
import type { PersonWithMfa } from './identity.ts'
import type { Mailbox } from './mailbox.ts'
import { newMembership, newPerson, signedIn } from './people.ts'
import type { Product } from './product.ts'
import { type Heirs, newHeirs, operations, spareCode, standing } from './succession.ts'

/** How the ecosystem changes hands. */
export type Way = 'HANDOVER' | 'CLAIM'

/** A whole succession with all its people, which can be taken up at any step and any number of times. */
export interface Handover {
  readonly heirs: Heirs
  readonly way: Way
  readonly reviewer: PersonWithMfa
  readonly mailbox: Mailbox
  readonly key: string
  readonly fate: 'KEEP_AS_USER' | 'PERMANENTLY_REMOVE'
}

/** Gives a person's browser at the process through which they reach the API at the moment. */
export type Reach = (browser: Browser) => Browser

/** A day in seconds, and two seconds more, since a timer leaves time to a veto (SU11, SU18). */
export const A_DAY = 86_402

let made = 0

/** An ecosystem's people and one more member, who only gets the last e-mail. */
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

/** The secret of the latest activation link that arrived at an address. */
export function activationTokenTo(mailbox: Mailbox, email: string): string {
  const mail = mailbox.mails.findLast(
    ({ to, text }) => to === email && text.includes('/activate-succession#'),
  )
  const token = /#([\w-]{43})/.exec(mail?.text ?? '')?.[1]
  if (!token) throw new Error(`no activation link to ${email}`)
  return token
}

/**
 * Goes on from the succession's present step until it is over. A refusal on the way fails. Errors of the
 * connection, such as of a process that died, are thrown to the caller.
 *
 * @returns the state in which the succession ended
 */
export async function goThroughHandover(handover: Handover, reach: Reach): Promise<string> {
  const { heirs, way, reviewer, mailbox, key, fate } = handover
  const { product, administrator, successor, ecosystem } = heirs
  const { platform } = product

  /** Signs a person in again, as somebody does who returns, and acts. */
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

/** The ids of the files that the successor has gathered. If there are none, uploads one. */
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
    // Every file has other content, so that its content can be stored only by this upload.
    const content = Buffer.concat([samples.pdf, Buffer.from(`%${key}\n`)])
    const { status } = await upload(browser, { successionId: id, content })
    if (status !== 200) throw new Error(`the file was answered with ${status}`)
  }
  return ids()
}
