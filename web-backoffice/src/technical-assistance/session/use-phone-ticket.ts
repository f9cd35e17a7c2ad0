import { useCallback, useEffect, useRef, useState } from 'react'
import {
  OpenEnvironmentDocument,
  type OpenEnvironmentMutation,
} from '../../environment-tabs/open-environment.generated.ts'
import { useRequestAct } from '../request/use-request-act.ts'

/** The ticket in the QR code for a phone: requested at the start, and again at each renewal. */
export function usePhoneTicket(accessSessionId: string) {
  const [ticket, setTicket] = useState<OpenEnvironmentMutation['openEnvironment'] | null>(null)
  const [askTicket, { busy, error }] = useRequestAct(OpenEnvironmentDocument)
  const renew = useCallback(() => {
    void askTicket({ input: { accessSessionId, environment: 'APP' } }).then((data) => {
      if (data) setTicket(data.openEnvironment)
    })
  }, [accessSessionId, askTicket])
  const asked = useRef(false)
  useEffect(() => {
    // In development, effects run twice; a second ticket would invalidate the first one, which is shown.
    if (asked.current) return
    asked.current = true
    renew()
  }, [renew])
  return { ticket, busy, error, renew }
}
