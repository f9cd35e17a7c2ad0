import { Box, Button, Group, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconEye } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from '../api-client/use-action.ts'
import { Countdown } from '../countdown/countdown.tsx'
import { useCountdown } from '../countdown/use-countdown.ts'
import { ConfirmDialog } from '../dialogs/confirm-dialog.tsx'
import { useViewer } from '../viewer/viewer.tsx'
import classes from './access-banner.module.css'
import { accessContext } from './access-context.ts'
import { LeaveAccessSessionDocument } from './access-session.generated.ts'
import { tellOtherTabs } from './other-tabs.ts'
import { closeTab, leaveBy } from './tab-state.ts'
import { useWatchedAccessSession } from './use-watched-access-session.ts'
import { ViewActs, ViewedMember } from './view-acts.tsx'

/**
 * Shown over every page of an access session: whose account the page shows, who really is at the keyboard, and
 * how much time is left (AS6, AS11). When the session ends, `TabGate` replaces the whole app.
 */
export function AccessBanner() {
  const { t } = useTranslation('shared/access')
  const { controller, user } = useViewer()
  const session = useWatchedAccessSession()
  const [asking, { open, close }] = useDisclosure(false)
  const [leave, { busy, error }] = useAction(LeaveAccessSessionDocument)
  const ecosystem = session?.ecosystemName
  const { phase } = useCountdown(session?.endsAt ?? null, session?.warningSeconds)
  useEffect(() => {
    const context = accessContext()
    if (context && ecosystem !== undefined)
      return tellOtherTabs({ context, subject: user.name, ecosystem })
  }, [user.name, ecosystem])
  if (!session || !controller) return null
  const total = (Date.parse(session.endsAt) - Date.parse(session.startedAt)) / 1000
  const isTeams = session.kind === 'PARTNER'
  const isShort = isTeams && phase !== 'running'
  return (
    <div className={classes.place} data-session-line>
      <Box
        component="section"
        aria-label={t('banner')}
        className={classes.banner}
        data-short={isShort || undefined}
      >
        <Group justify="space-between" gap="xs" className={classes.row}>
          <Group gap="sm" wrap="nowrap" miw={0} className={classes.who}>
            <IconEye size={22} className={classes.icon} aria-hidden />
            <Stack gap={0} miw={0}>
              {isTeams ? (
                <ViewedMember session={session} />
              ) : (
                <Text size="sm" fw={600}>
                  {t('shows', { subject: user.name, ecosystem: session.ecosystemName })}
                </Text>
              )}
              {isShort ? (
                <Text size="sm" fw={700} role="alert">
                  {t('view.saveNow')}
                </Text>
              ) : (
                <Text size="xs" className={classes.controller}>
                  {t('controlledBy', { controller: controller.name })}
                </Text>
              )}
            </Stack>
          </Group>
          <Group gap="sm" className={classes.acts}>
            <Countdown
              endsAt={session.endsAt}
              totalSeconds={total}
              warningSeconds={session.warningSeconds}
              label={t('countdown')}
              size="small"
              onEnd={() => closeTab({ kind: 'access-ended', by: 'TIME' })}
            />
            {isTeams && <ViewActs session={session} />}
            <Button size="xs" variant="default" onClick={open}>
              {t('leave')}
            </Button>
          </Group>
        </Group>
        <ConfirmDialog
          opened={asking}
          title={t('leaveTitle')}
          confirmLabel={t('leave')}
          busy={busy}
          error={error}
          onClose={close}
          onConfirm={() => {
            void leaveBy(() => leave({}))
          }}
        >
          {t('leaveText', { subject: user.name })}
        </ConfirmDialog>
      </Box>
    </div>
  )
}
