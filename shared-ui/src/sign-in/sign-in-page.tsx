import { Alert } from '@mantine/core'
import { Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Navigate, useNavigate, useSearchParams } from 'react-router'
import { usePost } from '../api-client/use-post.ts'
import { useApp } from '../app-root/app-definition.tsx'
import { Page } from '../page.tsx'
import { MfaStep } from './mfa-step.tsx'
import { nextPath } from './next-path.ts'
import { PasswordStep } from './password-step.tsx'
import { SignedInDocument } from './sign-in.generated.ts'

/** E-mail and password, then the MFA code where it is on (ID1, ID2); afterwards to `?next=`. */
export function SignInPage() {
  const { t } = useTranslation('shared')
  const { app, homePath } = useApp()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const [step, setStep] = useState<'password' | 'mfa'>('password')
  const [expired, setExpired] = useState<unknown>(null)
  const next = nextPath(search.get('next'), homePath)
  const enter = () => navigate(next, { replace: true })
  const signedIn = useSignedIn()
  if (signedIn) return <Navigate replace to={next} />
  if (step === 'mfa') {
    return (
      <Page title={t('signIn.mfaTitle')}>
        <MfaStep
          onSignedIn={enter}
          onStartAgain={(error) => {
            setExpired(error)
            setStep('password')
          }}
        />
      </Page>
    )
  }
  return (
    <Page title={t('signIn.title')} lead={t(`signIn.lead.${app}`)}>
      {search.has('ended') ? <SignedOut /> : null}
      {search.has('changed') ? <Alert role="status">{t('signIn.passwordChanged')}</Alert> : null}
      <PasswordStep error={expired} onSignedIn={enter} onMfa={() => setStep('mfa')} />
    </Page>
  )
}

/** The last sign-in has ended; an app may know better why. */
function SignedOut() {
  const { t } = useTranslation('shared')
  const { SignedOutNotice } = useApp()
  const always = <Alert role="status">{t('signIn.signedOut')}</Alert>
  if (!SignedOutNotice) return always
  return (
    <Suspense fallback={always}>
      <SignedOutNotice>{always}</SignedOutNotice>
    </Suspense>
  )
}

/** Whether somebody is signed in already; where it can't be known, the form is shown. */
function useSignedIn(): boolean {
  const [signedIn, setSignedIn] = useState(false)
  const [ask] = usePost(SignedInDocument)
  useEffect(() => {
    void ask({}).then((data) => setSignedIn(Boolean(data?.viewer)))
  }, [ask])
  return signedIn
}
