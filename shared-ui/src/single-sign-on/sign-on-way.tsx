import { Button, Text } from '@mantine/core'
import { IconLogin } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { post } from '../api-client/post.ts'
import { usePost } from '../api-client/use-post.ts'
import { useApp } from '../app-root/app-definition.tsx'
import { FormAlert } from '../form/form-alert.tsx'
import { browserZone } from '../i18n/shown-zone.ts'
import { keepNext } from '../sign-in/sign-on-next.ts'
import {
  BeginSingleSignOnDocument,
  SingleSignOnOfferDocument,
  type SingleSignOnOfferQuery,
} from './sign-on.post.generated.ts'

type Offer = NonNullable<SingleSignOnOfferQuery['singleSignOnOffer']>

/** So long after the latest letter the domain is looked up (ms). */
const PAUSE = 300

/** The company's own sign-in of a domain. The API is asked for each domain once, and never for a person. */
function useOffer(domain: string): Offer | null {
  const { app } = useApp()
  const [known, setKnown] = useState<{ domain: string; offer: Offer | null } | null>(null)
  const isKnown = known?.domain === domain
  useEffect(() => {
    if (isKnown) return
    let isLatest = true
    const timer = setTimeout(() => {
      post(app, SingleSignOnOfferDocument, { email: `someone@${domain}` }).then(
        ({ singleSignOnOffer: offer }) => isLatest && setKnown({ domain, offer }),
        // Without an answer the password is asked for, as ever.
        () => undefined,
      )
    }, PAUSE)
    return () => {
      isLatest = false
      clearTimeout(timer)
    }
  }, [app, domain, isKnown])
  return isKnown ? known.offer : null
}

interface SignOnWayProps {
  email: string
  /** Where the sign-in leads. */
  next: string
  /** Called with the way to the provider where it is the only one; with null where the password counts too. */
  onOnlyWay: (way: { go: () => void } | null) => void
}

/**
 * Continues with the company's own sign-in, where the domain of the address has one (PA9). It says nothing of whether the
 * address has an account. The browser comes back to the sign-in page, signed in or with what is left to do.
 */
export function SignOnWay({ email, next, onOnlyWay }: SignOnWayProps) {
  const { t } = useTranslation('shared/single-sign-on')
  const offer = useOffer(
    email
      .slice(email.indexOf('@') + 1)
      .trim()
      .toLowerCase(),
  )
  const [begin, { busy, error }] = usePost(BeginSingleSignOnDocument)
  const [leaving, setLeaving] = useState(false)
  const go = async () => {
    const data = await begin({ input: { email: email.trim(), timeZone: browserZone() } })
    if (!data) return
    keepNext(next)
    setLeaving(true)
    window.location.assign(data.beginSingleSignOn)
  }
  const latest = useRef(go)
  latest.current = go
  const isOnlyWay = offer?.passwordsOff === true
  useEffect(() => {
    onOnlyWay(isOnlyWay ? { go: () => void latest.current() } : null)
    return () => onOnlyWay(null)
  }, [isOnlyWay, onOnlyWay])
  if (!offer) return null
  const { name } = offer
  return (
    <>
      {isOnlyWay ? <Text size="sm">{t('onlyWay', { name })}</Text> : null}
      <FormAlert error={error} />
      <Button
        variant={isOnlyWay ? 'filled' : 'default'}
        size="md"
        leftSection={<IconLogin size={20} aria-hidden />}
        loading={busy || leaving}
        onClick={() => void go()}
        fullWidth
      >
        {t('continueWith', { name })}
      </Button>
    </>
  )
}
