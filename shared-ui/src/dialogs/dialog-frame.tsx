import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from './dialog.tsx'

interface DialogFrameProps {
  opened: boolean
  title: string
  size?: 'md' | 'lg'
  onClose: () => void
  /** Begins anew each time the dialog opens. */
  children: ReactNode
}

/** A dialog with its title and the button that closes it. */
export function DialogFrame({ opened, title, size = 'md', onClose, children }: DialogFrameProps) {
  const { t } = useTranslation('shared')
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      size={size}
      title={
        <Text span fw={650} fz="lg">
          {title}
        </Text>
      }
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {children}
    </Dialog>
  )
}
