import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { EmailText } from 'shared-ui/email-text.tsx'
import { Facts } from 'shared-ui/facts.tsx'
import { Instant } from 'shared-ui/instant.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { SuccessionBadge } from 'shared-ui/succession/succession-badge.tsx'
import { SuccessionProblem } from 'shared-ui/succession/succession-problem.tsx'
import { SuccessionTimeline } from 'shared-ui/succession/succession-timeline.tsx'
import { WaitsUntilOpen } from 'shared-ui/succession/waits-until-open.tsx'
import type { OwnSuccession } from '../own-successions/use-my-successions.ts'
import { NewMail } from './new-mail.tsx'
import { OwnMeaning } from './own-meaning.tsx'
import { SuccessionActions } from './succession-actions.tsx'

/** One succession on the successor's side. */
export function SuccessionCard({ succession }: { succession: OwnSuccession }) {
  return (
    <SectionCard
      title={succession.ecosystemName}
      actions={<SuccessionBadge state={succession.state} />}
    >
      <OwnMeaning succession={succession} />
      <WaitsUntilOpen succession={succession} />
      <SuccessionProblem succession={succession} />
      {succession.state === 'AWAITING_ACTIVATION' ? <NewMail succession={succession} /> : null}
      <SuccessionActions succession={succession} />
      <SuccessionFacts succession={succession} />
      <SuccessionTimeline succession={succession} viewerIs="SUCCESSOR" />
    </SectionCard>
  )
}

function SuccessionFacts({ succession }: { succession: OwnSuccession }) {
  const { t } = useTranslation('succession')
  const { t: claimWord } = useTranslation('succession/claim')
  const { t: word } = useTranslation('shared/succession')
  const { administrator, handoverKind, previousAdministratorFate: fate, claim } = succession
  const facts = [
    {
      label: t(succession.state === 'COMPLETED' ? 'previousAdministrator' : 'administrator'),
      value: <PersonLine name={administrator.name} email={administrator.email} />,
    },
    { label: t('since'), value: <Instant at={succession.stateSince} /> },
  ]
  const started =
    handoverKind === null ? [] : [{ label: t('how'), value: word(`handoverKind.${handoverKind}`) }]
  const afterwards =
    fate === null ? [] : [{ label: t('afterwards'), value: word(`fateMeaning.${fate}`) }]
  const claimed =
    claim === null || handoverKind !== 'CLAIM'
      ? []
      : [
          {
            label: claimWord('reason'),
            value: word(`claimReason.${claim.reason}`),
          },
          ...(claim.explanation === null
            ? []
            : [{ label: claimWord('explanationFact'), value: claim.explanation }]),
          {
            label: claimWord('filesFact'),
            value: (
              <Stack gap={0}>
                {claim.evidence.map(({ id, name }) => (
                  <span key={id}>{name}</span>
                ))}
              </Stack>
            ),
          },
        ]
  return <Facts facts={[...facts, ...started, ...afterwards, ...claimed]} />
}

function PersonLine({ name, email }: { name: string; email: string }) {
  return (
    <>
      {name}{' '}
      <Text span c="dimmed">
        <EmailText email={email} />
      </Text>
    </>
  )
}
