import { Button, Stack } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconFileImport, IconUpload } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { EmptyState, LoadingState, LoadMore } from 'shared-ui/lists/list-states.tsx'
import { useConnection } from 'shared-ui/lists/use-connection.ts'
import { Page } from 'shared-ui/page.tsx'
import { FileFormat } from './file-format.tsx'
import { ImportList } from './import-list.tsx'
import { ImportsDocument } from './imports.generated.ts'
import { UploadDialog } from './upload-dialog.tsx'

/** All imports, and how a file is made for another one (PA7). */
export function ImportsPage() {
  const { t } = useTranslation('imports')
  const [uploading, upload] = useDisclosure(false)
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <Button leftSection={<IconUpload size={16} aria-hidden />} onClick={upload.open}>
          {t('upload')}
        </Button>
      }
      width="wide"
    >
      <Stack gap="lg">
        <AllImports />
        <FileFormat />
      </Stack>
      <UploadDialog opened={uploading} onClose={upload.close} />
    </Page>
  )
}

function AllImports() {
  const { t } = useTranslation('imports')
  const { nodes, loading, error, reload, hasMore, loadingMore, loadMore } = useConnection(
    ImportsDocument,
    {},
    (data) => data.imports,
    20,
  )
  if (nodes.length === 0) {
    if (error) return <ErrorState error={error} onRetry={reload} />
    if (loading) return <LoadingState rows={4} />
    return (
      <EmptyState title={t('noneTitle')} icon={<IconFileImport />}>
        {t('noneBody')}
      </EmptyState>
    )
  }
  return (
    <Stack gap="sm">
      <ImportList imports={nodes} />
      {error ? (
        <ErrorState error={error} onRetry={reload} />
      ) : (
        <LoadMore shown={nodes.length} hasMore={hasMore} busy={loadingMore} onMore={loadMore} />
      )}
    </Stack>
  )
}
