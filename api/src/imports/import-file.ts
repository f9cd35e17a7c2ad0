import { fileRoutes } from 'shared-schema/file-routes'
import { importFileRoute } from 'shared-schema/import-enums'
import type { FilePurpose, KeptFile, NewFile } from '../files/file-purpose.ts'
import type { PersonActor } from '../platform/actor.ts'
import { having } from '../platform/authority.ts'
import type { Change } from '../platform/change.ts'
import { Refusal } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import { addImport } from './add-import.ts'
import { runImports } from './permissions.ts'

/** @throws BAD_USER_INPUT for what can be no id */
async function requireImportId(
  _platform: Platform,
  _actor: PersonActor,
  importId: string,
): Promise<void> {
  if (!isId(importId)) throw new Refusal('BAD_USER_INPUT', { field: 'importId' })
}

async function add(
  _platform: Platform,
  change: Change,
  actor: PersonActor,
  { belongsTo, name, mediaType, bytes, sha256 }: NewFile,
): Promise<KeptFile> {
  const file = { id: belongsTo.toLowerCase(), name, mediaType, bytes, sha256 }
  await addImport(change, actor.user.id, file)
  return file
}

/**
 * Files of ecosystems and members, checked by their content. The form says the id of the new import, which its sender makes: the
 * same one never makes two. No route gives the file back; its content is removed once its lines are read.
 */
export const importPurpose: FilePurpose = {
  ...fileRoutes[importFileRoute],
  belongsToField: 'importId',
  upload: { operation: 'uploadImport', who: having(runImports), underControl: 'REFUSED' },
  read: { operation: 'readImport', who: having(runImports), underControl: 'REFUSED' },
  limits: ({ IMPORT_BYTES }) => ({
    kinds: ['text/csv', 'application/jsonl'],
    mostBytes: IMPORT_BYTES,
    mostPixels: 0,
  }),
  refusals: {
    EMPTY: 'FILE_EMPTY',
    TOO_LARGE: 'FILE_TOO_LARGE',
    KIND_NOT_ALLOWED: 'FILE_NO_LINES',
    DAMAGED: 'FILE_NO_LINES',
    LOCKED: 'FILE_NO_LINES',
    TOO_MANY_PIXELS: 'FILE_NO_LINES',
  },
  statuses: { CONFLICT: 409, IMPORT_UNDER_WAY: 409 },
  requireMayAdd: requireImportId,
  add,
  open: async () => {
    throw new Refusal('NOT_FOUND')
  },
  needsContent: (sha256) =>
    `exists (select 1 from imports i where i.sha256 = ${sha256} and i.state = 'CHECKING')`,
  unusedSeconds: ({ IMPORT_UNUSED_SECONDS }) => IMPORT_UNUSED_SECONDS,
}
