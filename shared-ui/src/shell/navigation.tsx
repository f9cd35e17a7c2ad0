import { NavLink, Stack } from '@mantine/core'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import { useInside } from '../app-root/inside-definition.tsx'
import type { AppKey, Area } from '../areas/area.ts'
import { type MenuLine, menuFor } from '../areas/area-menu.ts'
import { useViewer } from '../viewer/viewer.tsx'
import { isWithin } from './is-within.ts'

interface NavigationProps {
  /** Called when a page was chosen: on a phone the navigation closes. */
  onChosen: () => void
}

/** The areas of the app that the viewer may open; the present one is marked, also for screen readers. */
export function Navigation({ onChosen }: NavigationProps) {
  const { areas, useMenu, MenuEnd } = useInside()
  const viewer = useViewer()
  const lines = menuFor(areas, viewer, useMenu?.(viewer) ?? {})
  return (
    <Stack gap={4}>
      {lines.map((line) => (
        <Line key={keyOf(line)} line={line} onChosen={onChosen} />
      ))}
      {MenuEnd && (
        <Suspense>
          <MenuEnd onChosen={onChosen} />
        </Suspense>
      )}
    </Stack>
  )
}

const keyOf = (line: MenuLine): string => ('area' in line ? line.to : line.heading.label)

function Line({ line, onChosen }: NavigationProps & { line: MenuLine }) {
  const word = useAppWord()
  if ('area' in line) return <AreaLink {...line} onChosen={onChosen} />
  const { label, icon: Icon } = line.heading
  return (
    <NavLink
      component="button"
      label={word(label)}
      leftSection={Icon && <Icon size={18} />}
      defaultOpened
    >
      {line.lines.map(({ area, to }) => (
        <AreaLink key={to} area={area} to={to} onChosen={onChosen} />
      ))}
    </NavLink>
  )
}

interface AreaLinkProps extends NavigationProps {
  area: Area
  to: string
}

function AreaLink({ area: { label, icon: Icon }, to, onChosen }: AreaLinkProps) {
  const word = useAppWord()
  const active = isWithin(useLocation().pathname, to)
  return (
    <NavLink
      component={Link}
      to={to}
      label={word(label)}
      leftSection={Icon && <Icon size={18} />}
      active={active}
      aria-current={active ? 'page' : undefined}
      onClick={onChosen}
    />
  )
}

/** The app's own words: their keys are known only when the app itself is compiled. */
function useAppWord(): (key: AppKey) => string {
  const { t } = useTranslation('app' as 'shared')
  return (key) => t(key as 'action.save')
}
