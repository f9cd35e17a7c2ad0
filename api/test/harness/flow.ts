import { arrived, challenge, newKey, operations, type Scene, verifier } from './assistance.ts'
import type { Browser } from './browser.ts'
import type { Mailbox } from './mailbox.ts'

/** A whole assistance with both people, which can be taken up at any step and any number of times. */
export interface Flow {
  readonly scene: Scene
  readonly mailbox: Mailbox
  readonly key: string
}

/** A flow that has not begun yet. */
export const newFlow = (scene: Scene, mailbox: Mailbox): Flow => ({ scene, mailbox, key: newKey() })

/** The browsers of both people, at the process through which they reach the API at the moment. */
export interface Hands {
  readonly backoffice: Browser
  readonly client: Browser
}

const RENAME = `mutation ($id: ID!, $name: String!) {
  renameEcosystem(input: { ecosystemId: $id, name: $name }) { name } }`

/**
 * Goes on from the request's present step until it is over. A refusal on the way fails. Errors of the
 * connection, such as of a process that died, are thrown to the caller.
 *
 * @returns the state in which the request ended
 */
export async function goThrough({ scene, mailbox, key }: Flow, hands: Hands): Promise<string> {
  const { analyst, client, ecosystem } = scene
  const { backoffice } = hands
  const { startAssistance } = await backoffice.ask('backoffice', operations.start, {
    email: client.email,
    ecosystemId: ecosystem.id,
    key,
  })
  const { id } = startAssistance
  const codeOf = ({ email }: { email: string }) => arrived(() => mailbox.codeTo(email))
  for (;;) {
    const { assistanceRequest } = await backoffice.ask('backoffice', operations.request, { id })
    switch (assistanceRequest.state) {
      case 'STARTED':
        await backoffice.ask('backoffice', operations.sendAnalystCode, { id })
        break
      case 'ANALYST_CODE_SENT': {
        const code = await codeOf(analyst)
        await backoffice.ask('backoffice', operations.enterAnalystCode, { id, code })
        break
      }
      case 'ANALYST_PROVEN': {
        const reason = 'The invoices page stays empty for you'
        await backoffice.ask('backoffice', operations.sendClientCode, { id, reason })
        break
      }
      case 'AWAITING_CODES': {
        const code = await codeOf(client)
        const token = mailbox.linkTokenTo(client.email)
        if (assistanceRequest.clientEnteredAt)
          await backoffice.ask('backoffice', operations.enterAsAnalyst, { id, code })
        else await hands.client.ask('web', operations.enterAsClient, { token, code })
        break
      }
      case 'IN_SESSION':
        await workInStore(backoffice, assistanceRequest.accessSession.id, ecosystem.id)
        await backoffice.ask('backoffice', operations.end, { id })
        break
      default:
        return assistanceRequest.state
    }
  }
}

/** Enters the Store in a new tab of the analyst's browser, and changes something there. */
async function workInStore(analyst: Browser, sessionId: string, ecosystemId: string) {
  const { openEnvironment } = await analyst.ask('backoffice', operations.open, {
    id: sessionId,
    environment: 'STORE',
    challenge,
  })
  const { redeemTicket } = await analyst.ask('store', operations.redeem, {
    ticket: new URL(openEnvironment.url).hash.slice(1),
    verifier,
  })
  analyst.accessContext = redeemTicket.accessContext
  try {
    await analyst.ask('store', RENAME, { id: ecosystemId, name: `Renamed ${newKey()}` })
  } finally {
    analyst.accessContext = null
  }
}
