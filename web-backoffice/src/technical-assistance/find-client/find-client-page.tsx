import { useLazyQuery } from '@apollo/client/react'
import { Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { Page } from 'shared-ui/page.tsx'
import { emailIn } from '../../support-process/email-in.ts'
import { HeadingFocus } from '../../support-process/heading-focus.tsx'
import { Refusal } from '../../support-process/refusal.tsx'
import { ClientInformation } from './client-information.tsx'
import { FindClientDocument } from './find-client.generated.ts'
import { FindClientForm } from './find-client-form.tsx'
import { findingOf } from './finding.ts'

/** Technical Assistance: a user's e-mail, then what is known of that user (AS2). */
export function FindClientPage() {
  const { t } = useTranslation('backoffice')
  const location = useLocation()
  const [email, setEmail] = useState(() => emailIn(location.state))
  const [find, { data, error, loading, called, refetch }] = useLazyQuery(FindClientDocument, {
    fetchPolicy: 'network-only',
  })
  const finding = findingOf({ called, loading, data, error })
  const clientId = finding.kind === 'FOUND' ? finding.client.id : ''

  return (
    <Page title={t('find.title')} lead={t('find.lead')}>
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
    </Page>
  )
}
