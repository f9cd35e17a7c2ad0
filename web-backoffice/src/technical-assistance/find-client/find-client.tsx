import { useLazyQuery } from '@apollo/client/react'
import { Stack } from '@mantine/core'
import { useMemo } from 'react'
import { useLocation } from 'react-router'
import { emailIn } from '../../support-process/email-in.ts'
import { HeadingFocus } from '../../support-process/heading-focus.tsx'
import { ClientInformation } from './client-information.tsx'
import { FindClientDocument } from './find-client.generated.ts'
import { FindClientForm } from './find-client-form.tsx'
import { findingOf } from './finding.ts'

/** Looks a user up by e-mail, and shows what is known about them and what can be done (AS2). */
export function FindClient() {
  const location = useLocation()
  const [find, { data, error, loading, called, refetch }] = useLazyQuery(FindClientDocument, {
    fetchPolicy: 'network-only',
  })
  const finding = useMemo(
    () => findingOf({ called, loading, data, error }),
    [called, loading, data, error],
  )
  const clientId = finding.kind === 'FOUND' ? finding.client.id : ''

  return (
    <Stack gap="lg">
      <FindClientForm
        email={emailIn(location.state)}
        state={{ busy: loading, error: finding.kind === 'REFUSED' ? finding.error : null }}
        onFind={(email) => void find({ variables: { email } })}
      />
      <HeadingFocus showing={clientId}>
        {finding.kind === 'FOUND' && (
          <ClientInformation client={finding.client} onRefused={() => void refetch()} />
        )}
      </HeadingFocus>
    </Stack>
  )
}
