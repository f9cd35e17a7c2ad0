import { Button, Group, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { useCountdown } from '../countdown/use-countdown.ts'
import { ConfirmDialog } from '../dialogs/confirm-dialog.tsx'
import { FormAlert } from '../form/form-alert.tsx'
import { useForm } from '../form/use-form.ts'
import { useFormats } from '../i18n/formats.ts'
import { CodeInput } from '../inputs/code-input.tsx'
import { Progress } from './progress.tsx'
import { RequestFacts } from './request-facts.tsx'
import type { ClientAssistance, LiveClientAssistance } from './use-client-assistance.ts'

interface AnswerRequestProps {
  assistance: ClientAssistance
  live: LiveClientAssistance
}

/** A request that waits for its client: the facts, the field for the code, the button that refuses (AS5). */
export function AnswerRequest({ assistance, live }: AnswerRequestProps) {
  const { t } = useTranslation('shared/client-assistance')
  const { clock } = useFormats()
  const [asking, { open, close }] = useDisclosure(false)
  const left = useCountdown(assistance.expiresAt)
  const mayEnter = assistance.allowedActions.includes('ENTER_CLIENT_CODE')
  const mayRefuse = assistance.allowedActions.includes('REFUSE')
  const form = useForm({
    initial: { code: '' },
    emptiedWhenJudged: ['code'],
    state: live.entering,
    send: ({ code }) => live.enterCode(code),
  })
  return (
    <Stack gap="xl">
      <RequestFacts assistance={assistance} />
      {mayEnter ? (
        <form {...form.props}>
          <Stack gap="lg">
            <CodeInput
              label={t('code')}
              description={t('codeHint')}
              {...form.field('code')}
              busy={form.busy}
            />
            <FormAlert error={form.error} />
            <Group gap="sm">
              <Button type="submit" disabled={form.values.code.length < 6} loading={form.busy}>
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
