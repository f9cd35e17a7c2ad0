import { useQuery, useSubscription } from '@apollo/client/react'
import { useMantineColorScheme } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { Suspense, useEffect, useState } from 'react'
import { type Location, Navigate, useLocation } from 'react-router'
import { type LanguageTag, tagOf } from '../i18n/languages.ts'
import { browserLanguage, showLanguage } from '../i18n/start-i18n.ts'
import { PlainFrame } from '../shell/plain-frame.tsx'
import { Shell } from '../shell/shell.tsx'
import { colorSchemes } from '../shell/use-appearance.ts'
import { isSignInLost } from '../sign-in/kept-sign-in.ts'
import { signInPath } from '../sign-in/next-path.ts'
import { keepTextsOf } from '../sign-in/own-texts.ts'
import { SignOutWarning } from '../sign-out-warning/sign-out-warning.tsx'
import { ViewerChangedDocument, ViewerDocument } from '../viewer/viewer.generated.ts'
import { Known, usePublicSettings, type Viewer } from '../viewer/viewer.tsx'
import { useInside } from './inside-definition.tsx'
import { NotAdmittedPage } from './not-admitted-page.tsx'
import { Splash } from './splash.tsx'
import { StartFailed } from './start-failed.tsx'

/** Lets only a signed-in viewer of this app into the shell, and keeps the viewer up to date. */
export function ViewerGate() {
  const location = useLocation()
  const settings = usePublicSettings()
  const { admits, RightsNotices } = useInside()
  const { data, error, refetch } = useQuery(ViewerDocument, {
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  })
  const viewer = data?.viewer
  useSubscription(ViewerChangedDocument, { skip: !viewer })
  const isSignedIn = Boolean(viewer)
  useEffect(() => {
    if (isSignedIn) isSignInLost(true)
  }, [isSignedIn])
  const ownerId = viewer && !viewer.controller ? viewer.user.id : null
  useEffect(() => {
    if (ownerId) keepTextsOf(ownerId)
  }, [ownerId])
  useProfileAppearance(viewer, tagOf(settings.defaultLanguage))
  if (viewer) {
    return (
      <Known viewer={viewer} settings={settings}>
        <Notifications position="bottom-right" />
        <SignOutWarning />
        {RightsNotices ? (
          <Suspense>
            <RightsNotices />
          </Suspense>
        ) : null}
        {admits && !admits(viewer) ? <NotAdmittedPage /> : <Shell />}
      </Known>
    )
  }
  if (viewer === null) return <ToSignIn from={location} />
  if (!error) return <Splash />
  return (
    <PlainFrame>
      <StartFailed error={error} onRetry={() => void refetch().catch(() => undefined)} />
    </PlainFrame>
  )
}

/**
 * Leads to the sign-in page, and back afterwards. If the browser did not keep the sign-in that was just given,
 * the sign-in page says so.
 */
function ToSignIn({ from }: { from: Location }) {
  const [lost] = useState(() => isSignInLost(false))
  const path = signInPath(from)
  return <Navigate replace to={lost ? `${path}${path.includes('?') ? '&' : '?'}lost=1` : path} />
}

/**
 * Shows the profile's language and colours, on every device of the user, but never those of a subject. If the
 * profile names no language, the browser's is shown (PA12).
 */
function useProfileAppearance(viewer: Viewer | null | undefined, installation: LanguageTag): void {
  const { setColorScheme } = useMantineColorScheme()
  const own = viewer && !viewer.controller ? viewer.user : null
  const language = own && (own.language ? tagOf(own.language) : browserLanguage(installation))
  const scheme = own?.colorScheme
  useEffect(() => {
    if (language) void showLanguage(language)
  }, [language])
  useEffect(() => {
    const known = colorSchemes.find(({ profile }) => profile === scheme)
    if (known) setColorScheme(known.value)
  }, [scheme, setColorScheme])
}
