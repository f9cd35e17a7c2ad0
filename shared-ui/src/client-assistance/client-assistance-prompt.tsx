import { Box, Button, Group, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Countdown } from '../countdown/countdown.tsx'
import { Dialog } from '../dialogs/dialog.tsx'
import { useFormats } from '../i18n/formats.ts'
import { notifyDone } from '../notify.tsx'
import { AnswerRequest } from './answer-request.tsx'
import classes from './client-assistance-prompt.module.css'
import { finalState } from './closed-request.tsx'
import { EndNow } from './end-now.tsx'
import { type ClientAssistance, useClientAssistance } from './use-client-assistance.ts'

/**
 * For the signed-in client: a dialog that opens when support asks for access (AS5), a line while the request
 * waits, and during the session a countdown with a button that ends it (AS6).
 */
export function ClientAssistancePrompt() {
  const { t } = useTranslation('shared/client-assistance')
  const { duration } = useFormats()
  const live = useClientAssistance(null)
  const [putOff, setPutOff] = useState<string | null>(null)
  const assistance = live.assistance ?? null
  useToldOfEnd(assistance)
  if (!assistance || assistance.closedAt !== null) return null
  const { analystName: analyst, ecosystemName: ecosystem, requestId, accessSession } = assistance
  if (assistance.state === 'IN_SESSION' && accessSession) {
    return (
      <Box component="section" aria-label={t('sessionLabel')} className={classes.line}>
        <Group justify="space-between" gap="xs">
          <Text size="sm" fw={550}>
            {t('banner', { analyst, ecosystem })}
          </Text>
          <Group gap="sm" wrap="nowrap">
            <Countdown
              endsAt={accessSession.endsAt}
              totalSeconds={assistance.sessionSeconds}
              warningSeconds={accessSession.warningSeconds}
              label={t('sessionLabel')}
              size="small"
            />
            <EndNow assistance={assistance} live={live}>
              {(open) => (
                <Button size="xs" color="red.8" onClick={open}>
                  {t('end')}
                </Button>
              )}
            </EndNow>
          </Group>
        </Group>
      </Box>
    )
  }
  return (
    <>
      <Box component="section" aria-label={t('waiting')} className={classes.line}>
        <Group justify="space-between" gap="xs">
          <Text size="sm" fw={550}>
            {t('lead', {
              analyst,
              ecosystem,
              duration: duration(assistance.sessionSeconds),
            })}
          </Text>
          <Button size="xs" variant="default" onClick={() => setPutOff(null)}>
            {t('open')}
          </Button>
        </Group>
      </Box>
      <Dialog
        opened={putOff !== requestId}
        onClose={() => setPutOff(requestId)}
        size="lg"
        title={
          <Text span fw={650} fz="lg" tabIndex={-1} data-autofocus>
            {t('promptTitle')}
          </Text>
        }
        closeButtonProps={{ 'aria-label': t('later') }}
      >
        <AnswerRequest assistance={assistance} live={live} />
      </Dialog>
    </>
  )
}

/** Says, once, how the request that was on the screen ended. */
function useToldOfEnd(assistance: ClientAssistance | null): void {
  const { t } = useTranslation('shared/client-assistance')
  const [open, setOpen] = useState<string | null>(null)
  const id = assistance?.requestId ?? null
  const over = assistance !== null && assistance.closedAt !== null
  const words = assistance ? t(`closedTitle.${finalState(assistance.state)}`) : ''
  useEffect(() => {
    if (id !== null && !over) setOpen(id)
    if (id !== null && over && open === id) {
      setOpen(null)
      notifyDone(words)
    }
  }, [id, over, open, words])
}
