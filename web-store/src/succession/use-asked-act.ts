import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { notifyProblem } from 'shared-ui/notify.tsx'
import type { Succession } from 'shared-ui/succession/succession-state.ts'
import type { AdministratorAct } from './administrator-act.ts'
import { type AskedAct, askedOf, outcomeOf } from './asked-act.ts'

/** The act whose dialogs are open. */
export interface AskedActDialogs {
  /** Stays while its dialogs close; null before the first. */
  act: AdministratorAct | null
  opened: boolean
  ask: (act: AdministratorAct) => void
  close: () => void
}

/**
 * What the administrator has asked for. Where the other side or a timer was faster and it is no
 * longer possible, its dialogs close and the present state is said.
 */
export function useAskedAct(succession: Succession | null): AskedActDialogs {
  const { t } = useTranslation('shared')
  const [asked, setAsked] = useState<AskedAct | null>(null)
  const [shown, setShown] = useState<'opened' | 'closed'>('closed')
  const opened = shown === 'opened'
  const outcome = opened && asked && succession ? outcomeOf(asked, succession) : 'STANDS'
  const state = succession?.state

  useEffect(() => {
    if (outcome === 'STANDS') return
    setShown('closed')
    if (outcome === 'OVERTAKEN' && state)
      notifyProblem(t('succession.movedOn', { state: t(`succession.state.${state}`) }))
  }, [outcome, state, t])

  return {
    act: asked?.act ?? null,
    opened,
    ask: (act) => {
      if (succession === null) return
      setAsked(askedOf(act, succession))
      setShown('opened')
    },
    close: () => setShown('closed'),
  }
}
