import { Button, Group, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type FormEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
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
  const { t } = useTranslation('backoffice')
  const { t: shared } = useTranslation('shared')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (refusedAs) field.current?.focus()
  }, [refusedAs])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!busy) onSubmit()
  }

  return (
    <form onSubmit={submit} noValidate>
      <TextInput
        ref={field}
        type="email"
        name="email"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        label={t('find.userEmail')}
        description={t('find.userEmailHint')}
        value={email}
        onChange={(event) => onChange(event.currentTarget.value)}
        error={refusedAs ? shared(`errors.${refusedAs}`) : null}
        required
        size="md"
      />
      <Group mt="md">
        <Button type="submit" loading={busy} leftSection={<IconSearch size={18} />}>
          {t('find.submit')}
        </Button>
      </Group>
    </form>
  )
}
