import { useTranslation } from 'react-i18next'
import { EmailText } from 'shared-ui/email-text.tsx'
import { Facts } from 'shared-ui/facts.tsx'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { Instant } from 'shared-ui/instant.tsx'
import type { StaffFactsFragment } from '../platform-staff.generated.ts'
import { RoleMarks, StaffSituationBadge } from '../staff-marks.tsx'

/** What an operator knows of a member of staff, or of who is invited. */
export function MemberFacts({ member }: { member: StaffFactsFragment }) {
  const { t } = useTranslation('platform-staff')
  const { number } = useFormats()
  const { situation, email, roles, mfaOn, lastActiveAt, signedInDevices, since, invitedUntil } =
    member
  return (
    <Facts
      facts={[
        { label: t('email'), value: <EmailText email={email} /> },
        { label: t('roles'), value: <RoleMarks roles={roles} /> },
        { label: t('situation'), value: <StaffSituationBadge situation={situation} /> },
        ...(invitedUntil
          ? [
              { label: t('invitedAt'), value: <Instant at={since} /> },
              { label: t('invitedUntil'), value: <Instant at={invitedUntil} /> },
            ]
          : [
              { label: t('mfa.label'), value: t(mfaOn ? 'mfa.on' : 'mfa.off') },
              {
                label: t('lastActive'),
                value: lastActiveAt ? <Instant at={lastActiveAt} /> : t('never'),
              },
              { label: t('devices'), value: number(signedInDevices) },
              { label: t('since'), value: <Instant at={since} as="date" /> },
            ]),
      ]}
    />
  )
}
