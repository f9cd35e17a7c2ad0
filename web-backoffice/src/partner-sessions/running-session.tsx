import { Button, Group, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconExternalLink } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { Countdown } from 'shared-ui/countdown/countdown.tsx'
import { useCountdown } from 'shared-ui/countdown/use-countdown.ts'
import { ConfirmDialog } from 'shared-ui/dialogs/confirm-dialog.tsx'
import { ErrorMessage } from 'shared-ui/errors/error-message.tsx'
import { notifyDone } from 'shared-ui/notify.tsx'
import type { PartnerSessionFactsFragment } from 'shared-ui/partner-sessions/partner-sessions.generated.ts'
import { OpenEnvironmentDocument } from '../environment-tabs/open-environment.generated.ts'
import { OpenedTab } from '../environment-tabs/opened-tab.tsx'
import { useEnvironmentName } from '../environment-tabs/use-environment-name.ts'
import { useEnvironmentTab } from '../environment-tabs/use-environment-tab.ts'
import { EndPartnerSessionDocument } from './partner-sessions.generated.ts'
import classes from './running-session.module.css'

interface RunningSessionProps {
  session: PartnerSessionFactsFragment
}

/** A session that runs: as whom, how long still, the tabs that it opens, and its end (AD10). */
export function RunningSession({ session }: RunningSessionProps) {
  const { t } = useTranslation('partner-sessions')
  const { t: word } = useTranslation('shared')
  const { ecosystemName: name, reason, startedAt, endsAt, warningSeconds } = session
  const { viewedName, viewedRole } = session
  const total = (Date.parse(endsAt) - Date.parse(startedAt)) / 1000
  return (
    <section className={classes.session} aria-label={name}>
      <Group justify="space-between" align="flex-start" gap="sm">
        <Stack gap={2} className={classes.what}>
          <Text fw={650}>{name}</Text>
          <Text size="sm">
            {viewedName && viewedRole
              ? t('as', { name: viewedName, role: word(`role.${viewedRole}`) })
              : t('nobody')}
          </Text>
          <Text size="sm" c="dimmed" dir="auto">
            {reason}
          </Text>
        </Stack>
        <Countdown
          endsAt={endsAt}
          totalSeconds={total}
          warningSeconds={warningSeconds}
          label={t('timeLeft', { name })}
          size="small"
        />
      </Group>
      <Ways session={session} />
    </section>
  )
}

/** In the order in which they are offered; a phone is let in by support only. */
const opened = ['WEB', 'STORE', 'RCM'] as const

function Ways({ session }: RunningSessionProps) {
  const { t } = useTranslation('partner-sessions')
  const nameOf = useEnvironmentName()
  const { phase } = useCountdown(session.endsAt)
  const [askTicket, { error }] = useAction(OpenEnvironmentDocument)
  const tab = useEnvironmentTab(session.id, askTicket)
  return (
    <Stack gap="xs" mt="sm">
      <Group gap="xs">
        {opened
          .filter((environment) => session.environments.includes(environment))
          .map((environment) => (
            <Button
              key={environment}
              size="xs"
              variant={environment === 'WEB' ? 'filled' : 'default'}
              rightSection={<IconExternalLink size={14} aria-hidden />}
              loading={tab.opening === environment}
              disabled={phase === 'ended'}
              onClick={() => void tab.openTab(environment)}
              aria-label={t('openOf', {
                environment: nameOf(environment),
                name: session.ecosystemName,
              })}
            >
              {t('open', { environment: nameOf(environment) })}
            </Button>
          ))}
        <End session={session} />
      </Group>
      <ErrorMessage error={error} />
      {tab.opened && <OpenedTab key={tab.opened.ticket.url} opened={tab.opened} />}
    </Stack>
  )
}

function End({ session: { id, ecosystemName: name } }: RunningSessionProps) {
  const { t } = useTranslation('partner-sessions')
  const [asking, { open, close }] = useDisclosure(false)
  const [end, { busy, error, clear }] = useAction(EndPartnerSessionDocument)
  const endIt = async () => {
    if (await end({ input: { accessSessionId: id } })) notifyDone(t('ended', { name }))
  }
  return (
    <>
      <Button size="xs" variant="default" onClick={open} aria-label={t('endOf', { name })}>
        {t('end')}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t('endTitle', { name })}
        confirmLabel={t('end')}
        danger
        busy={busy}
        error={error}
        onConfirm={() => void endIt()}
        onClose={() => {
          clear()
          close()
        }}
      >
        {t('endText')}
      </ConfirmDialog>
    </>
  )
}
