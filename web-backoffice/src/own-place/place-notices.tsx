import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { notifyDone, notifyProblem } from 'shared-ui/notify.tsx'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'
import { placeChange } from './place.ts'

/** Tells whoever works in a partner's team what has become of their own place while a page is open (AD2). */
export function PlaceNotices() {
  const { t } = useTranslation('own-place')
  const { t: word } = useTranslation('shared')
  const { team } = useViewer()
  const last = useRef(team)
  useEffect(() => {
    const before = last.current
    last.current = team
    const change = placeChange(before, team)
    const partner = (team ?? before)?.partner.name ?? ''
    if (change === null) return
    const profile = team ? word(`admProfile.${team.profile}`) : ''
    const tell = change === 'LOST' || change === 'PROFILE' ? notifyProblem : notifyDone
    tell(t(`change.${change}`, { partner, profile }))
  }, [team, t, word])
  return null
}
