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
  const { t } = useTranslation('backoffice')
  const { t: shared } = useTranslation('shared')
  if (!claim) return null
  const { reason, explanation, claimedAt } = claim
  return (
    <Facts
      facts={[
        { label: t('claims.reason'), value: shared(`succession.claimReason.${reason}`) },
        ...(explanation
          ? [{ label: t('claims.explanation'), value: <Written>{explanation}</Written> }]
          : []),
        { label: t('claims.claimedAt'), value: <Instant at={claimedAt} /> },
      ]}
    />
  )
}

/** Who claims from whom. */
export function PartiesFacts({ claim }: ClaimFactsProps) {
  const { t } = useTranslation('backoffice')
  const { t: shared } = useTranslation('shared')
  const { administrator, successor, ecosystemName, previousAdministratorFate: fate } = claim
  return (
    <Facts
      facts={[
        { label: t('claims.ecosystem'), value: ecosystemName },
        {
          label: shared('succession.party.SUCCESSOR'),
          value: <PersonText {...successor} />,
        },
        {
          label: shared('succession.party.ADMINISTRATOR'),
          value: <PersonText {...administrator} />,
        },
        ...(fate
          ? [{ label: t('claims.fate'), value: shared(`succession.fateMeaning.${fate}`) }]
          : []),
      ]}
    />
  )
}

/** What a person wrote, with its line breaks; a long word never widens the page. */
function Written({ children }: { children: string }) {
  return (
    <Text component="span" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
      {children}
    </Text>
  )
}
