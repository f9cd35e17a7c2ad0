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
    ),
    children: [
      { index: true, element: <Navigate to="overview" replace /> },
      {
        path: 'overview',
        lazy: lazyPage(
          () => import('./home/ecosystem-page.tsx'),
          (module) => module.EcosystemPage,
        ),
      },
      {
        path: 'members',
        lazy: lazyPage(
          () => import('./members/members-page.tsx'),
          (module) => module.MembersPage,
        ),
      },
      {
        path: 'plan',
        lazy: lazyPage(
          () => import('./plan-settings/plan-settings-page.tsx'),
          (module) => module.PlanSettingsPage,
        ),
      },
      { path: 'plan-settings', element: <Navigate to="../plan" replace /> },
      {
        path: 'plan-settings/ecosystem-successor',
        lazy: lazyPage(
          () => import('./succession/successor-page.tsx'),
          (module) => module.SuccessorPage,
        ),
      },
    ],
  },
  {
    path: '/plan-settings/ecosystem-successor',
    lazy: lazyPage(
      () => import('./succession/successor-redirect.tsx'),
      (module) => module.SuccessorRedirect,
    ),
  },
  {
    path: '/past-assistance',
    lazy: lazyPage(
      () => import('shared-ui/past-assistance/past-assistance-page.tsx'),
      (module) => module.PastAssistancePage,
    ),
  },
]
