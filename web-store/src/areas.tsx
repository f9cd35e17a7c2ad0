import {
  IconAdjustments,
  IconBuilding,
  IconBuildingStore,
  IconDoorEnter,
  IconFileSearch,
  IconHistory,
  IconMessageCircle,
  IconSettings,
  IconUsers,
} from '@tabler/icons-react'
import { Navigate } from 'react-router'
import { lazyPage, lazyPart } from 'shared-ui/app-root/lazy-page.ts'
import {
  type Area,
  type Areas,
  type Frame,
  type Heading,
  placesWithRight,
} from 'shared-ui/areas/area.ts'
import type { Viewer } from 'shared-ui/viewer/viewer.tsx'
import { administeredMemberships } from './administered.ts'
import { NoEcosystem } from './ecosystem/no-ecosystem.tsx'

const administers = (viewer: Viewer): boolean => administeredMemberships(viewer).length > 0

/** Not under control: a controller would read what happened long before their session. */
const readsRecord = (viewer: Viewer): boolean =>
  placesWithRight(viewer.memberships, 'record.read').length > 0

/** Not under control: nobody sets up for others how they sign in. */
const setsUpSignOn = (viewer: Viewer): boolean =>
  placesWithRight(viewer.memberships, 'single-sign-on.manage').length > 0

const RecordClosed = lazyPart(
  () => import('shared-ui/record/record-closed.tsx'),
  (module) => module.RecordClosed,
  'shared/record',
)

const overview: Area = {
  label: 'nav.overview',
  icon: IconBuilding,
  path: 'overview',
  opens: administers,
  Closed: NoEcosystem,
  pages: [
    {
      path: 'overview',
      lazy: lazyPage(
        () => import('./home/ecosystem-page.tsx'),
        (module) => module.EcosystemPage,
        'ecosystem',
        'home',
        'members',
        'partner-session-end',
        'shared/client-assistance',
        'shared/past-assistance',
        'shared/succession',
        'succession-standing',
      ),
    },
  ],
}

const members: Area = {
  label: 'nav.members',
  icon: IconUsers,
  path: 'members',
  opens: administers,
  Closed: NoEcosystem,
  pages: [
    {
      path: 'members',
      lazy: lazyPage(
        () => import('./members/members-page.tsx'),
        (module) => module.MembersPage,
        'ecosystem',
        'members',
        'succession-standing',
      ),
    },
  ],
}

const audit: Area = {
  label: 'nav.audit',
  icon: IconFileSearch,
  path: 'audit',
  opens: readsRecord,
  Closed: RecordClosed,
  pages: [
    {
      path: 'audit',
      lazy: lazyPage(
        () => import('./audit/audit-page.tsx'),
        (module) => module.AuditPage,
        'audit',
        'ecosystem',
        'shared/record',
        'succession-standing',
      ),
    },
  ],
}

const channels: Area = {
  label: 'nav.channels',
  icon: IconMessageCircle,
  path: 'channels',
  opens: administers,
  Closed: NoEcosystem,
  pages: [
    {
      path: 'channels',
      lazy: lazyPage(
        () => import('./channels/channels-page.tsx'),
        (module) => module.ChannelsPage,
        'channels',
        'ecosystem',
        'succession-standing',
      ),
    },
  ],
}

const partnerSessions: Area = {
  label: 'nav.partnerSessions',
  icon: IconDoorEnter,
  path: 'partner-sessions',
  opens: (viewer) => administers(viewer) && viewer.controller === null,
  Closed: NoEcosystem,
  pages: [
    {
      path: 'partner-sessions',
      lazy: lazyPage(
        () => import('./partner-sessions/partner-sessions-page.tsx'),
        (module) => module.PartnerSessionsPage,
        'ecosystem',
        'partner-session-end',
        'partner-sessions',
        'shared/client-assistance',
        'shared/partner-sessions',
        'succession-standing',
      ),
    },
  ],
}

