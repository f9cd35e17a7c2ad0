import { Button, Group, Paper, Text } from '@mantine/core'
import { useMissing } from '../api-client/missing.ts'
import { tryNow } from '../api-client/try-now.ts'
import type { Translated } from '../i18n/languages.ts'
import { useLanguageShown } from '../i18n/start-i18n.ts'
import classes from './missing-notice.module.css'
import type { words as english } from './words/en.ts'

/** Built into the entry chunk: they are needed exactly when the file with all other words did not load. */
const words = import.meta.glob<Translated<typeof english>>('./words/*.ts', {
  eager: true,
  import: 'words',
})

/**
 * Over every page: what the page is waiting for, and that it is requested again. Shows nothing while nothing is
 * missing.
 */
export function MissingNotice() {
  const missing = useMissing()
  const said = words[`./words/${useLanguageShown().toLowerCase()}.ts`]
  if (!missing || !said) return null
  return (
    <div role="alert" className={classes.place}>
      <Paper withBorder shadow="md" p="md" className={classes.notice}>
        <Text size="sm" mb="xs">
          {said[missing]}
        </Text>
        <Group gap="sm">
          <Button size="compact-sm" variant="default" onClick={tryNow}>
            {said.tryNow}
          </Button>
          {missing === 'PART' && (
            <Button size="compact-sm" variant="default" onClick={() => window.location.reload()}>
              {said.reload}
            </Button>
          )}
        </Group>
      </Paper>
    </div>
  )
}
