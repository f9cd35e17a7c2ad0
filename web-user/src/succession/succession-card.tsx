import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { EmailText } from 'shared-ui/email-text.tsx'
import { Facts } from 'shared-ui/facts.tsx'
import { Instant } from 'shared-ui/instant.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { SuccessionBadge } from 'shared-ui/succession/succession-badge.tsx'
import { SuccessionProblem } from 'shared-ui/succession/succession-problem.tsx'
import { SuccessionTimeline } from 'shared-ui/succession/succession-timeline.tsx'
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
      <SuccessionProblem succession={succession} />
      {succession.state === 'AWAITING_ACTIVATION' ? <NewMail succession={succession} /> : null}
      <SuccessionActions succession={succession} />
      <SuccessionFacts succession={succession} />
      <SuccessionTimeline succession={succession} viewerIs="SUCCESSOR" />
    </SectionCard>
  )
}

function SuccessionFacts({ succession }: { succession: OwnSuccession }) {
  const { t } = useTranslation('web')
  const { t: word } = useTranslation('shared')
  const { administrator, handoverKind, previousAdministratorFate: fate, claim } = succession
  const facts = [
    {
      label: t(
        succession.state === 'COMPLETED'
          ? 'succession.previousAdministrator'
          : 'succession.administrator',
      ),
      value: <PersonLine name={administrator.name} email={administrator.email} />,
    },
    { label: t('succession.since'), value: <Instant at={succession.stateSince} /> },
  ]
  const started =
    handoverKind === null
      ? []
      : [{ label: t('succession.how'), value: word(`succession.handoverKind.${handoverKind}`) }]
  const afterwards =
    fate === null
      ? []
      : [{ label: t('succession.afterwards'), value: word(`succession.fateMeaning.${fate}`) }]
  const claimed =
    claim === null || handoverKind !== 'CLAIM'
      ? []
      : [
          {
            label: t('succession.claim.reason'),
            value: word(`succession.claimReason.${claim.reason}`),
          },
          ...(claim.explanation === null
            ? []
            : [{ label: t('succession.claim.explanationFact'), value: claim.explanation }]),
          {
            label: t('succession.claim.filesFact'),
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
