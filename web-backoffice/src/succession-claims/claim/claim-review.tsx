import { Anchor, Group, Stack } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Page } from 'shared-ui/page.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { SuccessionBadge } from 'shared-ui/succession/succession-badge.tsx'
import { SuccessionMeaning } from 'shared-ui/succession/succession-meaning.tsx'
import { SuccessionTimeline } from 'shared-ui/succession/succession-timeline.tsx'
import type { ClaimViewFragment } from '../claim.generated.ts'
import { EvidenceList } from '../evidence/evidence-list.tsx'
import { ClaimAnnouncements } from './claim-announcements.tsx'
import { ClaimFacts, PartiesFacts } from './claim-facts.tsx'
import { ClaimNotices } from './claim-notices.tsx'
import { Decision } from './decision.tsx'

/** Everything that a reviewer needs to decide a claim, live. */
export function ClaimReview({ claim }: { claim: ClaimViewFragment }) {
  const { t } = useTranslation('succession-claims')
  return (
    <Page
      title={t('pageTitle', { ecosystem: claim.ecosystemName })}
      lead={
        <Anchor component={Link} to="/claims">
          <Group gap={4} component="span">
            <IconArrowLeft size={16} aria-hidden />
            {t('back')}
          </Group>
        </Anchor>
      }
      actions={<SuccessionBadge state={claim.state} />}
    >
      <ClaimAnnouncements claim={claim} />
      <Stack gap="lg">
        <ClaimNotices claim={claim} />
        <SectionCard title={t('theClaim')}>
          <Stack gap="md">
            <SuccessionMeaning succession={claim} viewerIs="REVIEWER" />
            <ClaimFacts claim={claim} />
          </Stack>
        </SectionCard>
        <SectionCard title={t('parties')}>
          <PartiesFacts claim={claim} />
        </SectionCard>
        <SectionCard title={t('evidence.title')}>
          <EvidenceList files={claim.claim?.evidence ?? []} />
        </SectionCard>
        <Decision claim={claim} />
        <SectionCard title={t('course')}>
          <SuccessionTimeline succession={claim} viewerIs="REVIEWER" />
        </SectionCard>
      </Stack>
    </Page>
  )
}
