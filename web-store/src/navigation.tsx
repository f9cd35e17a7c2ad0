import { IconAdjustments, IconBuilding, IconHistory, IconUsers } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { NavigationItem } from 'shared-ui/shell/navigation.tsx'
import type { Viewer } from 'shared-ui/viewer/viewer.tsx'
import { administeredMemberships, firstToOpen } from './administered.ts'
import { useOpenedEcosystemId } from './ecosystem/opened-ecosystem.ts'
import { successorPath } from './succession-standing/successor-path.ts'

/** The Store's menu: the pages of the ecosystem that is open, then the past assistance. */
export function useNavigation(viewer: Viewer): NavigationItem[] {
  const { t } = useTranslation('app')
  const opened = firstToOpen(administeredMemberships(viewer), useOpenedEcosystemId())
  const past: NavigationItem = {
    label: t('nav.pastAssistance'),
    icon: <IconHistory size={18} />,
    to: '/past-assistance',
  }
  if (!opened) return [past]
  const root = `/ecosystems/${opened.ecosystem.id}`
  return [
    { label: t('nav.overview'), icon: <IconBuilding size={18} />, to: `${root}/overview` },
    { label: t('nav.members'), icon: <IconUsers size={18} />, to: `${root}/members` },
    {
      label: t('nav.planSettings'),
      icon: <IconAdjustments size={18} />,
      items: [
        { label: t('nav.plan'), to: `${root}/plan` },
        { label: t('nav.successor'), to: successorPath(opened.ecosystem.id) },
      ],
    },
    past,
  ]
}
