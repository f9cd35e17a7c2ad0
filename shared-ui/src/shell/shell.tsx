import { AppShell, Burger, Group, ScrollArea, Text } from '@mantine/core'
import { useDisclosure, useElementSize, useHotkeys } from '@mantine/hooks'
import { Suspense, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, Outlet, useLocation } from 'react-router'
import { AccessBanner } from '../access/access-banner.tsx'
import { useApp } from '../app-root/app-definition.tsx'
import { useInside } from '../app-root/inside-definition.tsx'
import { ClientAssistancePrompt } from '../client-assistance/client-assistance-prompt.tsx'
import { LoadingState } from '../lists/list-states.tsx'
import { useViewer } from '../viewer/viewer.tsx'
import { AppearanceMenu } from './appearance-menu.tsx'
import { Brand } from './brand.tsx'
import { LiveStatus } from './live-status.tsx'
import { Navigation } from './navigation.tsx'
import classes from './shell.module.css'
import { UserMenu } from './user-menu.tsx'

const barHeight = 60

/** The frame of every page after the sign-in: banner, header, navigation, and the page in the main landmark. */
export function Shell() {
  const { t } = useTranslation('shared')
  const viewer = useViewer()
  const { homePath } = useApp()
  const { AbovePages, clientPrompt, Prompts } = useInside()
  const [opened, { toggle, close }] = useDisclosure(false)
  useHotkeys([['Escape', close]])
  const banner = useElementSize()
  const main = useFocusOnNavigation()
  return (
    <AppShell
      header={{ height: barHeight + banner.height }}
      navbar={{ width: 264, breakpoint: 'sm', collapsed: { mobile: !opened } }}
      padding={{ base: 'md', sm: 'xl' }}
    >
      <a className="skip-link" href="#main">
        {t('shell.skipToContent')}
      </a>
      <AppShell.Header className={classes.header}>
        <div ref={banner.ref}>
          <AccessBanner />
          {clientPrompt === 'shown' && !viewer.controller ? <ClientAssistancePrompt /> : null}
        </div>
        <Group h={barHeight} px={{ base: 'sm', sm: 'lg' }} justify="space-between" wrap="nowrap">
          <Group gap="sm" wrap="nowrap" miw={0}>
            <Burger
              opened={opened}
              onClick={toggle}
              hiddenFrom="sm"
              size="sm"
              aria-label={t(opened ? 'shell.closeNavigation' : 'shell.openNavigation')}
              aria-expanded={opened}
            />
            <Link to={homePath} style={{ color: 'inherit', textDecoration: 'none' }}>
              <Brand />
            </Link>
          </Group>
          <Group gap="xs" wrap="nowrap">
            <LiveStatus />
            <AppearanceMenu />
            <UserMenu />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar
        p="md"
        aria-label={t('shell.navigation')}
        className={opened ? classes.navbar : `${classes.navbar} ${classes.closed}`}
      >
        <ScrollArea>
          <Navigation onChosen={close} />
        </ScrollArea>
        <Text size="xs" c="dimmed" mt="auto" pt="md" truncate>
          {viewer.user.email}
        </Text>
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1} ref={main}>
        {AbovePages ? (
          <Suspense>
            <AbovePages />
          </Suspense>
        ) : null}
        <Suspense fallback={<LoadingState rows={4} />}>
          <Outlet />
        </Suspense>
      </AppShell.Main>
      {Prompts && !viewer.controller ? (
        <Suspense>
          <Prompts />
        </Suspense>
      ) : null}
    </AppShell>
  )
}

/**
 * Focuses the new page after each navigation, so that screen readers read it from its start. If the address has
 * a fragment, the part that it names takes the focus itself.
 */
function useFocusOnNavigation() {
  const { pathname, hash } = useLocation()
  const main = useRef<HTMLElement>(null)
  const shown = useRef(pathname)
  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    if (document.getElementById(hash.slice(1))) return
    main.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [pathname, hash])
  return main
}
