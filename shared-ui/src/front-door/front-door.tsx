import type { AppDefinition } from '../app-root/app-definition.tsx'
import { lazyPart } from '../app-root/lazy-page.ts'
import type { Namespace } from '../i18n/resources.ts'
import { PlainFrame } from '../shell/plain-frame.tsx'
import { type FrontDoorPath, frontDoorPath } from './front-door-path.ts'

const pages = {
  '/sign-in': lazyPart(
    () => import('../sign-in/sign-in-page.tsx'),
    (m) => m.SignInPage,
    'shared/access',
    'shared/sign-in',
  ),
  '/forgot-password': lazyPart(
    () => import('../password/forgot-password-page.tsx'),
    (m) => m.ForgotPasswordPage,
    'shared/password',
  ),
  '/reset-password': lazyPart(
    () => import('../password/reset-password-page.tsx'),
    (m) => m.ResetPasswordPage,
    'shared/password',
  ),
  '/confirm-email': lazyPart(
    () => import('../own-email/confirm-email-page.tsx'),
    (m) => m.ConfirmEmailPage,
    'shared/own-email',
  ),
  '/stop-email-change': lazyPart(
    () => import('../own-email/stop-email-change-page.tsx'),
    (m) => m.StopEmailChangePage,
    'shared/own-email',
  ),
  '/handoff': lazyPart(
    () => import('../handoff/handoff-page.tsx'),
    (m) => m.HandoffPage,
    'shared/handoff',
    'shared/sign-in',
  ),
}

/** A page before the sign-in, and the app to which it belongs. */
interface FrontDoorProps {
  app: Pick<AppDefinition, 'ownFrontDoor'>
  path: string
}

/** The page of the front door that the browser's address means in an app; null for every other page. */
export function frontDoorPathIn({ ownFrontDoor = {} }: FrontDoorProps['app']): string | null {
  return frontDoorPath(window.location.pathname, Object.keys(ownFrontDoor))
}

/**
 * Begins to load a page that will be shown first, beside everything else that the first page waits for.
 *
 * @returns the namespaces of its words
 */
export function beginFrontDoor({ app, path }: FrontDoorProps): readonly Namespace[] {
  const page = app.ownFrontDoor?.[path] ?? pages[path as FrontDoorPath]
  page.begin()
  return page.words
}

/** A page before the sign-in. These pages load neither the router nor Apollo Client. */
export function FrontDoor({ app, path }: FrontDoorProps) {
  const Own = app.ownFrontDoor?.[path]
  if (Own) return <Own />
  const Page = pages[path as FrontDoorPath]
  return (
    <PlainFrame>
      <Page />
    </PlainFrame>
  )
}
