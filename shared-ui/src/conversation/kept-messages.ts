/** A message and its place: later messages of a conversation have higher sequences. */
interface Placed {
  readonly id: string
  readonly sequence: number
}

/** One page of messages as the API gives it: the latest first. */
export interface MessagePage<Message> {
  readonly edges: readonly { readonly node: Message }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/** The part of a conversation that a page has loaded: everything from some message on. */
export interface KeptMessages<Message> {
  /** Oldest first, without a gap. */
  readonly messages: readonly Message[]
  /** Where earlier messages are asked for; null if there are none. */
  readonly earlier: string | null
}

export const nothingKept: KeptMessages<never> = { messages: [], earlier: null }

const cursorAfter = ({ pageInfo }: MessagePage<unknown>): string | null =>
  pageInfo.hasNextPage ? pageInfo.endCursor : null

const oldestFirst = <Message>({ edges }: MessagePage<Message>): Message[] =>
  edges.map(({ node }) => node).reverse()

/**
 * What is kept once the latest page has come. Only the page is kept if it is the whole conversation, if so much was written
 * meanwhile that it does not reach back to what was known, or if it is of another conversation: earlier messages are then
 * loaded anew, so that none is left out.
 */
export function withLatest<Message extends Placed>(
  kept: KeptMessages<Message>,
  page: MessagePage<Message>,
): KeptMessages<Message> {
  const latest = oldestFirst(page)
  const first = latest[0]?.sequence ?? 0
  const ids = new Set(latest.map(({ id }) => id))
  const known = kept.messages.filter(({ sequence }) => sequence >= first)
  const continues = known.length > 0 && known.every(({ id }) => ids.has(id))
  if (!page.pageInfo.hasNextPage || !continues)
    return { messages: latest, earlier: cursorAfter(page) }
  const before = kept.messages.filter(({ sequence }) => sequence < first)
  return {
    messages: [...before, ...latest],
    earlier: before.length > 0 ? kept.earlier : cursorAfter(page),
  }
}

/** What is kept once a page of earlier messages has come. A page that was asked for before all was loaded anew is left out. */
export function withEarlier<Message extends Placed>(
  kept: KeptMessages<Message>,
  page: MessagePage<Message>,
  askedAt: string,
): KeptMessages<Message> {
  if (kept.earlier !== askedAt) return kept
  return { messages: [...oldestFirst(page), ...kept.messages], earlier: cursorAfter(page) }
}
