import type { FileSurface } from 'shared-schema/file-routes'
import type { PersonActor } from '../platform/actor.ts'
import type { RouteDeclaration } from '../platform/http/route-admission.ts'
import type { Platform } from '../platform/platform.ts'
import type { RecordEntry } from '../platform/record-entry.ts'
import { defineStrategies } from '../platform/strategies.ts'
import type { RecordRead } from './recorded-events.ts'

/** A record that one app exports: with the same authority as its reading on the screen. */
export interface ExportedRecord {
  readonly route: RouteDeclaration
  /**
   * What is read, and where it is recorded that it was exported.
   *
   * @param ecosystemId the ecosystem that the request names; null where it names none
   * @throws what the reading on the screen refuses
   */
  readonly open: (
    platform: Platform,
    actor: PersonActor,
    ecosystemId: string | null,
  ) => Promise<{
    readonly read: RecordRead
    readonly recordedIn: Pick<RecordEntry, 'targetId' | 'ecosystemId' | 'partnerId'>
  }>
}

/** The record that each app exports; the room that reads it brings it. */
export const exportedRecords = defineStrategies<ExportedRecord, FileSurface>('exported records')

/** Gives the names of people by their ids; the room that knows people brings it. */
export type NamesOfPeople = (
  platform: Platform,
  ids: readonly string[],
) => Promise<ReadonlyMap<string, string>>

export const namesOfPeople = defineStrategies<NamesOfPeople>('names of people on the record')
