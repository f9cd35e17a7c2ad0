import { Button, Stack, Text } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { FormAlert } from 'shared-ui/form/form-alert.tsx'
import { useForm } from 'shared-ui/form/use-form.ts'
import { ChooseEcosystem } from '../../support-process/choose-ecosystem.tsx'
import { EcosystemSummary } from './ecosystem-summary.tsx'
import type { ClientInformationFragment } from './find-client.generated.ts'
import { StartAssistanceDocument } from './start-assistance.generated.ts'

interface StartAssistanceProps {
  client: ClientInformationFragment
  first: ClientInformationFragment['ecosystems'][number]
  onRefused: () => void
}

/** Lets the analyst choose one of several ecosystems, opens the request and goes to its page (AS2, AS3). */
export function StartAssistance({ client, first, onRefused }: StartAssistanceProps) {
  const { t } = useTranslation('technical-assistance/find-client')
  const { t: supportProcessWord } = useTranslation('support-process')
  const navigate = useNavigate()
  const [start, state] = useAction(StartAssistanceDocument)
  const several = client.ecosystems.length > 1
  const form = useForm<{ ecosystemId: string | null }>({
    initial: { ecosystemId: several ? null : first.id },
    check: ({ ecosystemId }) => ({
      ecosystemId: ecosystemId === null ? supportProcessWord('ecosystemRequired') : null,
    }),
    state,
    send: async ({ ecosystemId }, once) => {
      if (ecosystemId === null) return
      const content = { email: client.email, ecosystemId }
      const data = await once(content, (idempotencyKey) =>
        start({ input: { ...content, idempotencyKey } }),
      )
      if (data) await navigate(`/assistance/${data.startAssistance.id}`)
      else onRefused()
    },
  })

  return (
    <form {...form.props}>
      <Stack gap="sm" align="stretch">
        {several && (
          <ChooseEcosystem
            label={t('chooseEcosystem')}
            ecosystems={client.ecosystems}
            field={form.field('ecosystemId')}
            describe={(ecosystem) => <EcosystemSummary ecosystem={ecosystem} />}
          />
        )}
        <FormAlert error={form.error} />
        <div>
          <Button type="submit" loading={form.busy} rightSection={<IconArrowRight size={18} />}>
            {t('continue')}
          </Button>
          <Text size="sm" c="dimmed" mt="xs">
            {t('continueHint')}
          </Text>
        </div>
      </Stack>
    </form>
  )
}
