import { Button, Group, Select, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from '../api-client/use-action.ts'
import { ErrorMessage } from '../errors/error-message.tsx'
import { languages } from '../i18n/languages.ts'
import { notifyDone } from '../notify.tsx'
import { SectionCard } from '../section-card.tsx'
import { colorSchemes } from '../shell/use-appearance.ts'
import { useOwnAppearance } from '../shell/use-own-appearance.ts'
import { UpdateProfileDocument } from '../viewer/viewer.generated.ts'
import { useViewer } from '../viewer/viewer.tsx'

/** Name, language and colours. The last two take effect as they are chosen. */
export function PersonSection() {
  const { t } = useTranslation('shared')
  const { user } = useViewer()
  const appearance = useOwnAppearance()
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
      <Stack gap="lg" maw={480}>
        <form onSubmit={(event) => void submit(event)} noValidate>
          <Stack gap="lg">
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
        <Select
          label={t('shell.language')}
          data={languages.map(({ tag, name: label }) => ({ value: tag, label }))}
          value={appearance.language}
          allowDeselect={false}
          onChange={(tag) => {
            const known = languages.find((language) => language.tag === tag)
            if (known) void appearance.chooseLanguage(known.tag)
          }}
        />
        <Select
          label={t('shell.colours')}
          data={colorSchemes.map(({ value, word }) => ({ value, label: t(`shell.${word}`) }))}
          value={appearance.colorScheme}
          allowDeselect={false}
          onChange={(value) => {
            const known = colorSchemes.find((scheme) => scheme.value === value)
            if (known) void appearance.chooseColorScheme(known.value)
          }}
        />
      </Stack>
    </SectionCard>
  )
}
