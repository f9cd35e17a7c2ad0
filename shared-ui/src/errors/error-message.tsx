import { Alert, Text } from '@mantine/core'
import { IconAlertCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './error-message.module.css'
import { problemOf } from './problem.ts'

/** The translated sentence for anything thrown: what happened, what to do next, and when. */
export function useErrorText(): (error: unknown) => string {
  const { t } = useTranslation('shared/errors')
  const { t: word } = useTranslation('shared')
  return (error) => {
    const { code, parameters } = problemOf(error)
    const sentence = t(`${code}`, { ...parameters })
    const { seconds } = parameters
    if (typeof seconds !== 'number') return sentence
    return `${sentence} ${word('states.tryAgainIn', { seconds })}`
  }
}

interface ErrorMessageProps {
  /** What was thrown; null and undefined show nothing. */
  error: unknown
}

/** A refusal beside what was tried, announced at once. */
export function ErrorMessage({ error }: ErrorMessageProps) {
  const { t } = useTranslation('shared')
  const errorText = useErrorText()
  if (error === null || error === undefined) return null
  const { code, requestId } = problemOf(error)
  return (
    <Alert role="alert" icon={<IconAlertCircle size={20} />} classNames={classes}>
      <Text size="sm" inherit>
        {errorText(error)}
      </Text>
      {code === 'INTERNAL_ERROR' && requestId ? (
        <Text size="xs" c="inherit" mt={4}>
          {t('states.reference', { requestId })}
        </Text>
      ) : null}
    </Alert>
  )
}
