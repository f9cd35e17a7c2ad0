import { Button, Group, Stack, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAction } from '../api-client/use-action.ts'
import { FormAlert } from '../form/form-alert.tsx'
import { useForm } from '../form/use-form.ts'
import { notifyDone } from '../notify.tsx'
import { SectionCard } from '../section-card.tsx'
import { useViewer } from '../viewer/viewer.tsx'
import { UpdateProfileDocument } from './update-profile.generated.ts'

/** The person's name; the e-mail is a section of its own. */
export function PersonSection() {
  const { t } = useTranslation('shared/profile')
  const { t: word } = useTranslation('shared')
  const { user } = useViewer()
  const [update, state] = useAction(UpdateProfileDocument)
  const form = useForm({
    initial: { name: user.name },
    check: ({ name }) => ({ name: canBeName(name.trim()) ? null : t('nameMissing') }),
    state,
    send: async ({ name }) => {
      if (await update({ input: { name: name.trim() } })) notifyDone(t('saved'))
    },
  })
  return (
    <SectionCard title={t('person')}>
      <form {...form.props}>
        <Stack gap="lg" maw={480}>
          <TextInput label={t('name')} autoComplete="name" {...form.field('name')} />
          <FormAlert error={form.error} />
          <Group>
            <Button
              type="submit"
              loading={form.busy}
              disabled={form.values.name.trim() === user.name}
            >
              {word('action.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </SectionCard>
  )
}

const canBeName = (name: string): boolean => name !== '' && [...name].length <= 100
