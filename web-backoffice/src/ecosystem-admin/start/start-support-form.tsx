import { Button, Group, Stack, TextInput } from '@mantine/core'
import { IconMailForward } from '@tabler/icons-react'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useNavigate } from 'react-router'
import { idempotencyKey } from 'shared-ui/api-client/idempotency-key.ts'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { useErrorText } from 'shared-ui/errors/error-message.tsx'
import { placeOfError } from 'shared-ui/errors/error-place.ts'
import { problemOf } from 'shared-ui/errors/problem.ts'
import { emailIn } from '../../support-process/email-in.ts'
import { Refusal } from '../../support-process/refusal.tsx'
import { AlreadyOpen } from './already-open.tsx'
import { StartEcosystemAdminSupportDocument } from './start-support.generated.ts'

/** User email and Start Verification Process: a code and its QR go to that mailbox (EA1). */
export function StartSupportForm() {
  const { t } = useTranslation('support-process')
  const { t: ecosystemAdminWord } = useTranslation('ecosystem-admin')
  const errorText = useErrorText()
  const navigate = useNavigate()
  const location = useLocation()
  const [email, setEmail] = useState(() => emailIn(location.state))
  const [start, { busy, error, clear }] = useAction(StartEcosystemAdminSupportDocument)
  const field = useRef<HTMLInputElement>(null)
  // A key belongs to one e-mail: sent again after a lost answer it opens no second request.
  const [keys] = useState(() => new Map<string, string>())
  const code = error === null ? null : problemOf(error).code
  const atField = code !== null && placeOfError(code, ['EMAIL']) === 'EMAIL'
  useEffect(() => {
    if (atField) field.current?.focus()
  }, [atField])

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    const wanted = email.trim()
    const key = keys.get(wanted) ?? idempotencyKey()
    keys.set(wanted, key)
    const data = await start({ input: { email: wanted, idempotencyKey: key } })
    if (data) await navigate(`/ecosystem-admin/${data.startEcosystemAdminSupport.id}`)
  }

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="md">
        <TextInput
          ref={field}
          type="email"
          name="email"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          label={t('userEmail')}
          description={ecosystemAdminWord('emailHint')}
          value={email}
          onChange={(event) => {
            clear()
            setEmail(event.currentTarget.value)
          }}
          error={atField ? errorText(error) : null}
          required
          size="md"
        />
        {code === 'REQUEST_ALREADY_OPEN' && <AlreadyOpen error={error} />}
        {!atField && code !== 'REQUEST_ALREADY_OPEN' && <Refusal error={error} />}
        <Group>
          <Button type="submit" loading={busy} leftSection={<IconMailForward size={18} />}>
            {t('start')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
