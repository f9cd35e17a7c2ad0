import { Text, Textarea, type TextareaProps } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { reasonLength } from './reason-length.ts'

interface ReasonAreaProps
  extends Pick<
    TextareaProps,
    'label' | 'description' | 'placeholder' | 'error' | 'required' | 'ref'
  > {
  value: string
  onChange: (reason: string) => void
  /** The most characters, as `reasonLength` counts them; more can be typed, and are said to be too many. */
  most: number
  /** In a dialog: the focus begins here. */
  autoFocus?: boolean
}

/** A field for what others will read, laid out by its own direction, with its length as the API counts it. */
export function ReasonArea({ value, onChange, most, autoFocus, ...field }: ReasonAreaProps) {
  const { t } = useTranslation('shared')
  const length = reasonLength(value)
  return (
    <div>
      <Textarea
        {...field}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        // `dir` itself would stay on a box around the field, which does not look at what is typed.
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
