import { Anchor, Group, Paper, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { Instant } from 'shared-ui/instant.tsx'
import type { ImportRowFragment } from './imports.generated.ts'
import classes from './imports.module.css'
import { StateBadge } from './state-badge.tsx'

/** Imports, newest first: whose file each is, and how far it is. */
export function ImportList({ imports }: { imports: readonly ImportRowFragment[] }) {
  return (
    <Stack component="ul" gap="sm" className={classes.list}>
      {imports.map((each) => (
        <ImportCard key={each.id} import={each} />
      ))}
    </Stack>
  )
}

function ImportCard({ import: shown }: { import: ImportRowFragment }) {
  const { t } = useTranslation('imports')
  const { number } = useFormats()
  const { id, name, state, createdAt, lines, faultyLines, uploadedBy } = shown
  return (
    <Paper component="li" withBorder p="sm">
      <Group justify="space-between" align="flex-start" gap="xs">
        <div>
          <Anchor
            component={Link}
            to={`/platform/imports/${id}`}
            fw={600}
            className={classes.anywhere}
          >
            <bdi>{name}</bdi>
          </Anchor>
          <Text size="sm" c="dimmed" className={classes.anywhere}>
            <Instant at={createdAt} /> · {uploadedBy.name} · {t('linesWith')}: {number(lines)}
            {faultyLines > 0 && <> ({t('ofFaults', { count: faultyLines })})</>}
          </Text>
        </div>
        <StateBadge state={state} />
      </Group>
    </Paper>
  )
}
