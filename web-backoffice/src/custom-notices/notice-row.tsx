import { Button, Group, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import type { NoticeState } from 'shared-schema/notice-enums'
import { Facts } from 'shared-ui/facts.tsx'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { StatusBadge } from 'shared-ui/status-badge.tsx'
import type { CustomNoticeFactsFragment } from './custom-notices.generated.ts'
import { DeleteNoticeDialog, EndNoticeDialog } from './notice-act-dialogs.tsx'
import { ChangeNoticeDialog } from './notice-form-dialogs.tsx'
import { NoticePeriod } from './notice-period.tsx'
import { NoticePreviewDialog } from './notice-preview.tsx'
import { useOwnNoticeText } from './use-own-notice-text.ts'

const tones = { PLANNED: 'neutral', RUNNING: 'live', OVER: 'neutral' } as const satisfies Record<
  NoticeState,
  'neutral' | 'live'
>

/** A notice: what it says, when, to whom, how many people it has reached, and what can be done to it. */
export function NoticeRow({ notice }: { notice: CustomNoticeFactsFragment }) {
  const { t } = useTranslation('custom-notices')
  const { t: word } = useTranslation('shared')
  const { list } = useFormats()
  const { text, lang } = useOwnNoticeText(notice.texts)
  const { severity, state, forAll, accountCount, roles, dismissible, shownTo, dismissedBy } = notice
  return (
    <SectionCard
      title={word(`noticeSeverity.${severity}`)}
      description={<NoticePeriod notice={notice} />}
      actions={<StatusBadge tone={tones[state]}>{t(`stateOfOne.${state}`)}</StatusBadge>}
    >
      <Stack>
        <Text lang={lang} dir="auto" style={{ overflowWrap: 'anywhere' }}>
          {text}
        </Text>
        <Facts
          facts={[
            {
              label: t('accounts'),
              value: forAll ? t('allAccounts') : t('chosenAccounts', { count: accountCount }),
            },
            { label: t('roles'), value: list(roles.map((role) => word(`role.${role}`))) },
            { label: t('shownTo'), value: t('people', { count: shownTo }) },
            {
              label: t('dismissedBy'),
              value: dismissible ? t('people', { count: dismissedBy }) : t('notDismissible'),
            },
          ]}
        />
        <NoticeActs notice={notice} text={text} />
      </Stack>
    </SectionCard>
  )
}

function NoticeActs({ notice, text }: { notice: CustomNoticeFactsFragment; text: string }) {
  const { t } = useTranslation('custom-notices')
  const [previewing, preview] = useDisclosure(false)
  const [changing, change] = useDisclosure(false)
  const [ending, end] = useDisclosure(false)
  const [deleting, remove] = useDisclosure(false)
  const acts = [
    { label: t('preview.open'), open: preview.open, isPossible: true },
    {
      label: t('change.act'),
      open: change.open,
      isPossible: notice.allowedActions.includes('CHANGE'),
    },
    { label: t('end.act'), open: end.open, isPossible: notice.allowedActions.includes('END') },
    {
      label: t('delete.act'),
      open: remove.open,
      isPossible: notice.allowedActions.includes('DELETE'),
    },
  ]
  return (
    <Group gap="sm">
      {acts
        .filter(({ isPossible }) => isPossible)
        .map(({ label, open }) => (
          <Button key={label} variant="default" aria-label={`${label}: ${text}`} onClick={open}>
            {label}
          </Button>
        ))}
      <NoticePreviewDialog notice={notice} opened={previewing} onClose={preview.close} />
      <ChangeNoticeDialog notice={notice} opened={changing} onClose={change.close} />
      <EndNoticeDialog notice={notice} opened={ending} onClose={end.close} />
      <DeleteNoticeDialog notice={notice} opened={deleting} onClose={remove.close} />
    </Group>
  )
}
