import { useInterval } from '@mantine/hooks'
import { useEffect } from 'react'
import { type LoadedConnection, useConnection } from 'shared-ui/lists/use-connection.ts'
import {
  type MailRowFragment,
  PlatformMailsDocument,
} from '../../platform-mails/platform-mails.generated.ts'

const LOOK_EVERY = 5_000

/** The last e-mails to an address. While one of them waits to be sent, looks again until it has ended. */
export function useMailsTo(email: string): LoadedConnection<MailRowFragment> {
  const mails = useConnection(
    PlatformMailsDocument,
    { filter: { email } },
    (data) => data.platformMails,
    10,
  )
  const isAnyWaiting = mails.nodes.some(({ state }) => state === 'WAITING')
  const { start, stop } = useInterval(mails.lookAgain, LOOK_EVERY)
  useEffect(() => {
    if (isAnyWaiting) start()
    return stop
  }, [isAnyWaiting, start, stop])
  return mails
}
