import type { RouteObject } from 'react-router'
import { lazyPage } from 'shared-ui/app-root/lazy-page.ts'
import { EcosystemHome } from './ecosystem/ecosystem-home.tsx'

/** Addresses that redirect to a page of the ecosystem that they mean. */
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
