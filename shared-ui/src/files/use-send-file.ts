import { useState } from 'react'
import { useApp } from '../app-root/app-definition.tsx'
import { type SentFile, sendFile } from './send-file.ts'

/** Sending a file as a person's act: gives whether it was taken; then `error` says why not. It never throws. */
export function useSendFile(): [
  send: (sent: Omit<SentFile, 'app'>) => Promise<boolean>,
  state: { busy: boolean; error: unknown; clear: () => void },
] {
  const { app } = useApp()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const send = async (sent: Omit<SentFile, 'app'>) => {
    setBusy(true)
    setError(null)
    try {
      await sendFile({ app, ...sent })
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
