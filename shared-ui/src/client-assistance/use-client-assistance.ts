import { useSubscription } from '@apollo/client/react'
import { useState } from 'react'
import type { ActionState } from '../api-client/action-state.ts'
import { useAction } from '../api-client/use-action.ts'
import {
  ClientAssistanceChangedDocument,
  type ClientAssistanceFieldsFragment,
  EndAssistanceAsClientDocument,
  EnterClientCodeDocument,
  RefuseAssistanceDocument,
} from './client-assistance.generated.ts'

/** A request for assistance, as its client sees it. */
export type ClientAssistance = ClientAssistanceFieldsFragment

/** The client's request, live, with what the client can do. */
export interface LiveClientAssistance {
  /** Null if no request waits; undefined until the first answer. */
  readonly assistance: ClientAssistance | null | undefined
  readonly error: unknown
  /** Each resolves with whether it was done; the matching state below holds the refusal. */
  enterCode: (code: string) => Promise<boolean>
  refuse: () => Promise<boolean>
  end: () => Promise<boolean>
  readonly entering: ActionState
  readonly refusing: ActionState
  readonly ending: ActionState
}

/**
 * Follows one request, live: that of an e-mailed link's secret, or, with null, the signed-in client's own open
 * one (AS5). The answer of an act is shown at once, without waiting for its event.
 */
export function useClientAssistance(token: string | null): LiveClientAssistance {
  const [assistance, setAssistance] = useState<ClientAssistance | null>()
  const { error } = useSubscription(ClientAssistanceChangedDocument, {
    variables: { token },
    onData: ({ data }) => {
      if (data.data !== undefined) setAssistance(data.data.clientAssistanceChanged)
    },
  })
  const [enter, entering] = useAction(EnterClientCodeDocument)
  const [refuseIt, refusing] = useAction(RefuseAssistanceDocument)
  const [endIt, ending] = useAction(EndAssistanceAsClientDocument)
  const party = token === null ? { requestId: assistance?.requestId ?? null } : { token }
  const show = (next: ClientAssistance | undefined) => {
    if (next) setAssistance(next)
    return next !== undefined
  }
  return {
    assistance,
    error: error ?? null,
    enterCode: async (code) => show((await enter({ input: { ...party, code } }))?.enterClientCode),
    refuse: async () => show((await refuseIt({ input: party }))?.refuseAssistance),
    end: async () => show((await endIt({ input: party }))?.endAssistanceAsClient),
    entering,
    refusing,
    ending,
  }
}
