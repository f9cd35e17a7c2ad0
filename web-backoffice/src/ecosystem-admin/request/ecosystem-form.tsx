import { Button, Group, Stack } from '@mantine/core'
import { IconMailForward } from '@tabler/icons-react'
import { type FormEvent, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ChooseEcosystem } from '../../support-process/choose-ecosystem.tsx'
import { Refusal } from '../../support-process/refusal.tsx'
import { ChooseEcosystemDocument } from './acts.generated.ts'
import type { EcosystemAdminRequestViewFragment } from './ecosystem-admin-request.generated.ts'
import { useEcosystemAdminAct } from './use-ecosystem-admin-act.ts'

interface EcosystemFormProps {
  request: EcosystemAdminRequestViewFragment
  /** Another button beside the form's own. */
  beside?: ReactNode
  onChosen?: () => void
}

/** Chooses one of the user's ecosystems and sends the code to the analyst's own mailbox (EA2). */
export function EcosystemForm({ request, beside, onChosen }: EcosystemFormProps) {
  const { t } = useTranslation('ecosystem-admin')
  const { t: supportProcessWord } = useTranslation('support-process')
  const { t: shared } = useTranslation('shared')
  const [choose, { busy, error, clear }] = useEcosystemAdminAct(ChooseEcosystemDocument)
  const { ecosystems, id: requestId } = request
  const [first] = ecosystems
  const [chosen, setChosen] = useState(ecosystems.length === 1 && first ? first.id : null)
  const [missing, setMissing] = useState(false)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setMissing(chosen === null)
    if (chosen === null || busy) return
    if (await choose({ input: { requestId, ecosystemId: chosen } })) onChosen?.()
  }

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="md">
        <ChooseEcosystem
          label={t('choose.label')}
          ecosystems={ecosystems}
          chosen={chosen}
          missing={missing && chosen === null ? supportProcessWord('ecosystemRequired') : null}
          onChoose={(id) => {
            clear()
            setChosen(id)
          }}
          describe={({ plan, role }) =>
            [shared(`role.${role}`), shared(`plan.${plan}`)].join(' · ')
          }
        />
        <Refusal error={error} />
        <Group>
          <Button type="submit" loading={busy} leftSection={<IconMailForward size={18} />}>
            {t('choose.submit')}
          </Button>
          {beside}
        </Group>
      </Stack>
    </form>
  )
}
