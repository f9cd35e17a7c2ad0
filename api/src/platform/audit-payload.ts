import canonicalize from 'canonicalize'
import type { Action } from './actions.ts'
import { type Actor, personAtKeyboard } from './actor.ts'
import { commitTo, type Disclosed } from './commitments.ts'
import type { RecordedEntry, RecordedState, RecordedValue } from './record-entry.ts'

/** The chain to which an event is appended. */
export interface Chain {
  readonly kind: 'ECOSYSTEM' | 'PARTNER' | 'PLATFORM'
  readonly id: string | null
}

/**
 * The chain to which an entry belongs.
 *
 * @throws if the entry names both an ecosystem and a partner
 */
export function chainOf({ action, ecosystemId, partnerId }: RecordedEntry): Chain {
  if (ecosystemId && partnerId) throw new Error(`${action.name} can stand in one chain only`)
  if (ecosystemId) return { kind: 'ECOSYSTEM', id: ecosystemId }
  return partnerId ? { kind: 'PARTNER', id: partnerId } : { kind: 'PLATFORM', id: null }
}

/** An event as it is appended. */
export interface AuditPayload {
  /** Canonical JSON of the whole event. The chain's hash covers exactly this text. */
  readonly payload: string
  /** JSON of the values that the payload only commits to (`DisclosedValues`). */
  readonly disclosed: string
}

/** The version of this format. In version 1 the payload itself held the personal values. */
const VERSION = 2

/**
 * Fields that an event of this version always has, though only rooms know their values: null where a room says
 * nothing of the actor.
 */
const SAID_BY_ROOMS = { accessSessionId: null, environment: null }

/**
 * Builds the event of a change: the payload holds commitments for everything personal, and the values stand
 * beside it (AT2, AT6).
 */
export function auditPayload(actor: Actor, entry: RecordedEntry): AuditPayload {
  const disclosed: Record<string, Disclosed> = {}
  const committed = (place: string, value: RecordedValue) => {
    if (value === null) return null
    const made = commitTo(value)
    disclosed[place] = made.disclosed
    return made.commitment
  }
  const state = (name: 'before' | 'after', recorded: RecordedState | undefined) =>
    recorded
      ? Object.fromEntries(
          Object.entries(recorded).map(([field, value]) => {
            const stored = asStored(value)
            const isPersonal = kindOf(entry.action, field) === 'PERSONAL'
            return [field, isPersonal ? committed(`${name}.${field}`, stored) : stored]
          }),
        )
      : null
  const payload = canonicalize({
    version: VERSION,
    chain: chainOf(entry),
    action: entry.action.name,
    actorId: personAtKeyboard(actor)?.id ?? null,
    subjectId: entry.subjectId ?? actor.user?.id ?? null,
    controllerId: actor.controller?.id ?? null,
    ...SAID_BY_ROOMS,
    ...Object.assign({}, ...[...actor.facts.values()].map(({ recorded }) => recorded)),
    via: actor.via,
    ...(actor.tokenId ? { tokenId: actor.tokenId } : {}),
    targetType: entry.action.targetType,
    targetId: entry.targetId,
    before: state('before', entry.before),
    after: state('after', entry.after),
    app: actor.origin.app,
    ipAddress: committed('ipAddress', actor.origin.ipAddress),
    device: committed('device', asStored(actor.origin.userAgent)),
    requestId: actor.origin.requestId,
  })
  if (payload === undefined) throw new Error('an audit event must be plain JSON')
  return { payload, disclosed: JSON.stringify(disclosed) }
}

/**
 * A field that the action does not define can only come from a mistake that the types did not stop: treat it as
 * personal.
 */
const kindOf = ({ fields }: Action, field: string) => fields[field] ?? 'PERSONAL'

/** Replaces lone surrogates, as a text column would: UTF-8 can't hold them. */
function asStored(value: RecordedValue = null): RecordedValue {
  if (typeof value === 'string') return value.toWellFormed().replaceAll('\0', '\ufffd')
  return Array.isArray(value) ? value.map((text: string) => text.toWellFormed()) : value
}
