import type { RouteObject } from 'react-router'
import { lazyPage } from 'shared-ui/app-root/lazy-page.ts'
import { EcosystemHome } from './ecosystem/ecosystem-home.tsx'

/** Addresses that lead on to a page of the ecosystem that is meant. */
export const routes: RouteObject[] = [
  { path: '/', Component: EcosystemHome },
  {
    path: '/plan-settings/ecosystem-successor',
    lazy: lazyPage(
      () => import('./succession/successor-redirect.tsx'),
      (module) => module.SuccessorRedirect,
      'ecosystem',
    ),
  },
]
