import type { ErrorCode } from 'shared-schema/error-codes'
import type { FileRoute } from 'shared-schema/file-routes'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import type { RouteDeclaration } from '../platform/http/route-admission.ts'
import type { Platform } from '../platform/platform.ts'
import { defineStrategies } from '../platform/strategies.ts'
import type { Settings } from '../settings.ts'
import type { FileLimits } from './file-kind.ts'
import type { PictureSize } from './picture-size.ts'
import type { FileFault, FileMediaType } from './rules.ts'

/** A file that has been examined and whose content is stored; nothing refers to it yet. */
export interface NewFile {
  /** What it is to belong to, as the form of the upload says: the id of something in the room of the purpose. */
  readonly belongsTo: string
  /** Fit to be shown and saved under (`fileName`). */
  readonly name: string
  readonly mediaType: FileMediaType
  readonly bytes: number
  /** The SHA-256 of the content, under which it is stored. */
  readonly sha256: string
  /** Of a picture; null for all else. */
  readonly size: PictureSize | null
  /** What the form says in each of the purpose's `fields`; empty where it left one out. */
  readonly fields: Readonly<Record<string, string>>
}

/** A file to which a row of its room refers. */
export interface KeptFile {
  readonly id: string
  readonly name: string
  readonly mediaType: string
  readonly bytes: number
  readonly sha256: string
}

/**
 * What files of one kind are for. The room that needs them brings it (`filePurposes`), under a name that is also the first
 * segment of the path, and the key of the answer to an upload. The room keeps a row for each file: only the room knows what the
 * file belongs to, and who may read it.
 */
export interface FilePurpose extends FileRoute {
  /** The field of the form that says what a file belongs to; it stands beside `file`. */
  readonly belongsToField: string
  /** Further fields of the form, such as a title: short texts, which `add` checks. */
  readonly fields?: readonly string[]
  readonly upload: RouteDeclaration
  readonly read: RouteDeclaration
  readonly limits: (settings: Settings) => FileLimits
  /** With which code each fault of a file is refused. */
  readonly refusals: Readonly<Record<FileFault, ErrorCode>>
  /** HTTP statuses of refusals that only this purpose knows; any that is named nowhere is 422. */
  readonly statuses?: Readonly<Partial<Record<ErrorCode, number>>>
  /**
   * Refuses an actor who may not add a file there now. Asked before the content is received, if the form names the place first,
   * and again before the content is stored; `add` decides.
   */
  readonly requireMayAdd: (
    platform: Platform,
    actor: PersonActor,
    belongsTo: string,
  ) => Promise<void>
  /** Writes the row of a new file within the change, having locked and checked what decides whether it may be added. */
  readonly add: (
    platform: Platform,
    change: Change,
    actor: PersonActor,
    file: NewFile,
  ) => Promise<KeptFile>
  /** Finds a file for a reader, and records the reading. @throws NOT_FOUND, and why this reader may not read it */
  readonly open: (platform: Platform, actor: PersonActor, fileId: string) => Promise<KeptFile>
  /**
   * SQL: whether a row of this purpose needs the content whose hash is the given expression, such as `c.sha256`. Once a row
   * was found that does, the content is looked at no more until a row is given up: the purpose's table has a trigger that
   * calls `give_content_up` where a row may need its content no longer.
   */
  readonly needsContent: (sha256: string) => string
  /** How long stored content may wait for its row before it is removed. */
  readonly unusedSeconds: (settings: Settings) => number
}

/** What files are for, by name; higher rooms bring it. */
export const filePurposes = defineStrategies<FilePurpose>('files.purposes')
