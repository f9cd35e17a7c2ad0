import type { ActorDevice, PersonActor } from '../platform/actor.ts'
import { gatheredRead, type PlacedRow } from '../platform/database/gathered-reads.ts'
import { found } from '../platform/errors.ts'
import type { Snapshot } from '../platform/live.ts'
import { earliest, nextInstant } from '../platform/next-instant.ts'
import type { Platform } from '../platform/platform.ts'
import type { UserType, Viewer } from './graphql-types.ts'
import { signInEndOf } from './rules.ts'
import { staffRoles } from './staff-roles.ts'

interface ViewerRow extends UserType, PlacedRow {
  mfaOn: boolean
  authenticatorOn: boolean
  passkeyCount: number
  recoveryCodesLeft: number
  serverTime: Date
  idleEndsAt: Date | null
}

/** The effective user, and the device of whoever is at the keyboard. */
interface ShownIn {
  readonly userId: string
  readonly device: ActorDevice | null
}

/** Gathered, since a change in an ecosystem is told to all its members at once. */
const viewerRow = gatheredRead<ShownIn, ViewerRow>({
  name: 'viewers',
  text: `select shown.place::int, u.id, email, name, language, time_zone as "timeZone",
      time_zone_source as "timeZoneSource", color_scheme as "colorScheme", status,
      mfa_turned_on_at is not null as "mfaOn", sealed_mfa_secret is not null as "authenticatorOn",
      (select count(*) from passkeys k where k.user_id = u.id) as "passkeyCount",
      (select count(*) from recovery_codes r where r.user_id = u.id and r.used_at is null
        and not r.offered) as "recoveryCodesLeft",
      app_now() as "serverTime", a.last_seen_at + interval '1 second' * shown.idle_seconds as "idleEndsAt"
    from unnest($1::uuid[], $2::uuid[], $3::int[]) with ordinality as shown (user_id, device_id, idle_seconds, place)
    join users u on u.id = shown.user_id left join device_activity a on a.device_id = shown.device_id`,
  textOf: ({ userId, device }) => `${userId} ${device?.id} ${device?.idleSeconds}`,
  valuesFor: (shown) => [
    shown.map(({ userId }) => userId),
    shown.map(({ device }) => device?.id ?? null),
    shown.map(({ device }) => device?.idleSeconds ?? null),
  ],
})

/** Who works in this tab and as whom, from the actor and one prepared statement (AS11). */
export async function viewerOf(
  { database, settings }: Platform,
  actor: PersonActor,
): Promise<Viewer> {
  const { device } = actor
  const row = found(await viewerRow(database.pool, { userId: actor.user.id, device }))
  const {
    place: _place,
    mfaOn,
    authenticatorOn,
    passkeyCount,
    recoveryCodesLeft,
    serverTime,
    idleEndsAt,
    ...user
  } = row
  return {
    user,
    mfaOn,
    authenticatorOn,
    passkeyCount,
    recoveryCodesLeft,
    staffRoles: staffRoles.of(actor),
    staffRole: staffRoles.of(actor)[0] ?? null,
    controller: actor.controller,
    deviceEndsAt: device?.endsAt ?? null,
    idleSeconds: device?.idleSeconds ?? null,
    signInEnd:
      device && idleEndsAt
        ? {
            ...signInEndOf({ endsAt: device.endsAt, idleEndsAt }),
            warningSeconds: settings.SIGN_OUT_WARNING_SECONDS,
            serverTime,
          }
        : null,
  }
}

/** A viewer as a subscription sends it: again at the warning and the end of the sign-in, and at the session's end. */
export async function viewerSnapshot(
  platform: Platform,
  actor: PersonActor,
): Promise<Snapshot<Viewer>> {
  const viewer = await viewerOf(platform, actor)
  if (!viewer.signInEnd) return { value: viewer }
  const { at, warningSeconds, serverTime } = viewer.signInEnd
  const again = earliest(nextInstant(at, warningSeconds, serverTime), actor.endsAt)
  return { value: viewer, again, now: serverTime }
}
