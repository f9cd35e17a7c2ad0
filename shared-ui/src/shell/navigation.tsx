import { NavLink, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'react-router'
import { isWithin } from './is-within.ts'

/** A line of the left navigation: a page, or a heading over pages. */
export interface NavigationItem {
  label: string
  icon?: ReactNode
  to?: string
  items?: NavigationItem[]
}

interface NavigationProps {
  items: readonly NavigationItem[]
  /** A page was chosen: on a phone the navigation closes. */
  onChosen: () => void
}

/** The pages of the app; the present one is marked, for those who hear it too. */
export function Navigation({ items, onChosen }: NavigationProps) {
  const { pathname } = useLocation()
  return (
    <Stack gap={4}>
      {items.map((item) => (
        <NavigationLine key={item.label} item={item} pathname={pathname} onChosen={onChosen} />
      ))}
    </Stack>
  )
}

interface NavigationLineProps {
  item: NavigationItem
  pathname: string
  onChosen: () => void
}

function NavigationLine({ item, pathname, onChosen }: NavigationLineProps) {
  if (item.items) {
    return (
      <NavLink component="button" label={item.label} leftSection={item.icon} defaultOpened>
        {item.items.map((inner) => (
          <NavigationLine key={inner.label} item={inner} pathname={pathname} onChosen={onChosen} />
        ))}
      </NavLink>
    )
  }
  const to = item.to ?? '/'
  const active = isWithin(pathname, to)
  return (
    <NavLink
      component={Link}
      to={to}
      label={item.label}
      leftSection={item.icon}
      active={active}
      aria-current={active ? 'page' : undefined}
      onClick={onChosen}
    />
  )
}
