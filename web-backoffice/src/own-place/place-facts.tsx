import { Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Facts } from 'shared-ui/facts.tsx'
import type { OwnPlace } from './place.ts'
import { PrincipalMark } from './principal-mark.tsx'

/** The viewer's place in a partner's team: whose team, what they may do, and how the team reaches them. */
export function PlaceFacts({ place: { partner, profile, principal, phone } }: { place: OwnPlace }) {
  const { t } = useTranslation('own-place')
  const { t: word } = useTranslation('shared')
  return (
    <Facts
      facts={[
        { label: t('partner'), value: partner.name },
        {
          label: t('profile'),
          value: (
            <Group gap="xs">
              {word(`admProfile.${profile}`)}
              {principal && <PrincipalMark />}
            </Group>
          ),
        },
        { label: t('phone.label'), value: <bdi className="tabular">{phone}</bdi> },
      ]}
    />
  )
}
