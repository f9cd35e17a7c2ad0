import canonicalize from 'canonicalize'
import type { Action } from './actions.ts'
import { type Actor, personAtKeyboard } from './actor.ts'
import { commitTo, type Disclosed } from './commitments.ts'
import type { RecordedEntry, RecordedState, RecordedValue } from './record-entry.ts'

/** The chain in which an event stands. */
export interface Chain {
  readonly kind: 'ECOSYSTEM' | 'PARTNER' | 'PLATFORM'
  readonly id: string | null
}

/** The chain in which an entry is to stand. @throws for one that names both an ecosystem and a partner */
export function chainOf({ action, ecosystemId, partnerId }: RecordedEntry): Chain {
  if (ecosystemId && partnerId) throw new Error(`${action.name} can stand in one chain only`)
  if (ecosystemId) return { kind: 'ECOSYSTEM', id: ecosystemId }
  return partnerId ? { kind: 'PARTNER', id: partnerId } : { kind: 'PLATFORM', id: null }
}

/** An event as it is appended. */
export interface AuditPayload {
  /** Canonical JSON of all that the event holds; the hash of the chain covers exactly this text. */
  readonly payload: string
  /** JSON of the values to which the payload only commits (`DisclosedValues`). */
  readonly disclosed: string
}

/** The version of the format below. The first had personal values in the payload itself. */
const VERSION = 2

/** An event of a change, with everything personal committed to and disclosed beside it (AT2, AT6). */
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
    accessSessionId: actor.accessSession?.id ?? null,
    environment: actor.accessSession?.environment ?? null,
    ...(actor.accessSession?.viewedMemberId
      ? { viewedMemberId: actor.accessSession.viewedMemberId }
      : {}),
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

/** A field that the action does not define is taken for personal: types refuse it, so it is a mistake. */
const kindOf = ({ fields }: Action, field: string) => fields[field] ?? 'PERSONAL'

/** Texts as a column would hold them: half a character has no place in UTF-8. */
function asStored(value: RecordedValue = null): RecordedValue {
  if (typeof value === 'string') return value.toWellFormed().replaceAll('\0', '\ufffd')
  return Array.isArray(value) ? value.map((text: string) => text.toWellFormed()) : value
}
