import { Alert } from '@mantine/core'
import { Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SessionElsewhere } from '../access/session-elsewhere.tsx'
import { Refused } from '../api-client/post.ts'
import { usePost } from '../api-client/use-post.ts'
import { useApp } from '../app-root/app-definition.tsx'
import { goTo } from '../front-door/address.ts'
import { Page } from '../page.tsx'
import { CookiesRefused } from './cookies-refused.tsx'
import { expectSignIn } from './kept-sign-in.ts'
import { type AskedFactors, MfaStep } from './mfa-step.tsx'
import { nextPath } from './next-path.ts'
import { forgetOwnTexts } from './own-texts.ts'
import { PasswordStep } from './password-step.tsx'
import { SignedInDocument } from './sign-in.post.generated.ts'

/** The error for a sign-in that was given but not kept by the browser; the API itself was not asked. */
const cookieMissing = new Refused([{ extensions: { code: 'COOKIE_MISSING' } }])

/** Asks for e-mail and password, then for the MFA code if it is on (ID1, ID2), or for a passkey (PA8); leads to `?next=` afterwards. */
export function SignInPage() {
  const { t } = useTranslation('shared/sign-in')
  const { app, homePath } = useApp()
  const [search] = useState(() => new URLSearchParams(window.location.search))
  const [step, setStep] = useState<AskedFactors | null>(null)
  const [expired, setExpired] = useState<unknown>(null)
  const next = nextPath(search.get('next'), homePath)
  const enter = () => {
    expectSignIn()
    goTo(next, { replace: true })
  }
  const last = useLastSignIn()
  useEffect(() => {
    if (last === 'GOES_ON') goTo(next, { replace: true })
  }, [last, next])
  if (last === 'GOES_ON') return null
  if (step) {
    return (
      <Page title={t('mfaTitle')}>
        <MfaStep
          asked={step}
          onSignedIn={enter}
          onStartAgain={(error) => {
            setExpired(error)
            setStep(null)
          }}
        />
      </Page>
    )
  }
  return (
    <Page title={t('title')} lead={t(`lead.${app}`)}>
      <CookiesRefused />
      <SessionElsewhere next={next} />
      <SignedOut known={search.has('ended')} last={last} />
      {search.has('changed') ? <Alert role="status">{t('passwordChanged')}</Alert> : null}
      <PasswordStep
        error={expired ?? (search.has('lost') ? cookieMissing : null)}
        onSignedIn={enter}
        onMfa={setStep}
      />
    </Page>
  )
}

/** The state of this browser's last sign-in; UNKNOWN also if there was none. */
type LastSignIn = 'ASKED' | 'GOES_ON' | 'IDLED_OUT' | 'UNKNOWN'

interface SignedOutProps {
  /** Whether a sign-in's end led to this page. */
  known: boolean
  last: LastSignIn
}

/** Says that the last sign-in has ended; an app may know a better reason. */
function SignedOut({ known, last }: SignedOutProps) {
  const { t } = useTranslation('shared/sign-in')
  const { SignedOutNotice } = useApp()
  // Shown only once the reason is known, so that the notice does not change.
  if (last === 'ASKED' || (last !== 'IDLED_OUT' && !known)) return null
  const words = t(last === 'IDLED_OUT' ? 'idledOut' : 'signedOut')
  const always = <Alert role="status">{words}</Alert>
  if (!SignedOutNotice) return always
  return (
    <Suspense fallback={always}>
      <SignedOutNotice>{always}</SignedOutNotice>
    </Suspense>
  )
}

/** Asks the API for the state of the last sign-in; if the API cannot be reached, the form is shown. */
function useLastSignIn(): LastSignIn {
  const [last, setLast] = useState<LastSignIn>('ASKED')
  const [ask] = usePost(SignedInDocument)
  useEffect(() => {
    void ask({}).then((data) => {
      if (data?.viewer) return setLast('GOES_ON')
      // The person who was signed in here may have signed out in another tab, or on another day.
      if (data) forgetOwnTexts()
      setLast(data?.signedOutForInactivity ? 'IDLED_OUT' : 'UNKNOWN')
    })
  }, [ask])
  return last
}
