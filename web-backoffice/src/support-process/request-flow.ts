import type { ComponentType, ReactNode } from 'react'
import type { ActionState } from 'shared-ui/api-client/action-state.ts'
import type { LoadedRequest } from './use-support-request.ts'

/** What a request of every kind of support has. */
export interface SupportRequest {
  readonly id: string
  readonly state: string
  readonly allowedActions: readonly string[]
}

/** Where a request stands: at one step of the screen, or at its end. */
export type Standing<Step extends string, End extends string> =
  | { readonly open: true; readonly step: Step }
  | { readonly open: false; readonly end: End }

/** An act of the analyst, and how it stands; see `useProcessAct`. */
export type Act<Input> = readonly [
  act: (variables: { input: Input }) => Promise<unknown>,
  state: ActionState,
]

/** What every step of a request is given. */
export interface StepProps<Request> {
  request: Request
  /** Called when a time ran out on this side and the server has not said so yet. */
  onLate: () => void
}

/** What the screens of a kind of support say where all kinds are alike. */
export interface FlowWords<Request, Step, Said> {
  /** The title of the page as long as the request is not there. */
  readonly area: string
  /** The way back from a request that is not found. */
  readonly back: string
  title(request: Request): string
  /** Whose request it is, in one line below the title. */
  lead(request: Request): ReactNode
  step(step: Step): string
  announcement(said: Said, request: Request): string
  readonly cancel: { readonly action: string; readonly title: string; readonly text: string }
}

/**
 * A kind of support, as its feature describes it: `SupportRequestPage` shows any request by it. `Said` names what
 * the page tells a screen reader.
 */
export interface RequestFlow<
  Request extends SupportRequest,
  Step extends string,
  End extends string,
  Said extends string,
> {
  /** The page on which such requests begin. */
  readonly start: string
  useRequest(id: string): LoadedRequest<Request>
  useCancel(): Act<{ requestId: string; reason: string }>
  useWords(): FlowWords<Request, Step, Said>
  /** The steps that an analyst walks through, in their order on the screen. */
  readonly steps: readonly Step[]
  /** The step or the end, from the state alone, so that a reload or a second tab shows the same. */
  standingOf(state: Request['state']): Standing<Step, End>
  /**
   * What happened between two snapshots of a request that a person who does not see the screen has to be told; null
   * for nothing, and for what the analyst did themself (focus follows that).
   */
  announcementOf(before: Request, after: Request): Said | null
  /** What replaces the content of a step beside another step; the focus follows it. */
  momentOf?(request: Request): string
  /** The content of the request's step, or of its end. */
  readonly Content: ComponentType<StepProps<Request>>
}
