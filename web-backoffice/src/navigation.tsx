import {
  IconBuildingCommunity,
  IconGavel,
  IconHeadset,
  IconHome,
  IconListDetails,
  IconUserCheck,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { NavigationItem } from 'shared-ui/shell/navigation.tsx'
import type { Viewer } from 'shared-ui/viewer/viewer.tsx'

/** The side bar: User Support for analysts (AS1, EA1), claims for reviewers (SU14). */
export function useNavigation(viewer: Viewer): NavigationItem[] {
  const { t } = useTranslation('app')
  const home: NavigationItem = { label: t('menu.home'), icon: <IconHome size={18} />, to: '/' }
  if (viewer.staffRole === 'REVIEWER')
    return [home, { label: t('menu.claims'), icon: <IconGavel size={18} />, to: '/claims' }]
  if (viewer.staffRole !== 'ANALYST') return []
  return [
    home,
    {
      label: t('menu.userSupport'),
      icon: <IconHeadset size={18} />,
      items: [
        {
          label: t('menu.technicalAssistance'),
          icon: <IconUserCheck size={18} />,
          to: '/assistance',
        },
        {
          label: t('menu.ecosystemAdmin'),
          icon: <IconBuildingCommunity size={18} />,
          to: '/ecosystem-admin',
        },
        { label: t('menu.myRequests'), icon: <IconListDetails size={18} />, to: '/requests' },
      ],
    },
  ]
}
