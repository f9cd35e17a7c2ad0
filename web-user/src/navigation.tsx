import {
  IconBuilding,
  IconChartBar,
  IconHistory,
  IconHome,
  IconUserShield,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { NavigationItem } from 'shared-ui/shell/navigation.tsx'
import type { Viewer } from 'shared-ui/viewer/viewer.tsx'
import { type Area, areasOf } from './areas.ts'
import { successionPath } from './own-successions/paths.ts'
import { useSuccessionPresence } from './own-successions/succession-presence.ts'

const places = {
  HOME: { label: 'nav.home', to: '/', icon: <IconHome size={18} /> },
  MY_ECOSYSTEM: { label: 'nav.myEcosystem', to: '/my-ecosystem', icon: <IconBuilding size={18} /> },
  RCM_DASHBOARD: {
    label: 'nav.rcmDashboard',
    to: '/rcm-dashboard',
    icon: <IconChartBar size={18} />,
  },
  PAST_ASSISTANCE: {
    label: 'nav.pastAssistance',
    to: '/past-assistance',
    icon: <IconHistory size={18} />,
  },
} as const satisfies Record<
  Exclude<Area, 'PROFILE'>,
  { label: string; to: string; icon: ReactNode }
>

/**
 * User Web's menu: the areas that this tab may open, and the succession where there is one. The
 * profile is in the shell's own menu.
 */
export function useNavigation(viewer: Viewer): NavigationItem[] {
  const { t } = useTranslation('app')
  const succession = useSuccessionPresence()
  const areas = areasOf(viewer).map((area) => ({ ...places[area], label: t(places[area].label) }))
  if (succession === 'NONE' || viewer.controller !== null) return areas
  return [
    ...areas,
    { label: t('nav.succession'), to: successionPath, icon: <IconUserShield size={18} /> },
  ]
}
