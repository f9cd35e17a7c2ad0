import { Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { EmailText } from 'shared-ui/email-text.tsx'
import { Facts } from 'shared-ui/facts.tsx'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { Instant } from 'shared-ui/instant.tsx'
import { MailsRefused } from 'shared-ui/mails-refused.tsx'
import { StatusBadge } from 'shared-ui/status-badge.tsx'
import type { PersonFactsFragment } from '../platform-people.generated.ts'

/** What an operator sees of a person. */
export function PersonFacts({ person }: { person: PersonFactsFragment }) {
  const { t } = useTranslation('platform-people')
  const { t: word } = useTranslation('shared')
  const { list } = useFormats()
  const { status, email, staffRoles, team, lastActiveAt, passwordSet, mfaOn, passkeyCount } = person
  return (
    <Facts
      facts={[
        {
          label: t('status'),
          value: (
            <StatusBadge tone={status === 'ACTIVE' ? 'good' : 'bad'}>
              {word(`userStatus.${status}`)}
            </StatusBadge>
          ),
        },
        {
          label: t('email'),
          value: (
            <>
              <EmailText email={email} />
              {person.mailsRefused && <MailsRefused />}
            </>
          ),
        },
        {
          label: t('signsInBy'),
          value: list([
            t(passwordSet ? 'passwordSet' : 'noPassword'),
            t(mfaOn ? 'mfaOn' : 'mfaOff'),
            t('passkeys', { count: passkeyCount }),
            ...person.linkedSignOns.map((name) => t('linkedSignOn', { name })),
          ]),
        },
        {
          label: t('staffRoles'),
          value:
            staffRoles.length === 0
              ? t('none')
              : list(staffRoles.map((role) => word(`staffRole.${role}`))),
        },
        { label: t('team'), value: team ? <Team team={team} /> : t('none') },
        {
          label: t('lastActive'),
          value: lastActiveAt ? <Instant at={lastActiveAt} /> : t('never'),
        },
        { label: t('createdAt'), value: <Instant at={person.createdAt} as="date" /> },
      ]}
    />
  )
}

/** A place in a partner's team, whose block is apart from that of the platform. */
function Team({ team }: { team: NonNullable<PersonFactsFragment['team']> }) {
  const { t } = useTranslation('platform-people')
  const { t: word } = useTranslation('shared')
  const { partnerName, profile, state, principal } = team
  return (
    <Group gap="xs">
      <Text span inherit>
        <bdi>{partnerName}</bdi> · {word(`admProfile.${profile}`)}
        {principal && ` · ${t('principal')}`}
      </Text>
      {state !== 'ACTIVE' && (
        <StatusBadge tone={state === 'BLOCKED' ? 'bad' : 'warning'}>
          {state === 'BLOCKED' ? t('blockedHere') : word(`admUserState.${state}`)}
        </StatusBadge>
      )}
    </Group>
  )
}
