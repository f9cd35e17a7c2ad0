import type { RouteObject } from 'react-router'
import { lazyPage } from 'shared-ui/app-root/lazy-page.ts'

/** Pages to which e-mails and QR codes link; they need no sign-in. */
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
    path: '/stop-erasure',
    lazy: lazyPage(
      () => import('./stop-erasure/stop-erasure-page.tsx'),
      (module) => module.StopErasurePage,
      'stop-erasure',
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
