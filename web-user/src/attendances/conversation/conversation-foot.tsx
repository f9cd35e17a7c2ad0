import { Button, Group, SegmentedControl, Text } from '@mantine/core'
import '@mantine/core/styles/FloatingIndicator.css'
import '@mantine/core/styles/SegmentedControl.css'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { ErrorMessage } from 'shared-ui/errors/error-message.tsx'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'
import { MarkAttendanceReadDocument } from '../attendances.generated.ts'
import classes from '../attendances.module.css'
import { namesOf } from '../person-name.ts'
import { KeptTexts } from './kept-texts.tsx'
import { ReplyForm } from './reply-form.tsx'
import type { Attendance } from './use-attendance.ts'
import type { WrittenKind } from './use-draft.ts'

interface ConversationFootProps {
  attendance: Attendance
  contact: string
}

const bothKinds: readonly WrittenKind[] = ['REPLY', 'NOTE']

/** Where a reply or a note is written; or why there is none to write, and what was typed before. */
export function ConversationFoot({ attendance, contact }: ConversationFootProps) {
  const { t } = useTranslation('attendances')
  const { allowedActions } = attendance
  const kinds = bothKinds.filter((kind) => allowedActions.includes(kind))
  const closed = bothKinds.filter((kind) => !allowedActions.includes(kind))
  const [chosen, choose] = useState<WrittenKind>('REPLY')
  const kind = kinds.find((each) => each === chosen) ?? kinds[0]
  return (
    <footer>
      <div className={classes.foot}>
        {closed.includes('REPLY') && (
          <Text size="sm" c="dimmed">
            <WhyNoReply attendance={attendance} />
          </Text>
        )}
        <KeptTexts attendanceId={attendance.id} kinds={closed} />
        <Group justify="space-between" gap="xs">
          {kinds.length > 1 ? (
            <SegmentedControl
              size="xs"
              aria-label={t('reply.kind')}
              value={kind ?? 'REPLY'}
              onChange={(next) => choose(next as WrittenKind)}
              data={kinds.map((each) => ({ value: each, label: t(`reply.${each}`) }))}
            />
          ) : (
            <span />
          )}
          {attendance.unread && <MarkRead attendance={attendance} />}
        </Group>
      </div>
      {kind && <ReplyForm key={kind} attendanceId={attendance.id} kind={kind} contact={contact} />}
    </footer>
  )
}

function WhyNoReply({ attendance }: Pick<ConversationFootProps, 'attendance'>) {
  const { t } = useTranslation('attendances')
  const { state, assignee, allowedActions } = attendance
  if (allowedActions.includes('START')) return t('reply.notStarted')
  if (state === 'COMPLETED')
    return t(allowedActions.includes('REOPEN') ? 'reply.done' : 'reply.over')
  return assignee ? t('reply.withOther', { name: namesOf(assignee) }) : t('reply.onlyReading')
}

/** Looking is not reading: who has read says so, and never in somebody else's name (AD9). */
function MarkRead({ attendance }: Pick<ConversationFootProps, 'attendance'>) {
  const { t } = useTranslation('attendances')
  const { controller } = useViewer()
  const [mark, { busy, error }] = useAction(MarkAttendanceReadDocument)
  if (controller) return null
  const { id: attendanceId, lastSequence: sequence } = attendance
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        loading={busy}
        onClick={() => void mark({ input: { attendanceId, sequence } })}
      >
        {t('markRead')}
      </Button>
      <ErrorMessage error={error} />
    </>
  )
}
