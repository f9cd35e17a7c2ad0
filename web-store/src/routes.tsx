import { Navigate, type RouteObject } from 'react-router'
import { lazyPage } from 'shared-ui/app-root/lazy-page.ts'
import { EcosystemHome } from './ecosystem/ecosystem-home.tsx'

export const routes: RouteObject[] = [
  { path: '/', Component: EcosystemHome },
  {
    path: '/ecosystems/:ecosystemId',
    lazy: lazyPage(
      () => import('./ecosystem/ecosystem-area.tsx'),
      (module) => module.EcosystemArea,
      'ecosystem',
      'succession-standing',
    ),
    children: [
      { index: true, element: <Navigate to="overview" replace /> },
      {
        path: 'overview',
        lazy: lazyPage(
          () => import('./home/ecosystem-page.tsx'),
          (module) => module.EcosystemPage,
          'ecosystem',
          'home',
          'members',
          'shared/client-assistance',
          'shared/past-assistance',
          'shared/succession',
          'succession-standing',
        ),
      },
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
      { path: 'plan-settings', element: <Navigate to="../plan" replace /> },
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
  {
    path: '/plan-settings/ecosystem-successor',
    lazy: lazyPage(
      () => import('./succession/successor-redirect.tsx'),
      (module) => module.SuccessorRedirect,
      'ecosystem',
    ),
  },
  {
    path: '/past-assistance',
    lazy: lazyPage(
      () => import('shared-ui/past-assistance/past-assistance-page.tsx'),
      (module) => module.PastAssistancePage,
      'shared/client-assistance',
      'shared/past-assistance',
    ),
  },
]
