import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePost } from '../api-client/use-post.ts'
import { FormAlert } from '../form/form-alert.tsx'
import { Notice } from '../notice.tsx'
import {
  LinkSingleSignOnDocument,
  PendingSingleSignOnLinkDocument,
} from './sign-on.post.generated.ts'

/** Links an account to the company's own sign-in: `onDone` is left out until the person has signed in as before (PA9). */
export function LinkAccount({ onDone }: { onDone?: () => void }) {
  return onDone ? <LinkStep onDone={onDone} /> : <PendingLink />
}

/** Says whose account is linked then. */
function PendingLink() {
  const { t } = useTranslation('shared/single-sign-on')
  const [ask] = usePost(PendingSingleSignOnLinkDocument)
  const [pending, setPending] = useState<{ name: string; email: string } | null>(null)
  useEffect(() => {
    void ask({}).then((data) => setPending(data?.pendingSingleSignOnLink ?? null))
  }, [ask])
  return (
    <div aria-live="polite">
      {pending ? (
        <Notice tone="info" role="presentation">
          {t('linkFirst', pending)}
        </Notice>
      ) : null}
    </div>
  )
}

/** Links the account that was just signed in to; what keeps it from being linked is shown, and the person goes on. */
function LinkStep({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('shared/single-sign-on')
  const [link, { error }] = usePost(LinkSingleSignOnDocument)
  const begun = useRef(false)
  const done = useRef(onDone)
  done.current = onDone
  useEffect(() => {
    // Once: what waits is good for one link.
    if (begun.current) return
    begun.current = true
    void link({}).then((data) => {
      if (data) done.current()
    })
  }, [link])
  if (error === null) return null
  return (
    <>
      <FormAlert error={error} />
      <Button size="md" fullWidth onClick={onDone}>
        {t('goOn')}
      </Button>
    </>
  )
}
