import { Button, Group, Text } from '@mantine/core'
import { IconRefresh } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ActionState } from 'shared-ui/api-client/action-state.ts'
import { useCountdown } from 'shared-ui/countdown/use-countdown.ts'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { notifyDone } from 'shared-ui/notify.tsx'
import type { CodeStatusViewFragment } from './code-status.generated.ts'
import { Refusal } from './refusal.tsx'

interface ResendCodeProps {
  label: string
  code: CodeStatusViewFragment
  state: ActionState
  onResend: () => Promise<unknown>
}

/** Sends another code, as soon as that is allowed; the new code invalidates the old one (ID7). */
export function ResendCode({ label, code, state, onResend }: ResendCodeProps) {
  const { t } = useTranslation('support-process')
  const { clock } = useFormats()
  const { seconds, phase } = useCountdown(code.resendAt)
  const waiting = phase !== 'ended'
  const resend = async () => {
    if (waiting || state.busy) return
    if (await onResend()) notifyDone(t('code.resent'))
  }
  return (
    <div>
      <Group gap="sm">
        <Button
          variant="default"
          onClick={() => void resend()}
          loading={state.busy}
          // Not `disabled`: a disabled button would lose the focus of the person who has just pressed it.
          aria-disabled={waiting}
          data-disabled={waiting}
          leftSection={<IconRefresh size={18} />}
        >
          {label}
        </Button>
        {waiting && (
          <Text size="sm" c="dimmed">
            {t('code.resendIn', { time: clock(seconds) })}
          </Text>
        )}
      </Group>
      <Refusal error={state.error} />
    </div>
  )
}
