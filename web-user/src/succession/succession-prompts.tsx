import { useEffect, useState } from 'react'
import { invitationKey, invitationToAsk } from '../own-successions/attention.ts'
import { tellSuccessions } from '../own-successions/succession-presence.ts'
import { useLiveSuccessions, useMySuccessions } from '../own-successions/use-my-successions.ts'
import { InvitationDialogs } from './invitation-dialogs.tsx'
import { invitationView } from './invitation-view.ts'

interface Asked {
  readonly id: string
  readonly key: string
}

/**
 * The dialog about an invitation, at the sign-in and when the invitation arrives (SU6). If it is closed without
 * an answer, it opens again at the next sign-in; until then the start page shows the invitation.
 */
export function SuccessionPrompts() {
  useLiveSuccessions()
  const { successions = [] } = useMySuccessions()
  const presence = successions.length > 0 ? 'SOME' : 'NONE'
  useEffect(() => tellSuccessions(presence), [presence])
  const [asked, setAsked] = useState<Asked | null>(null)
  const [putOff, setPutOff] = useState<ReadonlySet<string>>(new Set())
  const next = asked === null ? invitationToAsk(successions, putOff) : null
  if (next !== null) setAsked({ id: next.id, key: invitationKey(next) })
  if (asked === null) return null
  const succession = successions.find(({ id }) => id === asked.id)
  if (succession === undefined || invitationView(succession.state, 'ASK') === 'NONE') {
    setAsked(null)
    return null
  }
  return (
    <InvitationDialogs
      key={asked.key}
      succession={succession}
      begin="ASK"
      onClose={() => {
        setPutOff((before) => new Set([...before, asked.key]))
        setAsked(null)
      }}
    />
  )
}
