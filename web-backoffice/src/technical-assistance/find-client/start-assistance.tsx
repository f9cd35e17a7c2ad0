import { Button, Stack, Text } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { idempotencyKey } from 'shared-ui/api-client/idempotency-key.ts'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { ChooseEcosystem } from '../../support-process/choose-ecosystem.tsx'
import { Refusal } from '../../support-process/refusal.tsx'
import { EcosystemSummary } from './ecosystem-summary.tsx'
import type { ClientInformationFragment } from './find-client.generated.ts'
import { StartAssistanceDocument } from './start-assistance.generated.ts'

interface StartAssistanceProps {
  client: ClientInformationFragment
  first: ClientInformationFragment['ecosystems'][number]
  onRefused: () => void
}

/** Chooses the ecosystem where there are several, opens the request and goes to it (AS2, AS3). */
export function StartAssistance({ client, first, onRefused }: StartAssistanceProps) {
  const { t } = useTranslation('technical-assistance/find-client')
  const { t: supportProcessWord } = useTranslation('support-process')
  const navigate = useNavigate()
  const [start, { busy, error }] = useAction(StartAssistanceDocument)
  const several = client.ecosystems.length > 1
  const [chosen, setChosen] = useState(several ? null : first.id)
  const [missing, setMissing] = useState(false)
  // A key belongs to one ecosystem's request: sent again after a lost answer it opens no second one.
  const [keys] = useState(() => new Map<string, string>())

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setMissing(chosen === null)
    if (chosen === null || busy) return
    const key = keys.get(chosen) ?? idempotencyKey()
    keys.set(chosen, key)
    const data = await start({
      input: { email: client.email, ecosystemId: chosen, idempotencyKey: key },
    })
    if (data) await navigate(`/assistance/${data.startAssistance.id}`)
    else onRefused()
  }

  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="sm" align="stretch">
        {several && (
          <ChooseEcosystem
            label={t('chooseEcosystem')}
            ecosystems={client.ecosystems}
            chosen={chosen}
            missing={missing && chosen === null ? supportProcessWord('ecosystemRequired') : null}
            onChoose={setChosen}
            describe={(ecosystem) => <EcosystemSummary ecosystem={ecosystem} />}
          />
        )}
        <Refusal error={error} />
        <div>
          <Button type="submit" loading={busy} rightSection={<IconArrowRight size={18} />}>
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
