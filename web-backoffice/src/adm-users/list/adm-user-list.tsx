import { Anchor, Group, Paper, Stack, Table, Text } from '@mantine/core'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { EmailText } from 'shared-ui/email-text.tsx'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { Instant } from 'shared-ui/instant.tsx'
import { AdmUserStateBadge, ProfileMarks } from '../adm-user-marks.tsx'
import type { AdmUserRowFragment } from '../adm-users.generated.ts'
import classes from './adm-user-list.module.css'

interface AdmUserListProps {
  admUsers: readonly AdmUserRowFragment[]
}

/** The team as a table, for a wide window. */
export function AdmUserTable({ admUsers }: AdmUserListProps) {
  const { t } = useTranslation('adm-users')
  return (
    <Paper withBorder px="xs">
      <Table
        verticalSpacing="sm"
        highlightOnHover
        stickyHeader
        stickyHeaderOffset="var(--app-fixed-top)"
      >
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="36%">{t('person')}</Table.Th>
            <Table.Th>{t('profile')}</Table.Th>
            <Table.Th>{t('state')}</Table.Th>
            <Table.Th>{t('mfa.short')}</Table.Th>
            <Table.Th>{t('lastSignIn')}</Table.Th>
            <Table.Th ta="right">{t('devicesShort')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {admUsers.map((admUser) => (
            <AdmUserTableRow key={admUser.id} admUser={admUser} />
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  )
}

const AdmUserTableRow = memo(function AdmUserTableRow({ admUser }: AdmUserProps) {
  const { t } = useTranslation('adm-users')
  const { number } = useFormats()
  return (
    <Table.Tr>
      <Table.Td>
        <Name admUser={admUser} />
        <Text size="sm" c="dimmed" className={classes.short}>
          <bdi className="tabular">{admUser.phone}</bdi>
        </Text>
      </Table.Td>
      <Table.Td>
        <ProfileMarks admUser={admUser} />
      </Table.Td>
      <Table.Td>
        <AdmUserStateBadge state={admUser.state} />
      </Table.Td>
      <Table.Td className={classes.short}>{t(admUser.mfaOn ? 'mfa.on' : 'mfa.off')}</Table.Td>
      <Table.Td className={classes.short}>
        <LastSignIn admUser={admUser} />
      </Table.Td>
      <Table.Td ta="right" className="tabular">
        {number(admUser.signedInDevices)}
      </Table.Td>
    </Table.Tr>
  )
})

/** The team as cards, for a narrow window. */
export function AdmUserCards({ admUsers }: AdmUserListProps) {
  return (
    <Stack component="ul" gap="sm" className={classes.cards}>
      {admUsers.map((admUser) => (
        <AdmUserCard key={admUser.id} admUser={admUser} />
      ))}
    </Stack>
  )
}

const AdmUserCard = memo(function AdmUserCard({ admUser }: AdmUserProps) {
  const { t } = useTranslation('adm-users')
  return (
    <Paper component="li" withBorder p="sm">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <Name admUser={admUser} />
        </div>
        <AdmUserStateBadge state={admUser.state} />
      </Group>
      <Stack gap={4} mt="xs" align="flex-start">
        <ProfileMarks admUser={admUser} />
        <Text size="sm" c="dimmed">
          <bdi className="tabular">{admUser.phone}</bdi> ·{' '}
          {t(admUser.mfaOn ? 'mfa.isOn' : 'mfa.isOff')}
        </Text>
        <Text size="sm" c="dimmed">
          {t('lastSignIn')}: <LastSignIn admUser={admUser} /> ·{' '}
          {t('devicesCount', { count: admUser.signedInDevices })}
        </Text>
      </Stack>
    </Paper>
  )
})

interface AdmUserProps {
  admUser: AdmUserRowFragment
}

function Name({ admUser: { id, user } }: AdmUserProps) {
  return (
    <>
      <Anchor component={Link} to={`/admin/adm-users/${id}`} fw={600} className={classes.anywhere}>
        {user.name}
      </Anchor>
      <Text size="sm" c="dimmed">
        <EmailText email={user.email} />
      </Text>
    </>
  )
}

function LastSignIn({ admUser: { lastSignInAt } }: AdmUserProps) {
  const { t } = useTranslation('adm-users')
  return lastSignInAt ? <Instant at={lastSignInAt} as="date" /> : t('never')
}
