import { ActionIcon, Menu, Text } from '@mantine/core'
import { IconLogout, IconShieldLock, IconUser } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useSignOut } from '../sign-in/use-sign-out.ts'
import { useViewer } from '../viewer/viewer.tsx'

/**
 * Who is signed in, with links to the profile and the sign-out. Under control both are missing: they belong to
 * the subject.
 */
export function UserMenu() {
  const { t } = useTranslation('shared')
  const { user, controller } = useViewer()
  const signOut = useSignOut()
  return (
    <Menu
      position="bottom-end"
      width={260}
      withinPortal={false}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <ActionIcon
          variant="light"
          radius="xl"
          size="lg"
          aria-label={t('shell.userMenu', { name: user.name })}
        >
          <IconUser size={20} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text fw={600} c="var(--mantine-color-text)" truncate>
            {user.name}
          </Text>
          <Text size="xs" truncate>
            {user.email}
          </Text>
        </Menu.Label>
        {controller ? null : (
          <>
            <Menu.Item component={Link} to="/profile" leftSection={<IconShieldLock size={18} />}>
              {t('shell.profile')}
            </Menu.Item>
            <Menu.Divider />
            <Menu.Item leftSection={<IconLogout size={18} />} onClick={() => void signOut()}>
              {t('action.signOut')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
