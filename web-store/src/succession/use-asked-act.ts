import { useEffect, useState } from 'react'
import type { Succession } from 'shared-ui/succession/succession-state.ts'
import type { AdministratorAct } from './administrator-act.ts'
import { type AskedAct, askedOf, outcomeOf } from './asked-act.ts'

/** The act whose dialogs are open. */
export interface AskedActDialogs {
  /** Stays while its dialogs close; null before the first. */
  act: AdministratorAct | null
  opened: boolean
  /** The state to which the other side or a timer moved on while the act was being asked about. */
  overtakenBy: Succession['state'] | null
  ask: (act: AdministratorAct) => void
  close: () => void
}

/**
 * What the administrator has asked for. Where the other side or a timer was faster and it is no
 * longer possible, its dialogs close and the present state is to be said.
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
    // Once it has moved on again, or another act is asked for, it is old news.
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
