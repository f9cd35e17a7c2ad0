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
import { StopEmailChangeDocument } from './own-email.post.generated.ts'

/** The page of the link to the old address, "this was not me"; only its button stops the change (PA6, ID9). */
export function StopEmailChangePage() {
  const { t } = useTranslation('shared/own-email')
  const [stopped, setStopped] = useState<string | null>(null)
  if (stopped !== null)
    return (
      <Page title={t('stop.doneTitle')}>
        <Text role="status">{t('stop.done', { email: stopped })}</Text>
        <ToSignIn />
      </Page>
    )
  return (
    <EmailChangeLink title={t('stop.title')}>
      {(token, about) => (
        <Stop token={token} about={about} onDone={() => setStopped(about.oldEmail)} />
      )}
    </EmailChangeLink>
  )
}

interface StopProps {
  token: string
  about: EmailChangeAbout
  onDone: () => void
}

function Stop({ token, about, onDone }: StopProps) {
  const { t } = useTranslation('shared/own-email')
  const [stop, state] = usePost(StopEmailChangeDocument)
  const act = async () => {
    if (await stop({ token })) onDone()
  }
  if (state.error !== null && problemOf(state.error).code === 'LINK_INVALID') return <NoLink />
  return (
    <Stack gap="lg">
      <Text>{t(about.proven ? 'stop.leadProven' : 'stop.leadWaiting')}</Text>
      <Facts
        facts={[
          { label: t('stop.yours'), value: <EmailText email={about.oldEmail} /> },
          { label: t('stop.wished'), value: <EmailText email={about.newEmail} /> },
        ]}
      />
      <Text>{t('stop.follows')}</Text>
      <FormAlert error={state.error} />
      <Button size="md" fullWidth color="red.8" loading={state.busy} onClick={() => void act()}>
        {t('stop.act')}
      </Button>
    </Stack>
  )
}
