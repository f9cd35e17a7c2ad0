import { useState } from 'react'
import type { Environment } from 'shared-schema/enums'
import { giveVerifier } from 'shared-ui/handoff/verifier-exchange.ts'
import type {
  OpenEnvironmentMutation,
  OpenEnvironmentMutationVariables,
} from './open-environment.generated.ts'
import { newTicketProof } from './ticket-proof.ts'

type Ticket = OpenEnvironmentMutation['openEnvironment']

/** A ticket that opened a tab, or that waits behind a link because the browser blocked the tab. */
export interface OpenedEnvironment {
  ticket: Ticket
  blocked: boolean
}

/**
 * Opens an environment in a new tab. The tab is opened empty during the click itself, since browsers allow only
 * that; it gets its address once the ticket has arrived. It keeps this tab as its opener until it has the
 * verifier, without which the ticket is worthless (AS8, S10).
 *
 * @param askTicket asks for a ticket; undefined if it was refused, as `useAction` has it
 */
export function useEnvironmentTab(
  accessSessionId: string,
  askTicket: (
    variables: OpenEnvironmentMutationVariables,
  ) => Promise<OpenEnvironmentMutation | undefined>,
) {
  const [opening, setOpening] = useState<Environment | null>(null)
  const [opened, setOpened] = useState<OpenedEnvironment | null>(null)

  const openTab = async (environment: Environment) => {
    if (opening !== null) return
    const tab = window.open('', '_blank')
    setOpening(environment)
    setOpened(null)
    const { verifier, challenge } = newTicketProof()
    const data = await askTicket({ input: { accessSessionId, environment, challenge } })
    setOpening(null)
    if (!data) {
      tab?.close()
      return
    }
    const ticket = data.openEnvironment
    const blocked = tab === null || tab.closed
    giveVerifier({ address: ticket.url, verifier, tab: blocked ? null : tab })
    if (!blocked) tab.location.replace(ticket.url)
    setOpened({ ticket, blocked })
  }

  return { opening, opened, openTab }
}
