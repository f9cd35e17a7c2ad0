import { VisuallyHidden } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'

interface AnnouncementsProps<Request, Said extends string> {
  request: Request
  /** What changed between two snapshots; null if nothing did. */
  announcementOf: (before: Request, after: Request) => Said | null
  say: (said: Said) => string
}

/** A live region that tells a screen reader what the other party or the system did (AS5). */
export function Announcements<Request, Said extends string>({
  request,
  announcementOf,
  say,
}: AnnouncementsProps<Request, Said>) {
  const seen = useRef(request)
  const [said, setSaid] = useState<Said | null>(null)
  useEffect(() => {
    const announcement = announcementOf(seen.current, request)
    seen.current = request
    if (announcement) setSaid(announcement)
  }, [request, announcementOf])
  return <VisuallyHidden role="status">{said && say(said)}</VisuallyHidden>
}
