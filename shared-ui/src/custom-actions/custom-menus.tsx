import { Divider, NavLink, Stack, Text, VisuallyHidden } from '@mantine/core'
import { IconExternalLink } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { customActionIcon } from './custom-action-icons.ts'
import { menusByCategory } from './menus-by-category.ts'
import { openingOf } from './opening.ts'
import { type OwnCustomAction, useOwnCustomActions } from './use-own-custom-actions.ts'

interface CustomMenusProps {
  ecosystemId: string
  /** Named where the viewer has several ecosystems. */
  ecosystemName: string | null
  /** Called when a line was chosen: on a phone the navigation closes. */
  onChosen: () => void
}

/** The menus that the partner adds to an ecosystem, by category, at the end of the navigation (AD12). */
export function CustomMenus({ ecosystemId, ecosystemName, onChosen }: CustomMenusProps) {
  const { t } = useTranslation('shared/custom-actions')
  const groups = menusByCategory(useOwnCustomActions(ecosystemId))
  if (groups.length === 0) return null
  return (
    <Stack component="section" gap={4} aria-label={t('menus')} mt="sm">
      <Divider />
      {ecosystemName && (
        <Text size="xs" c="dimmed" px="sm" pt={4} truncate>
          {ecosystemName}
        </Text>
      )}
      {groups.map(({ category, menus }) =>
        category === null ? (
          menus.map((menu) => <MenuLink key={menu.id} menu={menu} onChosen={onChosen} />)
        ) : (
          <NavLink key={category} component="button" label={category} defaultOpened>
            {menus.map((menu) => (
              <MenuLink key={menu.id} menu={menu} onChosen={onChosen} />
            ))}
          </NavLink>
        ),
      )}
    </Stack>
  )
}

interface MenuLinkProps {
  menu: OwnCustomAction
  onChosen: () => void
}

function MenuLink({ menu, onChosen }: MenuLinkProps) {
  const { t } = useTranslation('shared/custom-actions')
  const Icon = customActionIcon[menu.icon]
  return (
    <NavLink
      component="a"
      {...openingOf(menu)}
      label={
        <>
          <bdi>{menu.label}</bdi>
          <VisuallyHidden> {t(`hint.${menu.opens}`)}</VisuallyHidden>
        </>
      }
      leftSection={<Icon size={18} aria-hidden />}
      rightSection={menu.opens === 'TAB' ? <IconExternalLink size={14} aria-hidden /> : undefined}
      onClick={onChosen}
    />
  )
}
