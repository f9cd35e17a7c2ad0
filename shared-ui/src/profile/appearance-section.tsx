import { Select, SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type LanguageTag, languages, nameOf, tagOf } from '../i18n/languages.ts'
import { SectionCard } from '../section-card.tsx'
import { colorSchemes } from '../shell/use-appearance.ts'
import { useOwnAppearance } from '../shell/use-own-appearance.ts'
import { usePublicSettings, useViewer } from '../viewer/viewer.tsx'
import { TimeZoneSelect } from './time-zone-select.tsx'

/** Language, time zone and colours: each choice takes effect, and is saved, at once. */
export function AppearanceSection() {
  const { t } = useTranslation('shared/profile')
  const { t: word } = useTranslation('shared')
  const { language, colorScheme, chooseLanguage, chooseColorScheme } = useOwnAppearance()
  return (
    <SectionCard title={t('appearance')}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
        <LanguageSelect shown={language} onChoose={(tag) => void chooseLanguage(tag)} />
        <TimeZoneSelect />
        <Select
          label={word('shell.colours')}
          data={colorSchemes.map((scheme) => ({
            value: scheme.value,
            label: word(`shell.${scheme.word}`),
          }))}
          value={colorScheme}
          allowDeselect={false}
          onChange={(value) => {
            const chosen = colorSchemes.find((known) => known.value === value)
            if (chosen) void chooseColorScheme(chosen.value)
          }}
        />
      </SimpleGrid>
    </SectionCard>
  )
}

interface LanguageSelectProps {
  shown: LanguageTag
  onChoose: (tag: LanguageTag) => void
}

const NOT_CHOSEN = 'not chosen'

/** A person who has not chosen a language reads that here, and may choose the very one that is shown (PA12). */
function LanguageSelect({ shown, onChoose }: LanguageSelectProps) {
  const { t } = useTranslation('shared/profile')
  const { t: word } = useTranslation('shared')
  const { defaultLanguage } = usePublicSettings()
  const chosen = useViewer().user.language !== null
  const own = languages.map(({ tag, name }) => ({ value: tag as string, label: name }))
  const asBrowser = {
    value: NOT_CHOSEN,
    label: t('languageOfBrowser', { name: nameOf(shown) }),
  }
  return (
    <Select
      label={word('shell.language')}
      description={chosen ? null : t('languageOfMails', { name: nameOf(tagOf(defaultLanguage)) })}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      data={chosen ? own : [asBrowser, ...own]}
      value={chosen ? shown : NOT_CHOSEN}
      allowDeselect={false}
      onChange={(value) => {
        const language = languages.find(({ tag }) => tag === value)
        if (language) onChoose(language.tag)
      }}
    />
  )
}
