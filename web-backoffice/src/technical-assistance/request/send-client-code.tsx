import { Button, Stack, Text } from '@mantine/core'
import '@mantine/core/styles/Input.css'
import { IconSend } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { FormAlert } from 'shared-ui/form/form-alert.tsx'
import { useForm } from 'shared-ui/form/use-form.ts'
import { ReasonArea } from 'shared-ui/inputs/reason-area.tsx'
import { Notice } from 'shared-ui/notice.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { usePublicSettings } from 'shared-ui/viewer/viewer.tsx'
import { TimeToClose } from '../../support-process/time-to-close.tsx'
import { SendClientCodeDocument } from './client-code.generated.ts'
import type { StepProps } from './step-props.ts'
import { useRequestAct } from './use-request-act.ts'

/** Says that a code will be sent to the client, and asks for the reason, which the client will read (AS4). */
export function SendClientCode({ request, onLate }: StepProps) {
  const { t } = useTranslation('technical-assistance/request')
  const [send, state] = useRequestAct(SendClientCodeDocument)
  const { client, allowedActions, id: requestId } = request
  const { least, most } = usePublicSettings().limits.assistanceReasonLength

  const form = useForm({
    initial: { reason: '' },
    state,
    send: ({ reason }) => send({ input: { requestId, reason } }),
  })

  return (
    <SectionCard title={t('tell.title')}>
      <form {...form.props}>
        <Stack gap="md">
          <Text>{t('tell.lead', { name: client.name, email: client.email })}</Text>
          {client.mailsRefused && (
            <Notice tone="warning" role="presentation">
              {t('tell.mailsRefused', { email: client.email })}
            </Notice>
          )}
          <ReasonArea
            label={t('tell.reason')}
            description={t('tell.reasonHint', { min: least, max: most })}
            placeholder={t('tell.reasonExample')}
            {...form.field('reason')}
            most={most}
            required
          />
          <FormAlert error={form.error} />
          {allowedActions.includes('SEND_CLIENT_CODE') && (
            <div>
              <Button type="submit" loading={form.busy} leftSection={<IconSend size={18} />}>
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
