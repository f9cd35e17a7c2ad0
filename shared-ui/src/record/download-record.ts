import { type ExportFormat, recordExportRoute } from 'shared-schema/record-export'
import { type AskedFile, download } from '../api-client/download.ts'

/** What is exported, and as what. */
export interface AskedDownload extends Omit<AskedFile, 'address'> {
  readonly format: ExportFormat
  readonly language: string
  readonly ecosystemId: string | null
  readonly filter: object
}

/** A record as a file; cut where it held more than one export may. */
export interface DownloadedRecord {
  readonly file: Blob
  readonly cut: boolean
}

/** Loads an export of a record. @throws what `download` throws */
export async function downloadRecord({
  format,
  language,
  ecosystemId,
  filter,
  ...asked
}: AskedDownload): Promise<DownloadedRecord> {
  const search = new URLSearchParams({
    format,
    language,
    filter: JSON.stringify(filter),
    ...(ecosystemId === null ? {} : { ecosystemId }),
  })
  const { file, end } = await download({ ...asked, address: `/${recordExportRoute}?${search}` })
  return { file, cut: end === 'CUT' }
}
