import { useQuery } from '@apollo/client/react'
import { Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EmailText } from 'shared-ui/email-text.tsx'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { problemOf } from 'shared-ui/errors/problem.ts'
import { Facts } from 'shared-ui/facts.tsx'
import { useFragmentSecret } from 'shared-ui/fragment-secret.ts'
import { Instant } from 'shared-ui/instant.tsx'
import { LoadingState } from 'shared-ui/lists/list-states.tsx'
import { Page } from 'shared-ui/page.tsx'
import { AccountReady } from './account-ready.tsx'
import { AuthenticatorStep } from './authenticator-step.tsx'
import {
  type BeginStaffSetupMutation,
  StaffInvitationPageDocument,
  type StaffInvitationPageQuery,
} from './join-staff.generated.ts'
import { NewPasswordStep, PresentPasswordStep } from './password-step.tsx'

type Invitation = StaffInvitationPageQuery['staffInvitationPage']

/** A password that the API has found fit, and the authenticator app that is to be connected. */
interface Begun {
  readonly password: string
  readonly setup: BeginStaffSetupMutation['beginStaffSetup']
}

/** The page of the link to an account of staff; opening it changes nothing, its last button uses the link up (PA1, ID9). */
export function JoinStaffPage() {
  const token = useFragmentSecret()
  return token === null ? <NoLink why="missing" /> : <LinkedStaff token={token} />
}

function LinkedStaff({ token }: { token: string }) {
  const { t } = useTranslation('join-staff')
  const { data, error, refetch } = useQuery(StaffInvitationPageDocument, {
    variables: { token },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  })
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const invitation = data?.staffInvitationPage
  if (invitation && codes) return <AccountReady kind={invitation.kind} codes={codes} />
  if (error && problemOf(error).code === 'LINK_INVALID') return <NoLink why="dead" />
  if (!invitation)
    return (
      <Page title={t('title.NEW_ACCOUNT')} width="narrow">
        {error ? (
          // If it fails again, `error` holds the failure.
          <ErrorState error={error} onRetry={() => void refetch().catch(() => undefined)} />
        ) : (
          <LoadingState />
        )}
      </Page>
    )
  return <Steps token={token} invitation={invitation} onDone={setCodes} />
}

interface StepsProps {
  token: string
  invitation: Invitation
  onDone: (codes: readonly string[]) => void
}

/** First the password, then the authenticator app. */
function Steps({ token, invitation, onDone }: StepsProps) {
  const { t } = useTranslation('join-staff')
  const { t: word } = useTranslation('shared')
  const [begun, setBegun] = useState<Begun | null>(null)
  const { kind, name, email, roles, expiresAt } = invitation
  const PasswordStep = kind === 'NEW_ACCOUNT' ? NewPasswordStep : PresentPasswordStep
  return (
    <Page title={t(`title.${kind}`)} lead={t(`lead.${kind}`, { name })} width="narrow">
      <Facts
        facts={[
          { label: t('email'), value: <EmailText email={email} /> },
          { label: t('roles'), value: roles.map((role) => word(`staffRole.${role}`)).join(', ') },
          { label: t('until'), value: <Instant at={expiresAt} /> },
        ]}
      />
      {begun ? (
        <AuthenticatorStep token={token} {...begun} onDone={onDone} />
      ) : (
        <PasswordStep token={token} onBegun={(password, setup) => setBegun({ password, setup })} />
      )}
    </Page>
  )
}

/** The page was opened without its link; or the link was used, replaced, or has expired: the API does not say which. */
function NoLink({ why }: { why: 'missing' | 'dead' }) {
  const { t } = useTranslation('join-staff')
  return (
    <Page title={t(`noLink.${why}.title`)} width="narrow">
      <Text role="status">{t(`noLink.${why}.text`)}</Text>
      <Text>{t('noLink.next')}</Text>
    </Page>
  )
}
