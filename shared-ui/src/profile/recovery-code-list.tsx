import { Button, Group, Paper, SimpleGrid, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { CopyTextButton } from '../copy-button.tsx'

/** Recovery codes, with buttons to copy and download them. */
export function RecoveryCodeList({ codes }: { codes: readonly string[] }) {
  const { t } = useTranslation('shared/profile')
  const { t: word } = useTranslation('shared')
  const text = codes.join('\n')
  return (
    <>
      <Paper withBorder radius="md" p="md">
        <SimpleGrid cols={2} spacing="xs" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
          {codes.map((code) => (
            <Text key={code} component="li" ff="monospace" fz="md" ta="center" className="tabular">
              {code}
            </Text>
          ))}
        </SimpleGrid>
      </Paper>
      <Group gap="sm">
        <CopyTextButton text={text} />
        <Button
          variant="default"
          component="a"
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(`${text}\n`)}`}
          download={t('mfa.recoveryFile')}
          leftSection={<IconDownload size={16} />}
        >
          {word('action.download')}
        </Button>
      </Group>
    </>
  )
}
