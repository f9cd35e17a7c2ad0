import { useState } from 'react'
import { sendPortalFile } from './send-portal-file.ts'

/** Sending a file as a person's act: gives whether it was taken; then `error` says why not. It never throws. */
export function useSendFile(): [
  send: (...sent: Parameters<typeof sendPortalFile>) => Promise<boolean>,
  state: { busy: boolean; error: unknown; clear: () => void },
] {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const send = async (...sent: Parameters<typeof sendPortalFile>) => {
    setBusy(true)
    setError(null)
    try {
      await sendPortalFile(...sent)
      return true
    } catch (refused) {
      setError(refused)
      return false
    } finally {
      setBusy(false)
    }
  }
  return [send, { busy, error, clear: () => setError(null) }]
}
