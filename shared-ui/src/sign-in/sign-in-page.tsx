import { Alert } from '@mantine/core'
import { Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SessionElsewhere } from '../access/session-elsewhere.tsx'
import { Refused } from '../api-client/post.ts'
import { usePost } from '../api-client/use-post.ts'
import { useApp } from '../app-root/app-definition.tsx'
import { lazyPart } from '../app-root/lazy-page.ts'
import { goTo } from '../front-door/address.ts'
import { Page } from '../page.tsx'
import { CookiesRefused } from './cookies-refused.tsx'
import { expectSignIn } from './kept-sign-in.ts'
import type { AskedFactors } from './mfa-step.tsx'
import { nextPath } from './next-path.ts'
import { forgetOwnTexts } from './own-texts.ts'
import { PasswordStep } from './password-step.tsx'
import { SignedInDocument } from './sign-in.post.generated.ts'
import { forgetNext, keptNext } from './sign-on-next.ts'

/** Loaded while the person types: nobody needs it before. */
const MfaStep = lazyPart(
  () => import('./mfa-step.tsx'),
  (module) => module.MfaStep,
  'shared/sign-in',
)

const LinkAccount = lazyPart(
  () => import('../single-sign-on/link-account.tsx'),
  (module) => module.LinkAccount,
  'shared/single-sign-on',
)

/**
 * What went wrong before: a sign-in was given and not kept by the browser (`lost`), or the company's own sign-in has led to
 * nothing (`refused`); null if nothing did.
 */
function refusalIn(search: URLSearchParams): unknown {
  const code = search.has('lost') ? 'COOKIE_MISSING' : search.get('refused')
  return code && new Refused([{ extensions: { code } }])
}

/** What a provider's word leads to: the MFA code, where `factors` names what the person has (PA9); null where it does not. */
function askedFactors(search: URLSearchParams): AskedFactors | null {
  const factors = search.get('factors')?.split(' ')
  if (!factors) return null
  return { authenticator: factors.includes('app'), passkey: factors.includes('passkey') }
}

/**
 * Asks for e-mail and password, then for the MFA code if it is on (ID1, ID2), for a passkey (PA8), or leads to the company's own
 * sign-in and takes up what has followed there (PA9); leads to `?next=` afterwards.
 */
export function SignInPage() {
  const { t } = useTranslation('shared/sign-in')
  const { app, homePath } = useApp()
  const [search] = useState(() => new URLSearchParams(window.location.search))
  const [step, setStep] = useState<AskedFactors | null>(() => askedFactors(search))
  const [expired, setExpired] = useState<unknown>(() => refusalIn(search))
  const [proven, setProven] = useState(false)
  const linking = search.has('link')
  const [next] = useState(() => nextPath(search.get('next') ?? keptNext(), homePath))
  const goOn = () => {
    forgetNext()
    expectSignIn()
    goTo(next, { replace: true })
  }
  const enter = () => (linking ? setProven(true) : goOn())
  const last = useLastSignIn()
  useEffect(() => {
    window.addEventListener('input', MfaStep.begin, { once: true })
    return () => window.removeEventListener('input', MfaStep.begin)
  }, [])
  // Who proves the earlier way in signs in anew, whoever is signed in here.
  const goesOn = last === 'GOES_ON' && !linking
  useEffect(() => {
    if (!goesOn) return
    forgetNext()
    goTo(next, { replace: true })
  }, [goesOn, next])
  if (goesOn) return null
  if (proven)
    return (
      <Page title={t('title')}>
        <Suspense fallback={null}>
          <LinkAccount onDone={goOn} />
        </Suspense>
      </Page>
    )
  if (step) {
    return (
      <Page title={t('mfaTitle')}>
        <Suspense fallback={null}>
          <MfaStep
            asked={step}
            onSignedIn={enter}
            onStartAgain={(error) => {
              setExpired(error)
              setStep(null)
            }}
          />
        </Suspense>
      </Page>
    )
  }
  return (
    <Page title={t('title')} lead={t(`lead.${app}`)}>
      <CookiesRefused />
      {linking ? (
        <Suspense fallback={null}>
          <LinkAccount />
        </Suspense>
      ) : null}
      <SessionElsewhere next={next} />
      <SignedOut known={search.has('ended')} last={last} />
      {search.has('changed') ? <Alert role="status">{t('passwordChanged')}</Alert> : null}
      <PasswordStep
        error={expired}
        next={next}
        linking={linking}
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
