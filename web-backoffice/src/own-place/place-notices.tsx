import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { notifyDone, notifyProblem } from 'shared-ui/notify.tsx'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'
import { type PlaceChange, placeChange } from './place.ts'

/** What takes something away. */
const taking: readonly PlaceChange[] = ['LOST', 'PROFILE', 'SUSPENDED']

/** Tells whoever works in a partner's team what has become of their own place while a page is open (AD2). */
export function PlaceNotices() {
  const { t } = useTranslation('own-place')
  const { t: word } = useTranslation('shared')
  const { team, suspendedTeam } = useViewer()
  const suspended = suspendedTeam !== null
  const last = useRef({ team, suspended })
  useEffect(() => {
    const before = last.current
    last.current = { team, suspended }
    const change = placeChange(before, last.current)
    if (change === null) return
    const partner = (team ?? before.team)?.partner.name ?? ''
    const profile = team ? word(`admProfile.${team.profile}`) : ''
    const tell = taking.includes(change) ? notifyProblem : notifyDone
    tell(t(`change.${change}`, { partner, profile }))
  }, [team, suspended, t, word])
  return null
}
