import { ERASED_NAME } from 'shared-schema/erased-person'
import type { PersonalData } from '../platform/personal-data.ts'

const LINES_OF_PERSON = `select l.import_id, l.line from import_lines l join imports i on i.id = l.import_id
  where l.email = any (:emails) and i.created_at <= :until`

/** What files said of the people whom they brought, until housekeeping removes it. Faults come first: they are found by their lines. */
export const importsPersonalData: PersonalData = {
  rows: [
    {
      table: 'import_faults',
      of: `(t.import_id, t.line) in (${LINES_OF_PERSON})`,
      erasure: { values: { given: 'null' } },
      exported: { columns: ['fault', 'given'], key: ['import_id', 'line', 'place'] },
    },
    {
      table: 'import_lines',
      of: `(t.import_id, t.line) in (${LINES_OF_PERSON})`,
      erasure: {
        values: {
          email: "'erased-' || t.import_id || '-' || t.line || '@erased.invalid'",
          name: `'${ERASED_NAME}'`,
          reference: 't.reference',
          ecosystem: 'null',
        },
      },
      exported: {
        columns: ['email', 'name', 'role', 'reference', 'outcome', 'ecosystem_id'],
        key: ['import_id', 'line'],
      },
    },
    {
      table: 'imports',
      of: 't.uploaded_by_id = :person',
      erasure: {
        kept: ['name', 'file_fault_detail'],
        because: 'what the file of an import was called, which others went on with',
      },
      exported: { columns: ['name', 'created_at', 'ended_at'], key: ['id'] },
    },
  ],
  impersonal: {
    import_faults: ['fault'],
    import_lines: ['fault', 'outcome', 'role'],
    import_progress: ['encoding', 'separator'],
    imported_ecosystems: ['reference'],
    imports: ['file_fault', 'media_type', 'sha256', 'state'],
  },
}
