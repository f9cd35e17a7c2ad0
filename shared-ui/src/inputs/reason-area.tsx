import { Text, Textarea, type TextareaProps } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { FieldProps } from '../form/use-form.ts'
import { reasonLength } from './reason-length.ts'

interface ReasonAreaProps
  extends Pick<TextareaProps, 'label' | 'description' | 'placeholder' | 'required'>,
    Pick<FieldProps, 'value'>,
    Partial<Omit<FieldProps, 'value' | 'onChange'>> {
  onChange: (reason: string) => void
  /**
   * The maximum of characters, as `reasonLength` counts them. More can be typed; the field then says that they
   * are too many.
   */
  most: number
  /** In a dialog: the focus begins here. */
  autoFocus?: boolean
}

/**
 * A field for a text that others will read. The text decides its own direction (`dir="auto"`); its length is
 * counted as the API counts it.
 */
export function ReasonArea({ value, onChange, most, autoFocus, ...field }: ReasonAreaProps) {
  const { t } = useTranslation('shared')
  const length = reasonLength(value)
  return (
    <div>
      <Textarea
        {...field}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        // The property `dir` would be set on a box around the field, which does not follow the typed text.
        attributes={{ input: { dir: 'auto' } }}
        autosize
        minRows={3}
        maxRows={8}
        {...(autoFocus ? { 'data-autofocus': true } : {})}
        inputWrapperOrder={['label', 'description', 'input', 'error']}
      />
      <Text size="xs" ta="end" c={length > most ? 'red' : 'dimmed'} mt={4}>
        {t('reason.length', { length, maximum: most })}
      </Text>
    </div>
  )
}
