import type { ComponentType, ReactNode } from 'react'
import type { ActionState } from 'shared-ui/api-client/action-state.ts'
import type { LoadedRequest } from './use-support-request.ts'

/** The fields that requests of every kind of support have. */
export interface SupportRequest {
  readonly id: string
  readonly state: string
  readonly allowedActions: readonly string[]
}

/** The step of a request on the screen, or its end. */
export type Standing<Step extends string, End extends string> =
  | { readonly open: true; readonly step: Step }
  | { readonly open: false; readonly end: End }

/** An act of the analyst with its state; see `useProcessAct`. */
export type Act<Input> = readonly [
  act: (variables: { input: Input }) => Promise<unknown>,
  state: ActionState,
]

/** The properties of every step of a request. */
export interface StepProps<Request> {
  request: Request
  /** Called when a time has run out in this browser and the server has not said so yet. */
  onLate: () => void
}

/** The words of a kind of support, for the screens that all kinds share. */
export interface FlowWords<Request, Step, Said> {
  /** The title of the page while the request is loading. */
  readonly area: string
  /** The link back from a request that is not found. */
  readonly back: string
  title(request: Request): string
  /** The person and the ecosystem, in one line below the title. */
  lead(request: Request): ReactNode
  step(step: Step): string
  announcement(said: Said, request: Request): string
  readonly cancel: { readonly action: string; readonly title: string; readonly text: string }
}

/**
 * Describes a kind of support: `SupportRequestPage` shows any request with it. `Said` are the names of what the
 * page announces to a screen reader.
 */
export interface RequestFlow<
  Request extends SupportRequest,
  Step extends string,
  End extends string,
  Said extends string,
> {
  /** The page where such a request is started. */
  readonly start: string
  useRequest(id: string): LoadedRequest<Request>
  useCancel(): Act<{ requestId: string; reason: string }>
  useWords(): FlowWords<Request, Step, Said>
  /** The steps of an analyst, in their order on the screen. */
  readonly steps: readonly Step[]
  /** The step or the end, decided by the state alone, so that a reload or a second tab shows the same. */
  standingOf(state: Request['state']): Standing<Step, End>
  /**
   * What changed between two snapshots of a request and must be announced to a screen reader; null if nothing
   * did, or only the analyst's own act, which the focus follows.
   */
  announcementOf(before: Request, after: Request): Said | null
  /** Names a replacement of the content within one step; the focus follows it. */
  momentOf?(request: Request): string
  /** The content of the request's step, or of its end. */
  readonly Content: ComponentType<StepProps<Request>>
}
