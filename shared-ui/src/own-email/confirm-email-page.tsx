import { Button, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePost } from '../api-client/use-post.ts'
import { EmailText } from '../email-text.tsx'
import { problemOf } from '../errors/problem.ts'
import { Facts } from '../facts.tsx'
import { FormAlert } from '../form/form-alert.tsx'
import { Page } from '../page.tsx'
import { type EmailChangeAbout, EmailChangeLink, NoLink, ToSignIn } from './email-change-link.tsx'
import { ProveNewEmailDocument } from './own-email.post.generated.ts'

/** The page of the link to the new address; only its button makes the address count (PA6, ID9). */
export function ConfirmEmailPage() {
  const { t } = useTranslation('shared/own-email')
  const [confirmed, setConfirmed] = useState<string | null>(null)
  if (confirmed !== null)
    return (
      <Page title={t('confirm.doneTitle')}>
        <Text role="status">{t('confirm.done', { email: confirmed })}</Text>
        <ToSignIn />
      </Page>
    )
  return (
    <EmailChangeLink title={t('confirm.title')}>
      {(token, about) => (
        <Confirm token={token} about={about} onDone={() => setConfirmed(about.newEmail)} />
      )}
    </EmailChangeLink>
  )
}

interface ConfirmProps {
  token: string
  about: EmailChangeAbout
  onDone: () => void
}

function Confirm({ token, about, onDone }: ConfirmProps) {
  const { t } = useTranslation('shared/own-email')
  const [prove, state] = usePost(ProveNewEmailDocument)
  const confirm = async () => {
    if (await prove({ token })) onDone()
  }
  if (state.error !== null && problemOf(state.error).code === 'LINK_INVALID') return <NoLink />
  return (
    <Stack gap="lg">
      <Text>{t('confirm.lead')}</Text>
      <Facts
        facts={[
          { label: t('before'), value: <EmailText email={about.oldEmail} /> },
          { label: t('fromNowOn'), value: <EmailText email={about.newEmail} /> },
        ]}
      />
      <FormAlert error={state.error} />
      <Button size="md" fullWidth loading={state.busy} onClick={() => void confirm()}>
        {t('confirm.act')}
      </Button>
    </Stack>
  )
}
