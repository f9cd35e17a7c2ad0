/**
 * What tabs of one app in one browser tell each other about an access session: a link of the session that is
 * opened in a new tab can then offer to continue it, instead of a bare sign-in form. Nothing secret is told:
 * the session is opened by a cookie that no page can read, and the API checks cookie and access context in each
 * request (AS15).
 */
const CHANNEL = 'access-session'

/** An access session, as the tab that works in it describes it to other tabs. */
export interface SharedSession {
  /** The access context of the tab, which names the session and its environment. */
  readonly context: string
  readonly subject: string
  readonly ecosystem: string
}

type Message = { readonly asks: true } | { readonly tells: SharedSession }

/**
 * Describes this tab's session to every new tab that asks, and to those that asked before.
 *
 * @returns a function that stops it
 */
export function tellOtherTabs(session: SharedSession): () => void {
  const channel = new BroadcastChannel(CHANNEL)
  const tell = () => channel.postMessage({ tells: session } satisfies Message)
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if ('asks' in data) tell()
  }
  tell()
  return () => channel.close()
}

/**
 * Asks the other tabs for an access session.
 *
 * @returns a function that stops listening
 */
export function askOtherTabs(hear: (session: SharedSession) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if ('tells' in data) hear(data.tells)
  }
  channel.postMessage({ asks: true } satisfies Message)
  return () => channel.close()
}
