import { Alert, Stack } from '@mantine/core'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useInside } from '../app-root/inside-definition.tsx'
import { EmailSection } from '../own-email/email-section.tsx'
import { Page } from '../page.tsx'
import { PasskeysSection } from '../passkeys/passkeys-section.tsx'
import { OwnLinksSection } from '../single-sign-on/own-links-section.tsx'
import { useViewer } from '../viewer/viewer.tsx'
import { AppearanceSection } from './appearance-section.tsx'
import { DevicesSection } from './devices-section.tsx'
import { MfaSection } from './mfa-section.tsx'
import { OwnDataSection } from './own-data-section.tsx'
import { OwnMailsNotice } from './own-mails-notice.tsx'
import { PasswordSection } from './password-section.tsx'
import { PersonSection } from './person-section.tsx'

/** The user's own data and security (ID3, ID4); closed under control (AS11). */
export function ProfilePage() {
  const { t } = useTranslation('shared/profile')
  const { user, controller } = useViewer()
  const { ProfileSections } = useInside()
  if (controller) {
    return (
      <Page title={t('title')}>
        <Alert>{t('underControl', { name: user.name })}</Alert>
      </Page>
    )
  }
  return (
    <Page title={t('title')}>
      <Stack gap="xl">
        <OwnMailsNotice />
        <PersonSection />
        <EmailSection />
        {ProfileSections ? (
          <Suspense>
            <ProfileSections />
          </Suspense>
        ) : null}
        <AppearanceSection />
        <PasswordSection />
        <MfaSection />
        <PasskeysSection />
        <OwnLinksSection />
        <DevicesSection />
        <OwnDataSection />
      </Stack>
    </Page>
  )
}
