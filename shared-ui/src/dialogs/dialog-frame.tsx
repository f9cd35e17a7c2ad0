import { Button, Group, Stack, Text } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorMessage } from '../errors/error-message.tsx'
import { Dialog } from './dialog.tsx'
import { dismissWord } from './dismiss-word.ts'

/** What every dialog that asks for one decision takes. */
export interface DialogProps {
  opened: boolean
  title: string
  confirmLabel: string
  /** The decision can't be taken back. */
  danger?: boolean
  busy: boolean
  error: unknown
  onClose: () => void
}

interface DialogFrameProps extends DialogProps {
  description?: ReactNode
  /** False while what was entered can't be sent. */
  ready: boolean
  onSubmit: () => void
  children?: ReactNode
}

/** A dialog around a form: title, content, refusal, and the two buttons. */
export function DialogFrame(props: DialogFrameProps) {
  const { opened, title, description, confirmLabel, danger, busy, error, ready, children } = props
  const { t } = useTranslation('shared')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (ready && !busy) props.onSubmit()
  }
  return (
    <Dialog
      opened={opened}
      onClose={props.onClose}
      title={
        <Text span fw={650} fz="lg">
          {title}
        </Text>
      }
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="lg">
          {description ? <Text component="div">{description}</Text> : null}
          {children}
          <ErrorMessage error={error} />
          <Group justify="flex-end" gap="sm">
            <Button
              variant="default"
              onClick={props.onClose}
              data-autofocus={!children || undefined}
            >
              {t(dismissWord(props, t('action.cancel')))}
            </Button>
            <Button
              type="submit"
              loading={busy}
              disabled={!ready}
              {...(danger ? { color: 'red.8' } : {})}
            >
              {confirmLabel}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
