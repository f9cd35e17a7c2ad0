import { Select, SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { languages } from '../i18n/languages.ts'
import { SectionCard } from '../section-card.tsx'
import { colorSchemes } from '../shell/use-appearance.ts'
import { useOwnAppearance } from '../shell/use-own-appearance.ts'

/** Language and colours: they take effect, and are kept, as they are chosen. */
export function AppearanceSection() {
  const { t } = useTranslation('shared')
  const { language, colorScheme, chooseLanguage, chooseColorScheme } = useOwnAppearance()
  return (
    <SectionCard title={t('shell.appearance')}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
        <Select
          label={t('shell.language')}
          data={languages.map(({ tag, name }) => ({ value: tag, label: name }))}
          value={language}
          allowDeselect={false}
          onChange={(tag) => {
            const chosen = languages.find((known) => known.tag === tag)
            if (chosen) void chooseLanguage(chosen.tag)
          }}
        />
        <Select
          label={t('shell.colours')}
          data={colorSchemes.map(({ value, word }) => ({ value, label: t(`shell.${word}`) }))}
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
