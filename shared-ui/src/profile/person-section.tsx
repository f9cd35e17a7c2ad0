import { Button, Group, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from '../api-client/use-action.ts'
import { ErrorMessage } from '../errors/error-message.tsx'
import { notifyDone } from '../notify.tsx'
import { SectionCard } from '../section-card.tsx'
import { UpdateProfileDocument } from '../viewer/viewer.generated.ts'
import { useViewer } from '../viewer/viewer.tsx'

/** The person's name. */
export function PersonSection() {
  const { t } = useTranslation('shared')
  const { user } = useViewer()
  const [name, setName] = useState(user.name)
  const [tried, setTried] = useState(false)
  const [update, { busy, error }] = useAction(UpdateProfileDocument)
  const missing = name.trim() === '' || [...name.trim()].length > 100
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (missing) return
    if (await update({ input: { name: name.trim() } })) notifyDone(t('profile.saved'))
  }
  return (
    <SectionCard title={t('profile.person')}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="lg" maw={480}>
          <TextInput label={t('profile.email')} value={user.email} readOnly variant="filled" />
          <TextInput
            label={t('profile.name')}
            autoComplete="name"
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={tried && missing ? t('profile.nameMissing') : null}
          />
          <ErrorMessage error={error} />
          <Group>
            <Button type="submit" loading={busy} disabled={name.trim() === user.name}>
              {t('action.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </SectionCard>
  )
}
