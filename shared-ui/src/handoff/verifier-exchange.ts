/**
 * How a new tab gets the verifier of its ticket: from the tab of the backoffice that opened it, and from no
 * other. A ticket that was copied, or read over somebody's shoulder, opens nothing by itself (AS8, S10). Each
 * side sends only to the other's exact origin, and checks the sender of each message.
 */
const WANTED = 'ticket-verifier-wanted'
const GIVEN = 'ticket-verifier-given'

/** If the opener does not answer within this time, it is no backoffice that waits for this tab. */
const PATIENCE_MILLISECONDS = 5_000

interface Giving {
  /** The address that the new tab opens; the ticket is in its fragment. */
  readonly address: string
  readonly verifier: string
  /** The opened tab; null for a link, whose new tab this page does not know before it sends a message. */
  readonly tab: Window | null
}

/**
 * Sends the verifier of a ticket to the new tab that asks for it, once. The tab of a link is known by its
 * origin and by the ticket that it holds: only tabs that this tab opened can send it messages. If no tab asks
 * in time, the ticket expires, and the verifier is worthless.
 */
export function giveVerifier({ address, verifier, tab }: Giving): void {
  const { origin, hash } = new URL(address)
  const ticket = hash.slice(1)
  const hear = ({ data, origin: from, source }: MessageEvent<unknown>): void => {
    if (from !== origin || !source || (tab && source !== tab)) return
    if (textIn(data, WANTED, 'ticket') !== ticket) return
    window.removeEventListener('message', hear)
    ;(source as Window).postMessage({ type: GIVEN, verifier }, origin)
  }
  window.addEventListener('message', hear)
}

/**
 * Asks the opener of this tab for the verifier of its ticket, and then removes the connection between the two
 * tabs. Null if no tab of the backoffice opened this one: the address was copied, or opened in another way.
 */
export function askOpener(backofficeAddress: string, ticket: string): Promise<string | null> {
  const { origin } = new URL(backofficeAddress)
  const opener = window.opener as Window | null
  if (!opener) return Promise.resolve(null)
  return new Promise((resolve) => {
    const finish = (verifier: string | null): void => {
      clearTimeout(patience)
      window.removeEventListener('message', hear)
      window.opener = null
      resolve(verifier)
    }
    const hear = ({ data, origin: from, source }: MessageEvent<unknown>): void => {
      if (from !== origin || source !== opener) return
      const verifier = textIn(data, GIVEN, 'verifier')
      if (verifier !== null) finish(verifier)
    }
    const patience = setTimeout(() => finish(null), PATIENCE_MILLISECONDS)
    window.addEventListener('message', hear)
    opener.postMessage({ type: WANTED, ticket }, origin)
  })
}

/** The text under that name in a message of that type; null for any other message. */
function textIn(data: unknown, type: string, name: string): string | null {
  if (typeof data !== 'object' || data === null) return null
  const message = data as Readonly<Record<string, unknown>>
  const text = message[name]
  return message.type === type && typeof text === 'string' ? text : null
}
