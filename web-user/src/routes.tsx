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
          'home',
          'invitations',
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
          'my-ecosystem',
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
          'rcm',
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
          'shared/client-assistance',
          'shared/past-assistance',
        ),
      },
    ],
  },
  {
    lazy: lazyPage(
      () => import('./succession/succession-gate.tsx'),
      (module) => module.SuccessionGate,
      'succession',
    ),
    children: [
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
  },
]

/** Pages that e-mails and QR codes lead to: no sign-in needed. */
export const publicRoutes: RouteObject[] = [
  {
    path: '/assistance',
    lazy: lazyPage(
      () => import('./assistance/assistance-page.tsx'),
      (module) => module.AssistancePage,
      'assistance',
      'shared/client-assistance',
      'shared/fresh-link',
    ),
  },
  {
    path: '/phone',
    lazy: lazyPage(
      () => import('./phone/phone-page.tsx'),
      (module) => module.PhonePage,
      'phone',
      'shared/handoff',
      'shared/sign-in',
    ),
  },
  {
    path: '/invitation',
    lazy: lazyPage(
      () => import('./invitations/invitation-page.tsx'),
      (module) => module.InvitationPage,
      'invitations',
      'shared/fresh-link',
      'shared/password',
    ),
  },
  {
    path: '/activate-succession',
    lazy: lazyPage(
      () => import('./succession/activation-page.tsx'),
      (module) => module.ActivationPage,
      'shared/fresh-link',
      'shared/succession',
      'succession',
    ),
  },
]
