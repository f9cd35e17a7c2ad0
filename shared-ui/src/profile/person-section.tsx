import { Button, Group, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from '../api-client/use-action.ts'
import { ErrorMessage } from '../errors/error-message.tsx'
import { notifyDone } from '../notify.tsx'
import { SectionCard } from '../section-card.tsx'
import { useViewer } from '../viewer/viewer.tsx'
import { UpdateProfileDocument } from './update-profile.generated.ts'

/** The person's name. */
export function PersonSection() {
  const { t } = useTranslation('shared/profile')
  const { t: word } = useTranslation('shared')
  const { user } = useViewer()
  const [name, setName] = useState(user.name)
  const [tried, setTried] = useState(false)
  const [update, { busy, error }] = useAction(UpdateProfileDocument)
  const missing = name.trim() === '' || [...name.trim()].length > 100
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (missing) return
    if (await update({ input: { name: name.trim() } })) notifyDone(t('saved'))
  }
  return (
    <SectionCard title={t('person')}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="lg" maw={480}>
          <TextInput label={t('email')} value={user.email} readOnly variant="filled" />
          <TextInput
            label={t('name')}
            autoComplete="name"
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={tried && missing ? t('nameMissing') : null}
          />
          <ErrorMessage error={error} />
          <Group>
            <Button type="submit" loading={busy} disabled={name.trim() === user.name}>
              {word('action.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </SectionCard>
  )
}
