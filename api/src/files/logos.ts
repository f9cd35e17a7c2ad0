import type { Change } from '../platform/change.ts'
import { found, Refusal } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import type { RecordedState } from '../platform/record-entry.ts'
import type { FilePurpose, KeptFile, NewFile } from './file-purpose.ts'

/** A picture that stands for somebody; another one is another row. */
export interface LogoRow extends KeptFile {
  readonly width: number
  readonly height: number
}

/** What the record tells of a logo: facts, and the hash of its content. */
export const logoFields = {
  logo: 'PERSONAL',
  mediaType: 'PLAIN',
  bytes: 'PLAIN',
  width: 'PLAIN',
  height: 'PLAIN',
  sha256: 'PLAIN',
} as const

/** A logo in the words of the record. */
export const recordedLogo = ({
  name: logo,
  mediaType,
  bytes,
  width,
  height,
  sha256,
}: LogoRow): RecordedState<keyof typeof logoFields> => ({
  logo,
  mediaType,
  bytes,
  width,
  height,
  sha256,
})

/** Where logos are kept: a table that has `id, name, media_type, bytes, sha256, width, height, uploaded_at` and a unique owner. */
interface LogoTable {
  readonly table: string
  /** The column that says whose logo it is. */
  readonly owner: string
}

interface Replacing {
  readonly ownerId: string
  readonly file: NewFile
  /** The id of the logo that was seen; empty for none. */
  readonly replaces: string
}

/** The logos of one table. Callers hold a lock that lets one change of an owner's logo through at a time. */
export class Logos {
  private readonly table: string
  private readonly owner: string

  constructor({ table, owner }: LogoTable) {
    this.table = table
    this.owner = owner
  }

  /** The logo that stands now; null for none. */
  async present({ manager }: Change, ownerId: string): Promise<LogoRow | null> {
    const [row] = (await manager.query(
      `select id, name, media_type as "mediaType", bytes, sha256, width, height from ${this.table} where ${this.owner} = $1`,
      [ownerId],
    )) as LogoRow[]
    return row ?? null
  }

  async insert({ manager, now }: Change, ownerId: string, logo: LogoRow): Promise<void> {
    const { id, name, mediaType, bytes, sha256, width, height } = logo
    await manager.query(
      `insert into ${this.table} (id, ${this.owner}, name, media_type, bytes, sha256, width, height, uploaded_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, ownerId, name, mediaType, bytes, sha256, width, height, now],
    )
  }

  /** Puts an uploaded picture in the place of the present one. @throws CONFLICT if that is another than the form names */
  async replace(
    change: Change,
    { ownerId, file, replaces }: Replacing,
  ): Promise<{ readonly logo: LogoRow; readonly before: LogoRow | null }> {
    const before = await this.present(change, ownerId)
    if ((before?.id ?? '') !== replaces) throw new Refusal('CONFLICT')
    await this.forget(change, ownerId)
    const { name, mediaType, bytes, sha256, size } = file
    const logo = { id: newId(), name, mediaType, bytes, sha256, ...found(size) }
    await this.insert(change, ownerId, logo)
    return { logo, before }
  }

  /** Removes the logo that was seen. @throws CONFLICT if it is another one by now, or none */
  async remove(change: Change, ownerId: string, logoId: string): Promise<LogoRow> {
    const before = await this.present(change, ownerId)
    if (before?.id !== logoId.toLowerCase()) throw new Refusal('CONFLICT')
    await this.forget(change, ownerId)
    return before
  }

  /** Removes the logo, if there is one, whichever it is; the caller records what it goes with. */
  async forget({ manager }: Change, ownerId: string): Promise<void> {
    await manager.query(`delete from ${this.table} where ${this.owner} = $1`, [ownerId])
  }
}

/** The kinds of picture of which browsers run nothing. */
export const logoKinds = ['image/png', 'image/jpeg', 'image/webp'] as const

/** How every purpose of logos answers: kinds of picture that never run, checked by their content. */
export const logoAnswers = {
  fields: ['replaces'],
  refusals: {
    EMPTY: 'FILE_EMPTY',
    TOO_LARGE: 'FILE_TOO_LARGE',
    KIND_NOT_ALLOWED: 'FILE_NO_PICTURE',
    DAMAGED: 'FILE_DAMAGED',
    LOCKED: 'FILE_LOCKED',
    TOO_MANY_PIXELS: 'FILE_TOO_MANY_PIXELS',
  },
  statuses: { CONFLICT: 409 },
} as const satisfies Pick<FilePurpose, 'fields' | 'refusals' | 'statuses'>
