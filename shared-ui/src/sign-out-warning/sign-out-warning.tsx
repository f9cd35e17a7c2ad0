import { useEffect, useState } from 'react'
import { useCountdown } from '../countdown/use-countdown.ts'
import { SignOutDialog } from './sign-out-dialog.tsx'
import { useSignInEnd } from './use-sign-in-end.ts'

/**
 * Warns before this device is signed out automatically, and lets the person stay where that is possible (ID10,
 * WCAG 2.2.1). Asks the server at the warning and at the end, since only the server knows about other tabs.
 */
export function SignOutWarning() {
  const { end, look, stay } = useSignInEnd()
  const at = end?.at ?? null
  const { phase } = useCountdown(at, end?.warningSeconds)
  const near = at !== null && phase !== 'running'
  const [asked, setAsked] = useState(false)
  const [dismissed, setDismissed] = useState<string | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each end, and its being reached, is asked about anew
  useEffect(() => {
    if (!near) return setAsked(false)
    let current = true
    look()
      // Without an answer the warning uses what was known before.
      .catch(() => undefined)
      .finally(() => {
        if (current) setAsked(true)
      })
    return () => {
      current = false
    }
  }, [near, at, phase, look])
  if (end === null) return null
  return (
    <SignOutDialog
      opened={near && asked && dismissed !== at}
      end={end}
      onStay={stay}
      onDismiss={() => setDismissed(at)}
    />
  )
}
