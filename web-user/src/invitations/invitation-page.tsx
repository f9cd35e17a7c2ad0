import { useQuery } from '@apollo/client/react'
import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { EmailText } from 'shared-ui/email-text.tsx'
import { ErrorMessage } from 'shared-ui/errors/error-message.tsx'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { problemOf } from 'shared-ui/errors/problem.ts'
import { Facts } from 'shared-ui/facts.tsx'
import { useFragmentSecret } from 'shared-ui/fragment-secret.ts'
import { FreshLinkForm } from 'shared-ui/fresh-link/fresh-link-form.tsx'
import { Instant } from 'shared-ui/instant.tsx'
import { LoadingState } from 'shared-ui/lists/list-states.tsx'
import { Page } from 'shared-ui/page.tsx'
import { useViewerOrNull } from 'shared-ui/viewer/viewer.tsx'
import {
  DeclineMemberInvitationByLinkDocument,
  MemberInvitationPageDocument,
  type MemberInvitationPageQuery,
} from './invitations.generated.ts'
import { JoinForm } from './join-form.tsx'
import { InvitationAnswer } from './waiting-invitations.tsx'

type Invitation = MemberInvitationPageQuery['memberInvitationPage']
type Answer = 'ACCEPTED' | 'JOINED' | 'DECLINED'

/** The page of an invitation's e-mail; opening it changes nothing, its buttons answer (ID9). */
export function InvitationPage() {
  const token = useFragmentSecret()
  return token === null ? <MissingInvitation /> : <LinkedInvitation token={token} />
}

function LinkedInvitation({ token }: { token: string }) {
  const { t } = useTranslation('invitations')
  const { data, error, refetch } = useQuery(MemberInvitationPageDocument, {
    variables: { token },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  })
  const [answer, setAnswer] = useState<Answer | null>(null)
  const invitation = data?.memberInvitationPage
  if (answer !== null && invitation) return <Answered answer={answer} invitation={invitation} />
  if (error && problemOf(error).code === 'LINK_INVALID') return <DeadInvitation />
  if (invitation === undefined) {
    return (
      <Page title={t('title')} width="narrow">
        {error ? (
          // If it fails again, `error` holds the failure.
          <ErrorState error={error} onRetry={() => void refetch().catch(() => undefined)} />
        ) : (
          <LoadingState />
        )}
      </Page>
    )
  }
  return <OpenInvitation token={token} invitation={invitation} onAnswered={setAnswer} />
}

interface OpenInvitationProps {
  token: string
  invitation: Invitation
  onAnswered: (answer: Answer) => void
}

function OpenInvitation({ token, invitation, onAnswered }: OpenInvitationProps) {
  const { t } = useTranslation('invitations')
  const { t: word } = useTranslation('shared')
  const viewer = useViewerOrNull()
  const { ecosystemName: ecosystem, invitedBy, role, email, expiresAt } = invitation
  const isOwn = viewer?.user.email === email && viewer.controller === null
  return (
    <Page title={t('title')} lead={t('lead', { invitedBy, ecosystem })} width="narrow">
      <Facts
        facts={[
          { label: t('ecosystem'), value: ecosystem },
          { label: t('invitedBy'), value: invitedBy },
          { label: t('role'), value: word(`role.${role}`) },
          { label: t('email'), value: <EmailText email={email} /> },
          { label: t('until'), value: <Instant at={expiresAt} /> },
        ]}
      />
      {invitation.account === 'NEW' && (
        <JoinForm token={token} name={invitation.name} onJoined={() => onAnswered('JOINED')} />
      )}
      {invitation.account === 'EXISTING' && isOwn && (
        <InvitationAnswer invitation={invitation} onAnswered={onAnswered} />
      )}
      {invitation.account === 'EXISTING' && !isOwn && <SignInFirst email={email} />}
      {!isOwn && <DeclineByLink token={token} onDeclined={() => onAnswered('DECLINED')} />}
    </Page>
  )
}

function SignInFirst({ email }: { email: string }) {
  const { t } = useTranslation('invitations')
  const viewer = useViewerOrNull()
  return (
    <Stack align="flex-start">
      <Text>
        {viewer === null
          ? t('signInFirst', { email })
          : t('otherUser', { email, other: viewer.user.email })}
      </Text>
      {viewer === null && (
        <Button component={Link} to="/sign-in" size="md">
          {t('signIn')}
        </Button>
      )}
    </Stack>
  )
}

function DeclineByLink({ token, onDeclined }: { token: string; onDeclined: () => void }) {
  const { t } = useTranslation('invitations')
  const [decline, { busy, error }] = useAction(DeclineMemberInvitationByLinkDocument)
  return (
    <Stack align="flex-start" gap="xs">
      <Text c="dimmed">{t('notInterested')}</Text>
      <Button
        variant="default"
        loading={busy}
        onClick={async () => {
          if (await decline({ input: { token } })) onDeclined()
        }}
      >
        {t('decline')}
      </Button>
      <ErrorMessage error={error} />
    </Stack>
  )
}

function Answered({ answer, invitation }: { answer: Answer; invitation: Invitation }) {
  const { t } = useTranslation('invitations')
  const ecosystem = invitation.ecosystemName
  const declined = answer === 'DECLINED'
  return (
    <Page title={t(declined ? 'declinedTitle' : 'doneTitle')} width="narrow">
      <Text role="status">{t(declined ? 'declined' : 'accepted', { ecosystem })}</Text>
      {!declined && (
        <Group>
          <Button component={Link} to={answer === 'JOINED' ? '/sign-in' : '/'} size="md">
            {t(answer === 'JOINED' ? 'signIn' : 'home')}
          </Button>
        </Group>
      )}
    </Page>
  )
}

/** The page was opened without its link, or a mail program cut the link. */
function MissingInvitation() {
  const { t } = useTranslation('invitations')
  return (
    <Page title={t('missingTitle')} width="narrow">
      <Text role="status">{t('missingBody')}</Text>
      <FreshLinkForm page="MEMBER_INVITATION" />
    </Page>
  )
}

/** The link was used, has expired, was replaced or withdrawn; the API does not say which of these (ID9). */
function DeadInvitation() {
  const { t } = useTranslation('invitations')
  return (
    <Page title={t('deadTitle')} width="narrow">
      <Text role="status">{t('deadBody')}</Text>
      <Text>{t('deadNext')}</Text>
      <FreshLinkForm page="MEMBER_INVITATION" />
      <Group>
        <Button component={Link} to="/" variant="default">
          {t('home')}
        </Button>
      </Group>
    </Page>
  )
}
