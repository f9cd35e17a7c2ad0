import { Progress, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ImportEncoding } from 'shared-schema/import-enums'
import { Facts } from 'shared-ui/facts.tsx'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { useBytesText } from 'shared-ui/i18n/use-bytes-text.ts'
import { Instant } from 'shared-ui/instant.tsx'
import { Notice } from 'shared-ui/notice.tsx'
import { countsOf } from './counts.ts'
import type { ImportFactsFragment } from './imports.generated.ts'
import { StateBadge } from './state-badge.tsx'

interface StandingProps {
  import: ImportFactsFragment
}

/** How far an import is: in a sentence, as a bar while its lines are done, and in numbers. */
export function ImportStanding({ import: shown }: StandingProps) {
  const { t } = useTranslation('imports')
  const { state, waitsUntil } = shown
  return (
    <Stack gap="md">
      <Stack gap="xs" role="status">
        <div>
          <StateBadge state={state} />
        </div>
        <Text maw="65ch">{t(`means.${state}`)}</Text>
        {waitsUntil && (
          <Text size="sm" c="dimmed">
            {t('waitsUntil')} <Instant at={waitsUntil} />
          </Text>
        )}
      </Stack>
      <FileFault import={shown} />
      <Bar import={shown} />
      <Numbers import={shown} />
    </Stack>
  )
}

function FileFault({
  import: { fileFault, fileFaultLine: line, fileFaultDetail: detail },
}: StandingProps) {
  const { t } = useTranslation('imports')
  if (!fileFault) return null
  return (
    <Notice tone="bad" role="presentation">
      {line !== null && <>{t('atLine', { line })} </>}
      {t(`fileFault.${fileFault}`, { detail: detail ?? '' })}
    </Notice>
  )
}

function Bar({ import: shown }: StandingProps) {
  const { t } = useTranslation('imports')
  const { state, lines } = shown
  if (state === 'CHECKING') return <Text className="tabular">{t('read', { count: lines })}</Text>
  const { done, all } = countsOf(shown)
  if (all === 0 || !['RUNNING', 'STOPPED', 'FINISHED'].includes(state)) return null
  const text = t('done', { done, all })
  return (
    <div>
      <Progress.Root size="lg">
        <Progress.Section
          value={(100 * done) / all}
          aria-label={t('progress')}
          aria-valuetext={text}
        />
      </Progress.Root>
      <Text size="sm" mt={4} className="tabular">
        {text}
      </Text>
    </div>
  )
}

const encodings = {
  UTF_8: 'UTF-8',
  WINDOWS_1252: 'Windows-1252',
} as const satisfies Record<ImportEncoding, string>

const separators = { ',': 'comma', ';': 'semicolon', '\t': 'tab' } as const

function Numbers({ import: shown }: StandingProps) {
  const { t } = useTranslation('imports')
  const { number } = useFormats()
  const bytesText = useBytesText()
  const { created, invited, alreadyThere, refused, faultyLines, lines, endedAt } = shown
  const { done, toDo } = countsOf(shown)
  const count = (
    name: 'faulty' | 'created' | 'invited' | 'alreadyThere' | 'refused' | 'toDo',
    value: number,
  ) => ({
    label: t(`counts.${name}`),
    value: number(value),
  })
  return (
    <Facts
      facts={[
        { label: t('uploadedBy'), value: shown.uploadedBy.name },
        { label: t('uploadedAt'), value: <Instant at={shown.createdAt} /> },
        { label: t('file'), value: bytesText(shown.bytes) },
        ...(shown.encoding ? [{ label: t('form'), value: <Form import={shown} /> }] : []),
        { label: t('linesWith'), value: number(lines) },
        count('faulty', faultyLines),
        ...(done > 0 ? [count('created', created), count('invited', invited)] : []),
        ...(done > 0 ? [count('alreadyThere', alreadyThere), count('refused', refused)] : []),
        ...(endedAt
          ? [{ label: t('endedAt'), value: <Instant at={endedAt} /> }]
          : [count('toDo', toDo)]),
      ]}
    />
  )
}

function Form({ import: { encoding, separator } }: StandingProps) {
  const { t } = useTranslation('imports')
  if (!encoding) return null
  if (separator === null) return `JSON Lines, ${encodings[encoding]}`
  const name = separators[separator as keyof typeof separators]
  return t('csv', { separator: t(`separators.${name}`), encoding: encodings[encoding] })
}
