import { VisuallyHidden } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Announcement, announcementOf } from './announcement.ts'
import type { AssistanceRequestViewFragment } from './assistance-request.generated.ts'

/** A live region that tells a screen reader what the client or the system did (AS5). */
export function OtherPartyAnnouncements({ request }: { request: AssistanceRequestViewFragment }) {
  const { t } = useTranslation('technical-assistance/request')
  const seen = useRef(request)
  const [said, setSaid] = useState<Announcement | null>(null)
  useEffect(() => {
    const announcement = announcementOf(seen.current, request)
    seen.current = request
    if (announcement) setSaid(announcement)
  }, [request])
  return (
    <VisuallyHidden role="status">
      {said && t(`announcement.${said}`, { name: request.client.name })}
    </VisuallyHidden>
  )
}
