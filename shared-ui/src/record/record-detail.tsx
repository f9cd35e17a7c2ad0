import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core'
import { IconArrowsExchange } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { CopyTextButton } from '../copy-button.tsx'
import { DialogFrame } from '../dialogs/dialog-frame.tsx'
import { Facts } from '../facts.tsx'
import { Instant } from '../instant.tsx'
import { changedFields } from './changed-fields.ts'
import { proofText } from './proof-text.ts'
import type { RecordedDetailFragment } from './record.generated.ts'
import type { RecordFilters } from './record-filters.ts'
import classes from './record-page.module.css'
import { RecordedField } from './recorded-field.tsx'
import { useTargetName } from './use-target-name.ts'
import { whoDid } from './who-did.ts'

/** Whether the event says what was looked at under control: then it changed nothing (AT9). */
const isLook = ({ action }: RecordedDetailFragment) => action.startsWith('lookedAt.')

interface RecordDetailProps {
  event: RecordedDetailFragment | null
  onClose: () => void
  onNarrow: (some: Partial<RecordFilters>) => void
}

/** One event: both names where somebody acted as another, what changed, and the proof of its place in the chain. */
export function RecordDetail({ event, onClose, onNarrow }: RecordDetailProps) {
  const { t } = useTranslation('shared/record')
  return (
    <DialogFrame
      opened={event !== null}
      size="lg"
      title={event ? (event.label ?? t('otherAction', { action: event.action })) : ''}
      onClose={onClose}
    >
      {event && <Detail event={event} onNarrow={onNarrow} />}
    </DialogFrame>
  )
}

function Detail({
  event,
  onNarrow,
}: Pick<RecordDetailProps, 'onNarrow'> & { event: RecordedDetailFragment }) {
  const { t } = useTranslation('shared/record')
  const { controller, subject } = event
  const changes = changedFields(event.fields)
  const proof = proofText(event)
  return (
    <Stack>
      {controller && (
        <Alert color="yellow" icon={<IconArrowsExchange aria-hidden />}>
          <Text fw={650}>{t('underControl')}</Text>
          {t('actedAs', { controller: controller.name, member: subject?.name ?? '–' })}
        </Alert>
      )}
      <Facts facts={useFacts(event)} />
      <section>
        <Title order={3} size="h5" mb={4}>
          {t(isLook(event) ? 'howLookedAt' : 'whatChanged')}
        </Title>
        {changes.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t('nothingChanged')}
          </Text>
        ) : (
          <div className={classes.difference}>
            {changes.map((field) => (
              <RecordedField key={field.name} field={field} targetType={event.targetType} />
            ))}
          </div>
        )}
      </section>
      <section>
        <Title order={3} size="h5" mb={4}>
          {t('proof')}
        </Title>
        <Text size="sm" c="dimmed" mb="xs">
          {t('proofLead')}
        </Text>
        <pre className={classes.proof}>{proof}</pre>
        <Group mt="xs">
          <CopyTextButton text={proof} label={t('copyProof')} />
        </Group>
      </section>
      <Narrowing event={event} onNarrow={onNarrow} />
    </Stack>
  )
}

function useFacts(event: RecordedDetailFragment) {
  const { t } = useTranslation('shared/record')
  const { t: word } = useTranslation('shared')
  const targetName = useTargetName()
  const { app, environment, ecosystemName } = event
  const where = [
    app === null ? null : word(`app.${app}`),
    environment === null || environment === app ? null : word(`environment.${environment}`),
  ]
    .filter(Boolean)
    .join(' · ')
  return [
    { label: t('when'), value: <Instant at={event.at} /> },
    { label: t('who'), value: whoDid(event) ?? t('system') },
    { label: t('target'), value: targetName(event.targetType) },
    ...(ecosystemName === null ? [] : [{ label: t('account'), value: ecosystemName }]),
    ...(where === '' ? [] : [{ label: t('where'), value: where }]),
    ...(event.via === null ? [] : [{ label: t('how'), value: t(`via.${event.via}`) }]),
  ]
}

/** Leads from an event to those that have something in common with it. */
function Narrowing({
  event,
  onNarrow,
}: Required<Pick<RecordDetailProps, 'onNarrow'>> & { event: RecordedDetailFragment }) {
  const { t } = useTranslation('shared/record')
  const { actor, controller, subject, targetId, accessSessionId } = event
  const links = (
    [
      actor !== null && [t('allBy', { name: actor.name }), { personId: actor.id, relation: 'DID' }],
      controller !== null &&
        subject !== null && [
          t('allAs', { name: subject.name }),
          { personId: subject.id, relation: 'CONTROLLED' },
        ],
      [t('allOfTarget'), { targetId }],
      accessSessionId !== null && [t('allOfSession'), { accessSessionId }],
    ] satisfies ([string, Partial<RecordFilters>] | false)[]
  ).filter((link) => link !== false)
  return (
    <Group gap="xs">
      {links.map(([label, some]) => (
        <Button key={label} variant="default" size="compact-sm" onClick={() => onNarrow(some)}>
          {label}
        </Button>
      ))}
    </Group>
  )
}
