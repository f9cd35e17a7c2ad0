import { ActionIcon, Text, Textarea } from '@mantine/core'
import { IconSend2 } from '@tabler/icons-react'
import { type KeyboardEvent, type RefObject, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { usePublicSettings } from '../viewer/viewer.tsx'
import classes from './conversation.module.css'
import { messageLength } from './message-length.ts'

interface WriteBoxProps {
  value: string
  onChange: (typed: string) => void
  /** What the field is called; also shown in it while it is empty. */
  label: string
  /** What the keys do, if it is not the same everywhere. */
  hint?: string
  sendLabel?: string
  busy?: boolean
  tone?: 'plain' | 'note'
  error?: string | null
  onSend: () => void
  inputRef?: RefObject<HTMLTextAreaElement | null>
}

/** From this share of the most characters on, the field counts them. */
const countsFrom = 0.8

/**
 * The field in which a message is written: Enter sends it, Shift+Enter begins a new line. A text that is too long is not
 * cut: it stays, is counted, and cannot be sent.
 */
export function WriteBox(props: WriteBoxProps) {
  const { value, onChange, label, hint, sendLabel, busy, tone = 'plain', error } = props
  const { onSend, inputRef } = props
  const { t } = useTranslation('shared/conversation')
  const { most } = usePublicSettings().limits.messageLength
  const hintId = useId()
  const length = messageLength(value)
  const isTooLong = length > most
  const send = () => {
    if (length > 0 && !isTooLong && !busy) onSend()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // While an input method composes a word, Enter chooses it.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    send()
  }
  return (
    <div className={classes.write} data-tone={tone}>
      <div className={classes.field}>
        <Textarea
          ref={inputRef}
          className={classes.input}
          aria-label={label}
          aria-describedby={hintId}
          placeholder={label}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          attributes={{ input: { dir: 'auto', enterKeyHint: 'send', 'data-field': 'body' } }}
          autosize
          minRows={1}
          maxRows={6}
          error={isTooLong ? t('tooLong') : error}
          errorProps={{ role: 'alert' }}
        />
        <ActionIcon
          type="button"
          size={36}
          aria-label={sendLabel ?? t('send')}
          title={sendLabel ?? t('send')}
          loading={busy === true}
          disabled={length === 0 || isTooLong}
          onClick={send}
        >
          <IconSend2 size={20} />
        </ActionIcon>
      </div>
      <div className={classes.beneath}>
        <Text size="xs" c="dimmed" id={hintId} className={classes.hint}>
          {hint ?? t('hint')}
        </Text>
        {length >= most * countsFrom && (
          <Text size="xs" c={isTooLong ? 'var(--mantine-color-error)' : 'dimmed'}>
            {t('length', { length, most })}
          </Text>
        )}
      </div>
    </div>
  )
}
