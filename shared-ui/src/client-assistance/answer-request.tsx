import { Button, Group, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCountdown } from '../countdown/use-countdown.ts'
import { ConfirmDialog } from '../dialogs/confirm-dialog.tsx'
import { useFormats } from '../i18n/formats.ts'
import { CodeInput } from '../inputs/code-input.tsx'
import { useEmptiedWhenJudged } from '../inputs/use-emptied-when-judged.ts'
import { Progress } from './progress.tsx'
import { RequestFacts } from './request-facts.tsx'
import type { ClientAssistance, LiveClientAssistance } from './use-client-assistance.ts'

interface AnswerRequestProps {
  assistance: ClientAssistance
  live: LiveClientAssistance
}

/** A request that waits for its client: the facts, the code to enter, the way to refuse (AS5). */
export function AnswerRequest({ assistance, live }: AnswerRequestProps) {
  const { t } = useTranslation('shared/client-assistance')
  const { clock } = useFormats()
  const [code, setCode] = useState('')
  const [asking, { open, close }] = useDisclosure(false)
  const left = useCountdown(assistance.expiresAt)
  const mayEnter = assistance.allowedActions.includes('ENTER_CLIENT_CODE')
  const mayRefuse = assistance.allowedActions.includes('REFUSE')
  useEmptiedWhenJudged(live.entering.error, () => setCode(''))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (code.length === 6 && !live.entering.busy) void live.enterCode(code)
  }
  return (
    <Stack gap="xl">
      <RequestFacts assistance={assistance} />
      {mayEnter ? (
        <form onSubmit={submit} noValidate>
          <Stack gap="lg">
            <CodeInput
              label={t('code')}
              description={t('codeHint')}
              value={code}
              onChange={setCode}
              error={live.entering.error}
              busy={live.entering.busy}
            />
            <Group gap="sm">
              <Button type="submit" disabled={code.length < 6} loading={live.entering.busy}>
                {t('allow')}
              </Button>
              {mayRefuse ? (
                <Button variant="default" onClick={open}>
                  {t('refuse')}
                </Button>
              ) : null}
            </Group>
          </Stack>
        </form>
      ) : (
        <Stack gap="md" align="flex-start">
          <Text fw={550}>{t('tellCode', { analyst: assistance.analystName })}</Text>
          {mayRefuse ? (
            <Button variant="default" onClick={open}>
              {t('refuse')}
            </Button>
          ) : null}
        </Stack>
      )}
      <Progress assistance={assistance} />
      {assistance.expiresAt ? (
        <Text size="sm" c="dimmed" className="tabular">
          {t('expires', { time: clock(left.seconds) })}
        </Text>
      ) : null}
      <ConfirmDialog
        opened={asking}
        title={t('refuseTitle')}
        confirmLabel={t('refuse')}
        danger
        busy={live.refusing.busy}
        error={live.refusing.error}
        onClose={close}
        onConfirm={() => void live.refuse().then((done) => done && close())}
      >
        {t('refuseText')}
      </ConfirmDialog>
    </Stack>
  )
}
