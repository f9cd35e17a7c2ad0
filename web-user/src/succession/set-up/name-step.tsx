import { Button, Group, Stack, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { FormAlert } from 'shared-ui/form/form-alert.tsx'
import { useForm } from 'shared-ui/form/use-form.ts'
import { notifyDone } from 'shared-ui/notify.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { NameEcosystemDocument } from '../succession.generated.ts'
import type { EcosystemToSetUp } from './ecosystem-to-set-up.ts'

interface NameStepProps {
  ecosystem: EcosystemToSetUp
  onNamed: () => void
}

/** Asks for the ecosystem's name; an unchanged name is not sent. */
export function NameStep({ ecosystem, onNamed }: NameStepProps) {
  const { t } = useTranslation('succession/set-up')
  const { t: word } = useTranslation('shared')
  const [rename, state] = useAction(NameEcosystemDocument)
  const form = useForm({
    initial: { name: ecosystem.name },
    state,
    send: async (typed) => {
      const name = typed.name.trim()
      if (name === ecosystem.name) return onNamed()
      const data = await rename({ input: { ecosystemId: ecosystem.id, name } })
      if (!data) return
      notifyDone(t('named', { name: data.renameEcosystem.name }))
      onNamed()
    },
  })
  const name = form.values.name.trim()
  return (
    <SectionCard title={t('nameTitle')}>
      <form {...form.props}>
        <Stack gap="md" maw={480}>
          <TextInput
            label={t('name')}
            description={t('nameHint')}
            {...form.field('name')}
            maxLength={100}
            autoComplete="off"
            required
          />
          <FormAlert error={form.error} />
          <Group>
            <Button type="submit" loading={form.busy} disabled={name === ''}>
              {name === ecosystem.name ? t('next') : word('action.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </SectionCard>
  )
}
