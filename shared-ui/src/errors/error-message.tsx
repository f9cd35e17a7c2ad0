import { Alert, Text } from '@mantine/core'
import { IconAlertCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './error-message.module.css'
import { type Problem, type ProblemCode, problemOf } from './problem.ts'

/**
 * The translated sentences for anything thrown: what happened, what to do next, when, and how many attempts a code
 * has left.
 */
export function useErrorText(): (error: unknown) => string {
  const { t } = useTranslation('shared/errors')
  const { t: word } = useTranslation('shared')
  // What a sentence names, such as `most`, comes with the error.
  const sentence = t as (code: ProblemCode, parameters: Problem['parameters']) => string
  return (error) => {
    const { code, parameters } = problemOf(error)
    const { seconds, attemptsLeft } = parameters
    const sentences: string[] = [sentence(code, parameters)]
    if (typeof seconds === 'number') sentences.push(word('states.tryAgainIn', { seconds }))
    if (typeof attemptsLeft === 'number' && attemptsLeft > 0)
      sentences.push(word('code.attemptsLeft', { count: attemptsLeft }))
    return sentences.join(' ')
  }
}

interface ErrorMessageProps {
  /** What was thrown; nothing is shown for null and undefined. */
  error: unknown
}

/** A refusal, shown near what was tried; screen readers announce it at once. */
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
