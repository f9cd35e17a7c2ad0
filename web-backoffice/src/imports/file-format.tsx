import { Button, Code, Group, Stack, Table, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { type ImportColumn, importColumns, neededImportColumns } from 'shared-schema/import-enums'
import { languageTags } from 'shared-schema/languages'
import { saveFile } from 'shared-ui/api-client/download.ts'
import { bestLanguage, languageOf } from 'shared-ui/i18n/languages.ts'
import { SectionCard } from 'shared-ui/section-card.tsx'
import classes from './imports.module.css'
import { templateFile } from './template.ts'

const isNeeded = (column: ImportColumn): boolean =>
  neededImportColumns.some((needed) => needed === column)

/** What a file must look like, column by column, and a template with its headings. */
export function FileFormat() {
  const { t, i18n } = useTranslation('imports')
  const tag = languageTags[languageOf(bestLanguage([i18n.language], 'en'))]
  return (
    <SectionCard
      title={t('howTitle')}
      description={t('howLead')}
      actions={
        <Button
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          onClick={() => saveFile(templateFile(tag), t('templateName'))}
        >
          {t('template')}
        </Button>
      }
    >
      <Stack gap="md">
        <Table verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={{ base: '7rem', sm: '12rem' }}>{t('column')}</Table.Th>
              <Table.Th>{t('whatItSays')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {importColumns.map((column) => (
              <Table.Tr key={column}>
                <Table.Td className={classes.column}>
                  <Group gap={4}>
                    <Code>{column}</Code>
                    {isNeeded(column) && (
                      <Text size="xs" c="dimmed">
                        {t('needed')}
                      </Text>
                    )}
                  </Group>
                </Table.Td>
                <Table.Td>{t(`columns.${column}`)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Text size="sm" c="dimmed" maw="65ch">
          {t('howReads')}
        </Text>
      </Stack>
    </SectionCard>
  )
}
