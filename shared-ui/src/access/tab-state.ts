import { useSyncExternalStore } from 'react'
import type { SignOutReason } from 'shared-schema/closings'
import { type EndedBy, endings } from 'shared-schema/enums'
import { enterAccessContext } from './access-context.ts'
import { keepTypedTexts } from './typed-texts.ts'

/** Why an access session is over, as far as this tab knows. */
export type AccessEnd = EndedBy | 'LEFT' | 'UNKNOWN'

/** Why a session is over, as the server named it with `ACCESS_SESSION_ENDED`. */
export const accessEndOf = (endedBy: unknown): AccessEnd =>
  endings.find((ending) => ending === endedBy) ?? 'UNKNOWN'

/**
 * Whether this tab may continue. In every state but `open` the whole app is replaced: what was on the screen
 * belongs to a sign-in or an access session that has ended.
 */
export type TabState =
  | { readonly kind: 'open' }
  | { readonly kind: 'signed-out'; readonly because: SignOutReason | null }
  | { readonly kind: 'access-ended'; readonly by: AccessEnd }
  | { readonly kind: 'context-changed' }

let state: TabState = { kind: 'open' }
let leaving = false
let goingOn = false
const listeners = new Set<() => void>()

/** The present state, outside of React. */
export function tabState(): TabState {
  return state
}

/**
 * Ends this tab's work. The first reason stays; only one that does not say who or what ended it is replaced by a
 * later one of the same kind.
 */
export function closeTab(next: Exclude<TabState, { kind: 'open' }>): void {
  if (state.kind !== 'open' && !(isVague(state) && next.kind === state.kind)) return
  if (goingOn && next.kind === 'context-changed') return
  keepTypedTexts()
  // The socket may report this tab's own leaving before the mutation's answer arrives.
  const own = leaving && next.kind === 'context-changed'
  state = own ? { kind: 'access-ended', by: 'LEFT' } : next
  for (const listener of listeners) listener()
}

/**
 * Whether this tab has ended without a known reason: a request's answer may arrive before the socket's closing,
 * which names it.
 */
const isVague = (over: TabState): boolean =>
  (over.kind === 'access-ended' && over.by === 'UNKNOWN') ||
  (over.kind === 'signed-out' && over.because === null)

/**
 * Runs the mutation by which this tab leaves its session. If the access context changes meanwhile, this tab
 * caused it.
 */
export async function leaveBy(act: () => Promise<unknown>): Promise<void> {
  leaving = true
  const done = await act()
  leaving = false
  if (done) closeTab({ kind: 'access-ended', by: 'LEFT' })
}

/** How a tab goes on as another member: with which access context, and where. */
export interface NextView {
  readonly accessContext: string
  readonly path: string
}

/**
 * Runs the mutation by which this tab goes on as another member of its session, and then loads the page anew as that
 * member, so that nothing of the former stays in memory. That the context changes meanwhile is this tab's own doing.
 */
export async function goOnBy(act: () => Promise<NextView | undefined>): Promise<void> {
  goingOn = true
  const next = await act()
  if (!next) {
    goingOn = false
    return
  }
  enterAccessContext(next.accessContext)
  window.location.replace(next.path)
}

/** The present state; renders again when it changes. */
export function useTabState(): TabState {
  return useSyncExternalStore(subscribe, tabState)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
