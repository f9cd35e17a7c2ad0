import { Group, NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { languages } from '../i18n/languages.ts'
import classes from './plain-appearance.module.css'
import { colorSchemes, useAppearance } from './use-appearance.ts'

/** Language and colours as two plain selects, for pages that should not load the shell's menu. */
export function PlainAppearance() {
  const { t } = useTranslation('shared')
  const { language, colorScheme, chooseLanguage, chooseColorScheme } = useAppearance()
  return (
    <Group gap="xs" justify="center">
      <NativeSelect
        size="xs"
        variant="unstyled"
        classNames={classes}
        aria-label={t('shell.language')}
        value={language}
        data={languages.map(({ tag, name }) => ({ value: tag, label: name }))}
        onChange={(event) => {
          const chosen = languages.find(({ tag }) => tag === event.currentTarget.value)
          if (chosen) void chooseLanguage(chosen.tag)
        }}
      />
      <NativeSelect
        size="xs"
        variant="unstyled"
        classNames={classes}
        aria-label={t('shell.colours')}
        value={colorScheme}
        data={colorSchemes.map(({ value, word }) => ({ value, label: t(`shell.${word}`) }))}
        onChange={(event) => {
          const chosen = colorSchemes.find(({ value }) => value === event.currentTarget.value)
          if (chosen) void chooseColorScheme(chosen.value)
        }}
      />
    </Group>
  )
}
