import type { RouteObject } from 'react-router'
import { lazyPage } from 'shared-ui/app-root/lazy-page.ts'
import { AreaGate } from './area-gate.tsx'

export const routes: RouteObject[] = [
  {
    element: <AreaGate area="HOME" />,
    children: [
      {
        path: '/',
        lazy: lazyPage(
          () => import('./home/home-page.tsx'),
          (module) => module.HomePage,
        ),
      },
    ],
  },
  {
    element: <AreaGate area="MY_ECOSYSTEM" />,
    children: [
      {
        path: '/my-ecosystem/:ecosystemId?',
        lazy: lazyPage(
          () => import('./my-ecosystem/my-ecosystem-page.tsx'),
          (module) => module.MyEcosystemPage,
        ),
      },
    ],
  },
  {
    element: <AreaGate area="RCM_DASHBOARD" />,
    children: [
      {
        path: '/rcm-dashboard/:ecosystemId?',
        lazy: lazyPage(
          () => import('./rcm/rcm-dashboard-page.tsx'),
          (module) => module.RcmDashboardPage,
        ),
      },
    ],
  },
  {
    element: <AreaGate area="PAST_ASSISTANCE" />,
    children: [
      {
        path: '/past-assistance',
        lazy: lazyPage(
          () => import('shared-ui/past-assistance/past-assistance-page.tsx'),
          (module) => module.PastAssistancePage,
        ),
      },
    ],
  },
  {
    lazy: lazyPage(
      () => import('./succession/succession-gate.tsx'),
      (module) => module.SuccessionGate,
    ),
    children: [
      {
        path: '/succession',
        lazy: lazyPage(
          () => import('./succession/succession-page.tsx'),
          (module) => module.SuccessionPage,
        ),
      },
      {
        path: '/succession/:successionId/claim',
        lazy: lazyPage(
          () => import('./succession/claim/claim-page.tsx'),
          (module) => module.ClaimPage,
        ),
      },
      {
        path: '/confirm-succession',
        lazy: lazyPage(
          () => import('./succession/confirm-page.tsx'),
          (module) => module.ConfirmPage,
        ),
      },
      {
        path: '/ecosystem-set-up/:ecosystemId',
        lazy: lazyPage(
          () => import('./succession/set-up/set-up-page.tsx'),
          (module) => module.SetUpPage,
        ),
      },
    ],
  },
]

/** Pages that e-mails and QR codes lead to: no sign-in needed. */
export const publicRoutes: RouteObject[] = [
  {
    path: '/assistance',
    lazy: lazyPage(
      () => import('./assistance/assistance-page.tsx'),
      (module) => module.AssistancePage,
    ),
  },
  {
    path: '/phone',
    lazy: lazyPage(
      () => import('./phone/phone-page.tsx'),
      (module) => module.PhonePage,
    ),
  },
  {
    path: '/invitation',
    lazy: lazyPage(
      () => import('./invitations/invitation-page.tsx'),
      (module) => module.InvitationPage,
    ),
  },
  {
    path: '/activate-succession',
    lazy: lazyPage(
      () => import('./succession/activation-page.tsx'),
      (module) => module.ActivationPage,
    ),
  },
]
