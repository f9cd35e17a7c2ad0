import { VisuallyHidden } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Announcement, announcementOf } from './announcement.ts'
import type { EcosystemAdminRequestViewFragment } from './ecosystem-admin-request.generated.ts'

/** A live region that tells a screen reader what the others or the system did. */
export function EcosystemAdminAnnouncements({
  request,
}: {
  request: EcosystemAdminRequestViewFragment
}) {
  const { t } = useTranslation('ecosystem-admin')
  const seen = useRef(request)
  const [said, setSaid] = useState<Announcement | null>(null)
  useEffect(() => {
    const announcement = announcementOf(seen.current, request)
    seen.current = request
    if (announcement) setSaid(announcement)
  }, [request])
  return <VisuallyHidden role="status">{said && t(`announcement.${said}`)}</VisuallyHidden>
}
