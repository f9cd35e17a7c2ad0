import { useLazyQuery } from '@apollo/client/react'
import { Stack } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'react-router'
import { emailIn } from '../../support-process/email-in.ts'
import { HeadingFocus } from '../../support-process/heading-focus.tsx'
import { Refusal } from '../../support-process/refusal.tsx'
import { ClientInformation } from './client-information.tsx'
import { FindClientDocument } from './find-client.generated.ts'
import { FindClientForm } from './find-client-form.tsx'
import { findingOf } from './finding.ts'

/** A user's e-mail, then what is known of that user and what can be done for them (AS2). */
export function FindClient() {
  const location = useLocation()
  const [email, setEmail] = useState(() => emailIn(location.state))
  const [find, { data, error, loading, called, refetch }] = useLazyQuery(FindClientDocument, {
    fetchPolicy: 'network-only',
  })
  const finding = findingOf({ called, loading, data, error })
  const clientId = finding.kind === 'FOUND' ? finding.client.id : ''

  return (
    <Stack gap="lg">
      <FindClientForm
        email={email}
        onChange={setEmail}
        refusedAs={finding.kind === 'NOT_FOUND' ? finding.code : null}
        busy={loading}
        onSubmit={() => void find({ variables: { email: email.trim() } })}
      />
      {finding.kind === 'FAILED' && <Refusal error={finding.error} />}
      <HeadingFocus showing={clientId}>
        {finding.kind === 'FOUND' && (
          <ClientInformation client={finding.client} onRefused={() => void refetch()} />
        )}
      </HeadingFocus>
    </Stack>
  )
}
