import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { NoticeSeverity } from 'shared-schema/notice-enums'
import { DialogFrame } from 'shared-ui/dialogs/dialog-frame.tsx'
import { languages } from 'shared-ui/i18n/languages.ts'
import { NoticeBar } from 'shared-ui/notices/notice-bar.tsx'
import { type NoticeTexts, noticeLanguages } from 'shared-ui/notices/notice-text.ts'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'

interface PreviewedNotice {
  readonly severity: NoticeSeverity
  readonly texts: NoticeTexts
}

interface NoticePreviewDialogProps {
  notice: PreviewedNotice
  opened: boolean
  onClose: () => void
}

/** A notice as its readers see it, in each language in which notices are written. */
export function NoticePreviewDialog({ notice, opened, onClose }: NoticePreviewDialogProps) {
  const { t } = useTranslation('custom-notices')
  return (
    <DialogFrame opened={opened} title={t('preview.title')} size="lg" onClose={onClose}>
      <NoticePreview notice={notice} />
    </DialogFrame>
  )
}

/** One below the other, each under the name of its language. */
export function NoticePreview({ notice }: { notice: PreviewedNotice }) {
  const { t } = useTranslation('custom-notices')
  const partner = useViewer().team?.partner.name ?? ''
  return (
    <Stack>
      {noticeLanguages.map(({ tag }) => (
        <Stack key={tag} gap={4}>
          <Text size="sm" fw={600}>
            <span lang={tag}>{languages.find((each) => each.tag === tag)?.name}</span>
            {tag === 'en' && (
              <Text span inherit fw={400} c="dimmed">
                {' '}
                {t('preview.others')}
              </Text>
            )}
          </Text>
          <NoticeBar {...notice} partner={partner} language={tag} />
        </Stack>
      ))}
    </Stack>
  )
}
