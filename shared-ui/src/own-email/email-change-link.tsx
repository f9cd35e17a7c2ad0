import { Anchor, Text } from '@mantine/core'
import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { post } from '../api-client/post.ts'
import { untilThere } from '../api-client/until-there.ts'
import { useApp } from '../app-root/app-definition.tsx'
import { ErrorState } from '../errors/error-state.tsx'
import { problemOf } from '../errors/problem.ts'
import { useFragmentSecret } from '../fragment-secret.ts'
import { linkTo } from '../front-door/link-to.ts'
import { LoadingState } from '../lists/list-states.tsx'
import { Page } from '../page.tsx'
import { EmailChangePageDocument, type EmailChangePageQuery } from './own-email.post.generated.ts'

/** What an e-mailed link about a change of e-mail is about. */
export type EmailChangeAbout = EmailChangePageQuery['emailChangePage']

interface EmailChangeLinkProps {
  title: string
  children: (token: string, about: EmailChangeAbout) => ReactNode
}

/** The page of an e-mailed link about a change of e-mail: opening it uses nothing up (ID9). */
export function EmailChangeLink({ title, children }: EmailChangeLinkProps) {
  const token = useFragmentSecret()
  return token === null ? <NoLink /> : <Loaded token={token} title={title} content={children} />
}

interface LoadedProps {
  token: string
  title: string
  content: EmailChangeLinkProps['children']
}

function Loaded({ token, title, content }: LoadedProps) {
  const { app } = useApp()
  const [about, setAbout] = useState<EmailChangeAbout | null>(null)
  const [error, setError] = useState<unknown>(null)
  const load = useCallback(async () => {
    setError(null)
    try {
      const answer = await untilThere((nature, unanswered) =>
        post(app, EmailChangePageDocument, { token }, nature, unanswered),
      )
      setAbout(answer.emailChangePage)
    } catch (refusal) {
      setError(refusal)
    }
  }, [app, token])
  useEffect(() => void load(), [load])
  if (error !== null && problemOf(error).code === 'LINK_INVALID') return <NoLink />
  return (
    <Page title={title}>
      {error === null ? null : <ErrorState error={error} onRetry={() => void load()} />}
      {about === null && error === null ? <LoadingState rows={2} /> : null}
      {about === null ? null : content(token, about)}
    </Page>
  )
}

/** The page of a link that is used, replaced, too old, or missing. */
export function NoLink() {
  const { t } = useTranslation('shared/own-email')
  return (
    <Page title={t('noLink.title')}>
      <Text>{t('noLink.body')}</Text>
      <ToSignIn />
    </Page>
  )
}

export function ToSignIn() {
  const { t } = useTranslation('shared/own-email')
  return (
    <Anchor {...linkTo('/sign-in')} size="sm" w="fit-content">
      {t('toSignIn')}
    </Anchor>
  )
}
