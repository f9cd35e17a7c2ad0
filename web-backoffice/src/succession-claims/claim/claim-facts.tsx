import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Facts } from 'shared-ui/facts.tsx'
import { Instant } from 'shared-ui/instant.tsx'
import { PersonText } from '../../support-process/person-text.tsx'
import type { ClaimViewFragment } from '../claim.generated.ts'

interface ClaimFactsProps {
  claim: ClaimViewFragment
}

/** Why the successor claims the ecosystem, and since when (SU14). */
export function ClaimFacts({ claim: { claim } }: ClaimFactsProps) {
  const { t } = useTranslation('succession-claims')
  const { t: shared } = useTranslation('shared/succession')
  if (!claim) return null
  const { reason, explanation, claimedAt } = claim
  return (
    <Facts
      facts={[
        { label: t('reason'), value: shared(`claimReason.${reason}`) },
        ...(explanation
          ? [{ label: t('explanation'), value: <Written>{explanation}</Written> }]
          : []),
        { label: t('claimedAt'), value: <Instant at={claimedAt} /> },
      ]}
    />
  )
}

/** The two parties of the claim. */
export function PartiesFacts({ claim }: ClaimFactsProps) {
  const { t } = useTranslation('succession-claims')
  const { t: shared } = useTranslation('shared/succession')
  const { administrator, successor, ecosystemName, previousAdministratorFate: fate } = claim
  return (
    <Facts
      facts={[
        { label: t('ecosystem'), value: ecosystemName },
        {
          label: shared('party.SUCCESSOR'),
          value: <PersonText {...successor} />,
        },
        {
          label: shared('party.ADMINISTRATOR'),
          value: <PersonText {...administrator} />,
        },
        ...(fate ? [{ label: t('fate'), value: shared(`fateMeaning.${fate}`) }] : []),
      ]}
    />
  )
}

/** A text that a person wrote, with its line breaks; a long word does not widen the page. */
function Written({ children }: { children: string }) {
  return (
    <Text component="span" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
      {children}
    </Text>
  )
}
