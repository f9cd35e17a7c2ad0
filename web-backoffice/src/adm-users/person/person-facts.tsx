import { Anchor, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { EmailText } from 'shared-ui/email-text.tsx'
import { Facts } from 'shared-ui/facts.tsx'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { Instant } from 'shared-ui/instant.tsx'
import { AdmUserStateBadge, ProfileMarks } from '../adm-user-marks.tsx'
import type { AdmUserFactsFragment } from '../adm-users.generated.ts'

/** What the team knows of one of its people. */
export function PersonFacts({ admUser }: { admUser: AdmUserFactsFragment }) {
  const { t } = useTranslation('adm-users')
  const { number } = useFormats()
  const { user, phone, state, stateSince, mfaOn, lastSignInAt, signedInDevices, createdAt } =
    admUser
  return (
    <Facts
      facts={[
        { label: t('email'), value: <EmailText email={user.email} /> },
        {
          label: t('phone'),
          value: (
            <Anchor href={`tel:${phone}`} inherit className="tabular">
              <bdi>{phone}</bdi>
            </Anchor>
          ),
        },
        { label: t('profile'), value: <ProfileMarks admUser={admUser} /> },
        {
          label: t('state'),
          value: (
            <Group gap="xs">
              <AdmUserStateBadge state={state} />
              {state === 'BLOCKED' && <Instant at={stateSince} as="date" />}
            </Group>
          ),
        },
        { label: t('mfa.label'), value: t(mfaOn ? 'mfa.on' : 'mfa.off') },
        {
          label: t('lastSignIn'),
          value: lastSignInAt ? <Instant at={lastSignInAt} /> : t('never'),
        },
        { label: t('devices'), value: number(signedInDevices) },
        {
          label: t(state === 'INVITED' ? 'invitedOn' : 'since'),
          value: <Instant at={createdAt} as="date" />,
        },
      ]}
    />
  )
}
