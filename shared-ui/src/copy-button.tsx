import { Button, CopyButton, VisuallyHidden } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

interface CopyTextButtonProps {
  text: string
  label?: string
  /** What the text is, for who does not see beside what the button stands. */
  of?: string
}

/** Copies a text and says so. */
export function CopyTextButton({ text, label, of }: CopyTextButtonProps) {
  const { t } = useTranslation('shared')
  return (
    <CopyButton value={text}>
      {({ copied, copy }) => (
        <Button
          variant="default"
          leftSection={copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
          onClick={copy}
        >
          <span aria-live="polite">
            {copied ? t('action.copied') : (label ?? t('action.copy'))}
          </span>
          {of ? <VisuallyHidden>: {of}</VisuallyHidden> : null}
        </Button>
      )}
    </CopyButton>
  )
}