export const provider: Area = {
  label: 'nav.provider',
  icon: IconBuildingStore,
  path: 'provider',
  opens: administers,
  Closed: NoEcosystem,
  pages: [
    {
      path: 'provider',
      lazy: lazyPage(
        () => import('./provider/provider-page.tsx'),
        (module) => module.ProviderPage,
        'ecosystem',
        'shared/partner-portal',
        'succession-standing',
      ),
    },
  ],
}

const settings: Heading = {
  label: 'nav.settings',
  icon: IconSettings,
  areas: [
    {
      label: 'nav.users',
      path: 'settings/users',
      opens: administers,
      Closed: NoEcosystem,
      pages: [
        {
          path: 'settings/users',
          lazy: lazyPage(
            () => import('./settings/users/users-page.tsx'),
            (module) => module.UsersPage,
            'ecosystem',
            'settings/users',
            'succession-standing',
          ),
        },
      ],
    },
    {
      label: 'nav.queues',
      path: 'settings/queues',
      opens: administers,
      Closed: NoEcosystem,
      pages: [
        {
          path: 'settings/queues',
          lazy: lazyPage(
            () => import('./settings/queues/queues-page.tsx'),
            (module) => module.QueuesPage,
            'ecosystem',
            'settings/queues',
            'succession-standing',
          ),
        },
        {
          path: 'settings/queues/:queueId',
          lazy: lazyPage(
            () => import('./settings/queues/queue-page.tsx'),
            (module) => module.QueuePage,
            'ecosystem',
            'settings/queues',
            'succession-standing',
          ),
        },
      ],
    },
    {
      label: 'nav.singleSignOn',
      path: 'settings/single-sign-on',
      opens: setsUpSignOn,
      Closed: NoEcosystem,
      pages: [
        {
          path: 'settings/single-sign-on',
          lazy: lazyPage(
            () => import('./settings/single-sign-on/single-sign-on-page.tsx'),
            (module) => module.SingleSignOnPage,
            'ecosystem',
            'shared/single-sign-on',
            'succession-standing',
          ),
        },
      ],
    },
  ],
}

const planSettings: Heading = {
  label: 'nav.planSettings',
  icon: IconAdjustments,
  areas: [
    {
      label: 'nav.plan',
      path: 'plan',
      opens: administers,
      Closed: NoEcosystem,
      pages: [
        {
          path: 'plan',
          lazy: lazyPage(
            () => import('./plan-settings/plan-settings-page.tsx'),
            (module) => module.PlanSettingsPage,
            'ecosystem',
            'plan-settings',
            'shared/succession',
            'succession-standing',
          ),
        },
      ],
    },
    {
      label: 'nav.successor',
      path: 'plan-settings/ecosystem-successor',
      opens: administers,
      Closed: NoEcosystem,
      pages: [
        {
          path: 'plan-settings/ecosystem-successor',
          lazy: lazyPage(
            () => import('./succession/successor-page.tsx'),
            (module) => module.SuccessorPage,
            'ecosystem',
            'shared/succession',
            'succession',
            'succession-standing',
          ),
        },
      ],
    },
  ],
}

/** The area of the open ecosystem; it admits only the ecosystem's administrator to its pages. */
const ecosystem: Frame = {
  frame: {
    path: '/ecosystems/:ecosystemId',
    lazy: lazyPage(
      () => import('./ecosystem/ecosystem-area.tsx'),
      (module) => module.EcosystemArea,
      'ecosystem',
      'succession-standing',
    ),
    children: [
      { index: true, element: <Navigate to="overview" replace /> },
      { path: 'plan-settings', element: <Navigate to="../plan" replace /> },
      { path: 'settings', element: <Navigate to="../settings/users" replace /> },
    ],
  },
  areas: [overview, members, channels, partnerSessions, provider, settings, planSettings, audit],
}

const pastAssistance: Area = {
  label: 'nav.pastAssistance',
  icon: IconHistory,
  path: '/past-assistance',
  opens: () => true,
  Closed: NoEcosystem,
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

export const areas: Areas = [ecosystem, pastAssistance]
