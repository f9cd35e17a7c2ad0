import { useRef, useState } from 'react'
import { useApp } from '../app-root/app-definition.tsx'
import { download, saveFile } from './download.ts'

interface DownloadedFile {
  /** The route and its query. */
  address: string
  /** What the file is called where it is kept. */
  name: string
  onDone: () => void
}

interface RunningDownload {
  /** How many entries have come; null while none is loaded. */
  entries: number | null
  error: unknown
  start: () => Promise<void>
  stop: () => void
}

/** Loads a file of entries, line by line, and gives it to the person once it is whole. */
export function useDownload({ address, name, onDone }: DownloadedFile): RunningDownload {
  const { app } = useApp()
  const [entries, setEntries] = useState<number | null>(null)
  const [error, setError] = useState<unknown>(null)
  const running = useRef<AbortController | null>(null)
  const start = async () => {
    const controller = new AbortController()
    running.current = controller
    setError(null)
    setEntries(0)
    try {
      const { signal } = controller
      const { file } = await download({ app, address, onProgress: setEntries, signal })
      saveFile(file, name)
      onDone()
    } catch (thrown) {
      if (!controller.signal.aborted) setError(thrown)
    } finally {
      setEntries(null)
    }
  }
  return { entries, error, start, stop: () => running.current?.abort() }
}
