import { useApolloClient, useQuery, useSubscription } from '@apollo/client/react'
import { Anchor, Progress, Stack, Text } from '@mantine/core'
import '@mantine/core/styles/Progress.css'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { lookAgain } from 'shared-ui/api-client/look-again.ts'
import { EmailText } from 'shared-ui/email-text.tsx'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { Line, Lines } from 'shared-ui/lists/line.tsx'
import { LoadingState } from 'shared-ui/lists/list-states.tsx'
import { Panel, PanelBody } from 'shared-ui/lists/panel.tsx'
import {
  MemberInvitationsChangedDocument,
  MemberInvitationsDocument,
} from '../members/invitations.generated.ts'
import { MemberCountsDocument } from './home.generated.ts'

/** How many invitations are shown here; the page of the members shows all of them. */
const INVITATIONS_SHOWN = 3

/** How many members there are, how many have MFA on, and whose invitation is not answered yet, live. */
export function MembersPanel({ ecosystemId }: { ecosystemId: string }) {
  const { t } = useTranslation('home')
  const { t: membersWord } = useTranslation('members')
  const { t: word } = useTranslation('shared')
  const { dateTime } = useFormats()
  const client = useApolloClient()
  const counts = useQuery(MemberCountsDocument, {
    variables: { ecosystemId },
    fetchPolicy: 'cache-and-network',
  })
  const asked = { ecosystemId, first: INVITATIONS_SHOWN }
  const invitations = useQuery(MemberInvitationsDocument, {
    variables: asked,
    fetchPolicy: 'cache-and-network',
  })
  const waiting = useSubscription(MemberInvitationsChangedDocument, {
    variables: { ecosystemId },
    onData: () => {
      void lookAgain(client, MemberInvitationsDocument, asked)
      void lookAgain(client, MemberCountsDocument, { ecosystemId })
    },
  }).data?.memberInvitationsChanged
  const lines = invitations.data?.memberInvitations.edges.map(({ node }) => node) ?? []
  const error = counts.data ? invitations.error : counts.error
  const more = (waiting ?? lines.length) - lines.length
  return (
    <Panel
      title={t('overview.members')}
      action={
        <Anchor component={Link} to={`/ecosystems/${ecosystemId}/members`} size="sm">
          {t('overview.seeMembers')}
        </Anchor>
      }
    >
      <PanelBody>
        {counts.data && <MfaShare {...counts.data.memberCounts} />}
        {!counts.data && !error && <LoadingState rows={1} />}
        {error ? (
          <ErrorState
            error={error}
            onRetry={() => {
              // If the second try fails, the queries' own state shows it.
              counts.refetch().catch(() => undefined)
              invitations.refetch().catch(() => undefined)
            }}
          />
        ) : null}
        {invitations.data && lines.length === 0 && (
          <Text size="sm" c="dimmed" mt="sm">
            {t('noInvitations')}
          </Text>
        )}
      </PanelBody>
      {lines.length > 0 && (
        <Lines>
          {lines.map(({ id, name, email, role, expiresAt }) => (
            <Line
              key={id}
              to={`/ecosystems/${ecosystemId}/members`}
              name={name}
              detail={
                <>
                  <EmailText email={email} /> ·{' '}
                  {membersWord('invitations.facts', {
                    role: word(`role.${role}`),
                    until: dateTime(expiresAt),
                  })}
                </>
              }
            />
          ))}
        </Lines>
      )}
      {more > 0 && (
        <PanelBody>
          <Text size="sm" c="dimmed">
            {t('moreInvitations', { count: more })}
          </Text>
        </PanelBody>
      )}
    </Panel>
  )
}

function MfaShare({ members, withMfa }: { members: number; withMfa: number }) {
  const { t } = useTranslation('home')
  const { t: membersWord } = useTranslation('members')
  const { number } = useFormats()
  const share = members === 0 ? 0 : (withMfa / members) * 100
  return (
    <Stack gap={6}>
      <Text fw={600}>{membersWord('memberCount', { count: members })}</Text>
      <Progress value={share} size="sm" aria-hidden />
      <Text size="sm" c="dimmed">
        {withMfa === members
          ? t('mfaAll')
          : t('mfaSome', { on: number(withMfa), all: number(members) })}
      </Text>
    </Stack>
  )
}
