import { useTranslation } from 'react-i18next'
import { useBytesText } from 'shared-ui/i18n/use-bytes-text.ts'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { usePublicSettings } from 'shared-ui/viewer/viewer.tsx'
import { EvidenceDrop } from './evidence-drop.tsx'
import { EvidenceList } from './evidence-list.tsx'
import type { EvidenceFiles } from './use-evidence.ts'

/** Adds the files that prove the reason, by drag and drop or by the file picker (SU14). */
export function EvidenceStep({ evidence }: { evidence: EvidenceFiles }) {
  const { t } = useTranslation('succession/claim')
  const { evidenceBytes } = usePublicSettings().limits
  const bytesText = useBytesText()
  return (
    <SectionCard
      title={t('evidenceTitle')}
      description={t('evidenceLead', {
        size: bytesText(evidenceBytes),
      })}
    >
      <EvidenceDrop onFiles={evidence.add} />
      <EvidenceList items={evidence.items} onRemove={evidence.remove} />
    </SectionCard>
  )
}
