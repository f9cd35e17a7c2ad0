import { Button, Group, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { ErrorMessage } from 'shared-ui/errors/error-message.tsx'
import { notifyDone } from 'shared-ui/notify.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { NameEcosystemDocument } from '../succession.generated.ts'
import type { EcosystemToSetUp } from './ecosystem-to-set-up.ts'

interface NameStepProps {
  ecosystem: EcosystemToSetUp
  onNamed: () => void
}

/** The ecosystem's name; kept as it is when nothing was changed. */
export function NameStep({ ecosystem, onNamed }: NameStepProps) {
  const { t } = useTranslation('succession/set-up')
  const { t: word } = useTranslation('shared')
  const [name, setName] = useState(ecosystem.name)
  const [rename, { busy, error }] = useAction(NameEcosystemDocument)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === ecosystem.name) return onNamed()
    const data = await rename({ input: { ecosystemId: ecosystem.id, name: name.trim() } })
    if (!data) return
    notifyDone(t('named', { name: data.renameEcosystem.name }))
    onNamed()
  }
  return (
    <SectionCard title={t('nameTitle')}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="md" maw={480}>
          <TextInput
            label={t('name')}
            description={t('nameHint')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            maxLength={100}
            autoComplete="off"
            required
          />
          <ErrorMessage error={error} />
          <Group>
            <Button type="submit" loading={busy} disabled={name.trim() === ''}>
              {name.trim() === ecosystem.name ? t('next') : word('action.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </SectionCard>
  )
}
