import { Button, Group, Stack } from '@mantine/core'
import { IconMailForward } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { FormAlert } from 'shared-ui/form/form-alert.tsx'
import { useForm } from 'shared-ui/form/use-form.ts'
import { ChooseEcosystem } from '../../support-process/choose-ecosystem.tsx'
import { ChooseEcosystemDocument } from './acts.generated.ts'
import type { EcosystemAdminRequestViewFragment } from './ecosystem-admin-request.generated.ts'
import { useEcosystemAdminAct } from './use-ecosystem-admin-act.ts'

interface EcosystemFormProps {
  request: EcosystemAdminRequestViewFragment
  /** A second button, beside the form's own. */
  beside?: ReactNode
  onChosen?: () => void
}

/** Chooses one of the user's ecosystems and sends the code to the analyst's own mailbox (EA2). */
export function EcosystemForm({ request, beside, onChosen }: EcosystemFormProps) {
  const { t } = useTranslation('ecosystem-admin')
  const { t: supportProcessWord } = useTranslation('support-process')
  const { t: shared } = useTranslation('shared')
  const [choose, state] = useEcosystemAdminAct(ChooseEcosystemDocument)
  const { ecosystems, id: requestId } = request
  const [first] = ecosystems
  const form = useForm<{ ecosystemId: string | null }>({
    initial: { ecosystemId: ecosystems.length === 1 && first ? first.id : null },
    check: ({ ecosystemId }) => ({
      ecosystemId: ecosystemId === null ? supportProcessWord('ecosystemRequired') : null,
    }),
    state,
    send: async ({ ecosystemId }) => {
      if (ecosystemId === null) return
      if (await choose({ input: { requestId, ecosystemId } })) onChosen?.()
    },
  })

  return (
    <form {...form.props}>
      <Stack gap="md">
        <ChooseEcosystem
          label={t('choose.label')}
          ecosystems={ecosystems}
          field={form.field('ecosystemId')}
          describe={({ plan, role }) =>
            [shared(`role.${role}`), shared(`plan.${plan}`)].join(' · ')
          }
        />
        <FormAlert error={form.error} />
        <Group>
          <Button type="submit" loading={form.busy} leftSection={<IconMailForward size={18} />}>
            {t('choose.submit')}
          </Button>
          {beside}
        </Group>
      </Stack>
    </form>
  )
}
