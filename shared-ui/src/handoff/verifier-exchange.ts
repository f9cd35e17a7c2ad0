/**
 * How a new tab gets the verifier of its ticket from the backoffice's tab that opened it, and from nobody
 * else: a ticket alone, copied or read over somebody's shoulder, opens nothing (AS8, S10). Both sides
 * name the other's exact origin, and look at who is speaking.
 */
const WANTED = 'ticket-verifier-wanted'
const GIVEN = 'ticket-verifier-given'

/** A tab whose opener says nothing for so long was not opened by a backoffice that waits for it. */
const PATIENCE_MILLISECONDS = 5_000

interface Giving {
  /** The address that the new tab opens, with the ticket behind its `#`. */
  readonly address: string
  readonly verifier: string
  /** The tab that was opened; null where a link opens it, of which the page knows nothing before it speaks. */
  readonly tab: Window | null
}

/**
 * Gives the verifier of a ticket to the new tab that asks for it, once. The tab of a link is known by its
 * origin and the ticket that it holds: only a tab that this one has opened can speak to it at all. Where
 * nobody asks in time, the ticket lapses, and its verifier is worth nothing.
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
 * Asks the tab that opened this one for the verifier of its ticket, and cuts the tie between the two; null where no
 * tab of the backoffice opened it: the address was copied, or opened in another way.
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

/** The text that a message of that type carries under that name; null where it is no such message. */
function textIn(data: unknown, type: string, name: string): string | null {
  if (typeof data !== 'object' || data === null) return null
  const message = data as Readonly<Record<string, unknown>>
  const text = message[name]
  return message.type === type && typeof text === 'string' ? text : null
}
