import { join } from 'node:path'
import type { Settings } from '../../settings.ts'
import type { FilePort } from './file-port.ts'
import { localFiles } from './local-files.ts'
import { s3Files } from './s3-files.ts'

/** The place for files that the settings name: an object store, or else a folder. */
export const filesOf = (settings: Settings): FilePort =>
  settings.FILES_S3_URL === ''
    ? localFiles(settings.FILES_DIRECTORY || join(settings.DATA_DIRECTORY, 'evidence'))
    : s3Files({
        url: settings.FILES_S3_URL,
        region: settings.FILES_S3_REGION,
        keyId: settings.FILES_S3_KEY_ID,
        secretKey: settings.FILES_S3_SECRET_KEY,
        timeoutSeconds: settings.FILES_TIMEOUT,
      })
