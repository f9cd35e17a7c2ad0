import { useState } from 'react'
import type { Environment } from '../request/assistance-request.generated.ts'
import { useRequestAct } from '../request/use-request-act.ts'
import {
  OpenEnvironmentDocument,
  type OpenEnvironmentMutation,
} from './open-environment.generated.ts'

type Ticket = OpenEnvironmentMutation['openEnvironment']

/** A ticket that was used to open a tab, or that waits behind a link since the browser blocked it. */
export interface OpenedEnvironment {
  ticket: Ticket
  blocked: boolean
}

/**
 * Opens an environment in a new tab. The tab is opened empty within the click itself, which is what
 * browsers allow, and without an opener; it gets its address when the ticket has come (AS8).
 */
export function useEnvironmentTab(accessSessionId: string) {
  const [opening, setOpening] = useState<Environment | null>(null)
  const [opened, setOpened] = useState<OpenedEnvironment | null>(null)
  const [askTicket, { error }] = useRequestAct(OpenEnvironmentDocument)

  const openTab = async (environment: Environment) => {
    if (opening !== null) return
    const tab = window.open('', '_blank')
    if (tab) tab.opener = null
    setOpening(environment)
    setOpened(null)
    const data = await askTicket({ input: { accessSessionId, environment } })
    setOpening(null)
    if (!data) {
      tab?.close()
      return
    }
    const ticket = data.openEnvironment
    const blocked = tab === null || tab.closed
    if (!blocked) tab.location.replace(ticket.url)
    setOpened({ ticket, blocked })
  }

  return { opening, opened, error, openTab }
}
