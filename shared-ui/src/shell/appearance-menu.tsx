import { ActionIcon, Menu } from '@mantine/core'
import { IconAdjustmentsHorizontal, IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { languages } from '../i18n/languages.ts'
import { colorSchemes } from './use-appearance.ts'
import { useOwnAppearance } from './use-own-appearance.ts'

/** The menu for language and colours, on every page. */
export function AppearanceMenu() {
  const { t } = useTranslation('shared')
  const { language, colorScheme, chooseLanguage, chooseColorScheme } = useOwnAppearance()
  const mark = (chosen: boolean) => (chosen ? <IconCheck size={16} /> : <span />)
  return (
    <Menu
      position="bottom-end"
      width={220}
      withinPortal={false}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('shell.appearance')}>
          <IconAdjustmentsHorizontal size={20} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('shell.language')}</Menu.Label>
        {languages.map(({ tag, name }) => (
          <Menu.Item
            key={tag}
            lang={tag}
            rightSection={mark(tag === language)}
            aria-current={tag === language}
            onClick={() => void chooseLanguage(tag)}
          >
            {name}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>{t('shell.colours')}</Menu.Label>
        {colorSchemes.map(({ value, word }) => (
          <Menu.Item
            key={value}
            rightSection={mark(value === colorScheme)}
            aria-current={value === colorScheme}
            onClick={() => void chooseColorScheme(value)}
          >
            {t(`shell.${word}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
