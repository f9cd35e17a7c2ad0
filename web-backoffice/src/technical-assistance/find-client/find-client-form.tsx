import { Button, Input } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type FormEvent, useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './find-client-form.module.css'
import type { EmailRefusal } from './finding.ts'

interface FindClientFormProps {
  email: string
  onChange: (email: string) => void
  /** Why the e-mail that was sent led to nobody; null when it did not. */
  refusedAs: EmailRefusal | null
  busy: boolean
  onSubmit: () => void
}

/** User email and Start Verification Process (AS2). */
export function FindClientForm({
  email,
  onChange,
  refusedAs,
  busy,
  onSubmit,
}: FindClientFormProps) {
  const { t } = useTranslation('support-process')
  const { t: findClientWord } = useTranslation('technical-assistance/find-client')
  const { t: shared } = useTranslation('shared/errors')
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  useEffect(() => {
    if (refusedAs) field.current?.focus()
  }, [refusedAs])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!busy) onSubmit()
  }

  return (
    <form onSubmit={submit} noValidate>
      <Input.Wrapper
        id={id}
        label={t('userEmail')}
        description={findClientWord('userEmailHint')}
        error={refusedAs ? shared(`${refusedAs}`) : null}
        required
        size="md"
        inputContainer={(input) => (
          <div className={classes.row}>
            {input}
            <Button type="submit" size="md" loading={busy} leftSection={<IconSearch size={18} />}>
              {t('start')}
            </Button>
          </div>
        )}
      >
        <Input
          ref={field}
          id={id}
          type="email"
          name="email"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={email}
          onChange={(event) => onChange(event.currentTarget.value)}
          error={refusedAs !== null}
          required
          size="md"
          className={classes.field}
        />
      </Input.Wrapper>
    </form>
  )
}
