import { Button, Center, Group, Stack, Text } from '@mantine/core'
import { type KeyboardEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Countdown } from '../countdown/countdown.tsx'
import { Dialog } from '../dialogs/dialog.tsx'
import { ErrorMessage } from '../errors/error-message.tsx'
import { useSignOut } from '../sign-in/use-sign-out.ts'
import { useViewer } from '../viewer/viewer.tsx'
import type { SignInEnd } from './use-sign-in-end.ts'

interface SignOutDialogProps {
  opened: boolean
  end: SignInEnd
  /** @throws what the API refused with */
  onStay: () => Promise<void>
  onDismiss: () => void
}

/** Above every other dialog, whose fields keep what was typed. */
const aboveOthers = 350

/** While this dialog handles Escape, an open dialog below it must not handle it too. */
const ownKeys = { 'data-mantine-stop-propagation': 'true' }

/** Says that the sign-out is near: how much time is left, and what the person can do. */
export function SignOutDialog({ opened, end, onStay, onDismiss }: SignOutDialogProps) {
  const { t } = useTranslation('shared/sign-out-warning')
  const { t: word } = useTranslation('shared')
  const { controller } = useViewer()
  const signOut = useSignOut()
  const [stay, { busy, error }] = useAttempt(onStay, opened)
  const canStay = end.cause === 'IDLE'
  const title = t('title')
  useWindowTitle(title, opened)
  const answer = canStay ? stay : onDismiss
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') answer()
  }
  return (
    <Dialog
      opened={opened}
      onClose={answer}
      onKeyDown={onKeyDown}
      closeOnEscape={false}
      closeOnClickOutside={false}
      withCloseButton={false}
      zIndex={aboveOthers}
      attributes={{ header: { role: 'none' }, content: ownKeys }}
      title={
        <Text span fw={650} fz="lg">
          {title}
        </Text>
      }
    >
      <Stack gap="lg">
        <Text>{t(`${controller ? 'controller' : 'own'}.${end.cause}`)}</Text>
        <Center>
          <Countdown
            endsAt={end.at}
            totalSeconds={end.warningSeconds}
            warningSeconds={end.warningSeconds}
            label={t('countdown')}
          />
        </Center>
        <ErrorMessage error={error} />
        <Group justify="flex-end" gap="sm">
          {controller ? null : (
            <Button variant="default" onClick={() => void signOut()} {...ownKeys}>
              {word('action.signOut')}
            </Button>
          )}
          <Button onClick={answer} loading={busy} data-autofocus {...ownKeys}>
            {t(canStay ? 'stay' : 'understood')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}

/** An act with its refusal, which is cleared when the dialog opens again. */
function useAttempt(act: () => Promise<void>, opened: boolean) {
  const [state, setState] = useState<{ busy: boolean; error: unknown }>(idle)
  useEffect(() => {
    if (opened) setState(idle)
  }, [opened])
  const attempt = () => {
    if (state.busy) return
    setState({ busy: true, error: null })
    act().then(
      () => setState(idle),
      (error: unknown) => setState({ busy: false, error }),
    )
  }
  return [attempt, state] as const
}

const idle = { busy: false, error: null }

/** A person in another window sees the warning in the title of this one. */
function useWindowTitle(title: string, shown: boolean): void {
  useEffect(() => {
    if (!shown) return
    const before = document.title
    document.title = title
    return () => {
      document.title = before
    }
  }, [title, shown])
}
