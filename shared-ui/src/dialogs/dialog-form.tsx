import { Button, Group, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { FormAlert } from '../form/form-alert.tsx'
import type { Form } from '../form/use-form.ts'
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

interface DialogFormProps
  extends Pick<DialogProps, 'title' | 'confirmLabel' | 'danger' | 'onClose'> {
  form: Pick<Form<Record<string, string | null>>, 'props' | 'busy' | 'error'>
  description?: ReactNode
  /** False while what was entered can't be sent. */
  ready?: boolean
  /** What a refusal says beyond its sentence, below it. */
  refusalDetail?: ReactNode
  /** The fields; without any, the focus begins at the button that dismisses the dialog. */
  children?: ReactNode
}

/** The form within a dialog: what it is about, its fields, a refusal, and the two buttons. */
export function DialogForm(dialog: DialogFormProps) {
  const { form, description, confirmLabel, danger, ready = true, onClose } = dialog
  const { refusalDetail, children } = dialog
  const { t } = useTranslation('shared')
  return (
    <form {...form.props}>
      <Stack gap="lg">
        {description ? <Text component="div">{description}</Text> : null}
        {children}
        <FormAlert error={form.error} />
        {refusalDetail}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose} data-autofocus={!children || undefined}>
            {t(dismissWord(dialog, t('action.cancel')))}
          </Button>
          <Button
            type="submit"
            loading={form.busy}
            disabled={!ready}
            {...(danger ? { color: 'red.8' } : {})}
          >
            {confirmLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
