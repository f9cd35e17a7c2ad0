import {
  IconBuilding,
  IconBuildingStore,
  IconChartBar,
  IconFileSearch,
  IconHistory,
  IconHome,
  IconMessages,
  IconUserShield,
} from '@tabler/icons-react'
import { lazyPage, lazyPart } from 'shared-ui/app-root/lazy-page.ts'
import type { Area, Areas } from 'shared-ui/areas/area.ts'
import { NotOpened } from './not-opened.tsx'
import { successionPath } from './own-successions/paths.ts'
import { opensAttendances, opensHome, opensPastAssistance, opensRcm } from './standing.ts'

const SuccessionClosed = lazyPart(
  () => import('./succession/succession-closed.tsx'),
  (module) => module.SuccessionClosed,
  'succession',
)

const home: Area = {
  label: 'nav.home',
  icon: IconHome,
  path: '/',
  opens: opensHome,
  Closed: NotOpened,
  pages: [
    {
      path: '/',
      lazy: lazyPage(
        () => import('./home/home-page.tsx'),
        (module) => module.HomePage,
        'home',
        'invitations',
      ),
    },
  ],
}

const myEcosystem: Area = {
  label: 'nav.myEcosystem',
  icon: IconBuilding,
  path: '/my-ecosystem/:ecosystemId?',
  opens: opensHome,
  Closed: NotOpened,
  pages: [
    {
      path: '/my-ecosystem/:ecosystemId?',
      lazy: lazyPage(
        () => import('./my-ecosystem/my-ecosystem-page.tsx'),
        (module) => module.MyEcosystemPage,
        'my-ecosystem',
      ),
    },
  ],
}

const attendances: Area = {
  label: 'nav.attendances',
  icon: IconMessages,
  path: '/attendances/:ecosystemId?',
  opens: opensAttendances,
  Closed: NotOpened,
  pages: [
    {
      path: '/attendances/:ecosystemId?/:attendanceId?',
      lazy: lazyPage(
        () => import('./attendances/attendances-page.tsx'),
        (module) => module.AttendancesPage,
        'attendances',
        'shared/conversation',
        'shared/custom-actions',
      ),
    },
  ],
}

const rcmDashboard: Area = {
  label: 'nav.rcmDashboard',
  icon: IconChartBar,
  path: '/rcm-dashboard/:ecosystemId?',
  opens: opensRcm,
  Closed: NotOpened,
  pages: [
    {
      path: '/rcm-dashboard/:ecosystemId?',
      lazy: lazyPage(
        () => import('./rcm/rcm-dashboard-page.tsx'),
        (module) => module.RcmDashboardPage,
        'rcm',
      ),
    },
  ],
}

/** The menu shows the area once a partner looks after an ecosystem of the viewer. */
export const provider: Area = {
  label: 'nav.provider',
  icon: IconBuildingStore,
  path: '/provider',
  opens: opensHome,
  Closed: NotOpened,
  pages: [
    {
      path: '/provider',
      lazy: lazyPage(
        () => import('shared-ui/partner-portal/own-portal-page.tsx'),
        (module) => module.OwnPortalPage,
        'shared/partner-portal',
      ),
    },
  ],
}

const pastAssistance: Area = {
  label: 'nav.pastAssistance',
  icon: IconHistory,
  path: '/past-assistance',
  opens: opensPastAssistance,
  Closed: NotOpened,
  pages: [
    {
      path: '/past-assistance',
      lazy: lazyPage(
        () => import('shared-ui/past-assistance/past-assistance-page.tsx'),
        (module) => module.PastAssistancePage,
        'shared/client-assistance',
        'shared/past-assistance',
      ),
    },
  ],
}

const RecordClosed = lazyPart(
  () => import('shared-ui/record/record-closed.tsx'),
  (module) => module.RecordClosed,
  'shared/record',
)

/** A controller would read what happened long before their session. */
const activity: Area = {
  label: 'nav.activity',
  icon: IconFileSearch,
  path: '/activity',
  opens: ({ controller }) => controller === null,
  Closed: RecordClosed,
  pages: [
    {
      path: '/activity',
      lazy: lazyPage(
        () => import('./activity/activity-page.tsx'),
        (module) => module.ActivityPage,
        'activity',
        'shared/record',
      ),
    },
  ],
}

/**
 * Every act on a succession belongs to the user alone (AS11). The menu shows the area once there is a
 * succession.
 */
export const succession: Area = {
  label: 'nav.succession',
  icon: IconUserShield,
  path: successionPath,
  opens: ({ controller }) => controller === null,
  Closed: SuccessionClosed,
  pages: [
    {
      path: '/succession',
      lazy: lazyPage(
        () => import('./succession/succession-page.tsx'),
        (module) => module.SuccessionPage,
        'shared/succession',
        'succession',
        'succession/claim',
        'succession/set-up',
      ),
    },
    {
      path: '/succession/:successionId/claim',
      lazy: lazyPage(
        () => import('./succession/claim/claim-page.tsx'),
        (module) => module.ClaimPage,
        'shared/succession',
        'succession',
        'succession/claim',
        'succession/set-up',
      ),
    },
    {
      path: '/confirm-succession',
      lazy: lazyPage(
        () => import('./succession/confirm-page.tsx'),
        (module) => module.ConfirmPage,
        'shared/succession',
        'succession',
        'succession/claim',
        'succession/set-up',
      ),
    },
    {
      path: '/ecosystem-set-up/:ecosystemId',
      lazy: lazyPage(
        () => import('./succession/set-up/set-up-page.tsx'),
        (module) => module.SetUpPage,
        'shared/profile',
        'succession',
        'succession/set-up',
      ),
    },
  ],
}

/** The areas of user Web; every app has the profile. */
export const areas: Areas = [
  home,
  attendances,
  myEcosystem,
  rcmDashboard,
  provider,
  pastAssistance,
  activity,
  succession,
]
