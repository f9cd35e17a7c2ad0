import { Button, Stack, Text } from '@mantine/core'
import '@mantine/core/styles/Input.css'
import { IconSend } from '@tabler/icons-react'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useErrorText } from 'shared-ui/errors/error-message.tsx'
import { placeOfError } from 'shared-ui/errors/error-place.ts'
import { problemOf } from 'shared-ui/errors/problem.ts'
import { ReasonArea } from 'shared-ui/inputs/reason-area.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { usePublicSettings } from 'shared-ui/viewer/viewer.tsx'
import { Refusal } from '../../support-process/refusal.tsx'
import { TimeToClose } from '../../support-process/time-to-close.tsx'
import { SendClientCodeDocument } from './client-code.generated.ts'
import type { StepProps } from './step-props.ts'
import { useRequestAct } from './use-request-act.ts'

/** Tells that a code will go to the client, and asks for the reason that the client will read (AS4). */
export function SendClientCode({ request, onLate }: StepProps) {
  const { t } = useTranslation('technical-assistance/request')
  const errorText = useErrorText()
  const [send, { busy, error, clear }] = useRequestAct(SendClientCodeDocument)
  const [reason, setReason] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  const atField = error !== null && placeOfError(problemOf(error).code, ['REASON']) === 'REASON'
  useEffect(() => {
    if (atField) field.current?.focus()
  }, [atField])
  const { client, allowedActions, id: requestId } = request
  const { least, most } = usePublicSettings().limits.assistanceReasonLength

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!busy) void send({ input: { requestId, reason } })
  }

  return (
    <SectionCard title={t('tell.title')}>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <Text>{t('tell.lead', { name: client.name, email: client.email })}</Text>
          <ReasonArea
            ref={field}
            label={t('tell.reason')}
            description={t('tell.reasonHint', { min: least, max: most })}
            placeholder={t('tell.reasonExample')}
            value={reason}
            onChange={(typed) => {
              clear()
              setReason(typed)
            }}
            most={most}
            error={atField ? errorText(error) : null}
            required
          />
          {!atField && <Refusal error={error} />}
          {allowedActions.includes('SEND_CLIENT_CODE') && (
            <div>
              <Button type="submit" loading={busy} leftSection={<IconSend size={18} />}>
                {t('tell.submit')}
              </Button>
            </div>
          )}
          <TimeToClose expiresAt={request.expiresAt} onEnd={onLate} />
        </Stack>
      </form>
    </SectionCard>
  )
}
