import { useEffect, useState } from 'react'
import type { Succession } from 'shared-ui/succession/succession-state.ts'
import type { AdministratorAct } from './administrator-act.ts'
import { type AskedAct, askedOf, outcomeOf } from './asked-act.ts'

/** The act whose dialogs are open. */
export interface AskedActDialogs {
  /** Keeps its value while its dialogs close; null before the first act. */
  act: AdministratorAct | null
  opened: boolean
  /** The state to which the other side or a timer moved the succession while the person was being asked. */
  overtakenBy: Succession['state'] | null
  ask: (act: AdministratorAct) => void
  close: () => void
}

/**
 * The act that the administrator asked for. If the other side or a timer was faster and the act is no longer
 * possible, its dialogs close and `overtakenBy` names the present state.
 */
export function useAskedAct(succession: Succession | null): AskedActDialogs {
  const [asked, setAsked] = useState<AskedAct | null>(null)
  const [shown, setShown] = useState<'OPENED' | 'CLOSED'>('CLOSED')
  const [overtakenBy, setOvertakenBy] = useState<Succession['state'] | null>(null)
  const opened = shown === 'OPENED'
  const outcome = opened && asked && succession ? outcomeOf(asked, succession) : 'STANDS'
  const state = succession?.state ?? null

  useEffect(() => {
    if (outcome === 'STANDS') return
    setShown('CLOSED')
    if (outcome === 'OVERTAKEN') setOvertakenBy(state)
  }, [outcome, state])

  return {
    act: asked?.act ?? null,
    opened,
    // It is outdated once the succession has moved on again, or another act is asked for.
    overtakenBy: overtakenBy === state ? overtakenBy : null,
    ask: (act) => {
      if (succession === null) return
      setOvertakenBy(null)
      setAsked(askedOf(act, succession))
      setShown('OPENED')
    },
    close: () => setShown('CLOSED'),
  }
}
