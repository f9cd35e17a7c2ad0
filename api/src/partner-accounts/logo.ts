import { fileRoutes } from 'shared-schema/file-routes'
import { Ecosystem } from '../ecosystems/entities.ts'
import type { FilePurpose, KeptFile, NewFile } from '../files/file-purpose.ts'
import { type LogoRow, logoAnswers, logoKinds, recordedLogo } from '../files/logos.ts'
import { holdPlaceHaving, ownPartnerId } from '../partners/team-act.ts'
import type { PersonActor } from '../platform/actor.ts'
import { having } from '../platform/authority.ts'
import type { Change } from '../platform/change.ts'
import { found, Refusal } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import { lockAccount } from './account.ts'
import { accountLogos } from './account-logos.ts'
import { type AccountView, accountOfId } from './accounts.ts'
import { partnerAccountActions } from './actions.ts'
import { manageAccounts, readAccounts } from './permissions.ts'
import { partnerAccountTopics } from './topics.ts'

/** An account, with the partner that looks after it. */
interface Place {
  readonly ecosystemId: string
  readonly partnerId: string
}

/** Refuses whoever's partner looks after no such account. @throws NOT_FOUND */
async function requireOwnAccount(
  { database }: Platform,
  actor: PersonActor,
  ecosystemId: string,
): Promise<void> {
  if (!isId(ecosystemId)) throw new Refusal('NOT_FOUND')
  const { rowCount } = await database.pool.query({
    name: 'account-of-partner',
    text: 'select 1 from partner_accounts where ecosystem_id = $1 and partner_id = $2',
    values: [ecosystemId, ownPartnerId(actor)],
  })
  if (!rowCount) throw new Refusal('NOT_FOUND')
}

/**
 * Locks an account of the own partner until the commit: two who set its logo at the same instant take turns.
 *
 * @throws FORBIDDEN; NOT_FOUND for another partner's account; ACCOUNT_SITUATION once it is cancelled
 */
async function holdAccount(platform: Platform, change: Change, account: Place): Promise<void> {
  await holdPlaceHaving(platform, change, manageAccounts)
  const { situation } = await lockAccount(change, account, 'UPDATE')
  if (situation === 'CANCELLED') throw new Refusal('ACCOUNT_SITUATION')
}

/** The logo of an account in the words of the record, with the name by which the team knows the account. */
const recorded = (name: string, logo: LogoRow) => ({ name, ...recordedLogo(logo) })

const nameOf = async ({ manager }: Change, ecosystemId: string): Promise<string> =>
  (await manager.findOneByOrFail(Ecosystem, { id: ecosystemId })).name

/**
 * Sets the logo of an account, in the place of the one that the form names (`replaces`, empty for none).
 *
 * @throws what `holdAccount` throws; CONFLICT if its logo is another one by now
 */
async function setLogo(
  platform: Platform,
  change: Change,
  actor: PersonActor,
  file: NewFile,
): Promise<LogoRow> {
  const ecosystemId = file.belongsTo
  if (!isId(ecosystemId)) throw new Refusal('NOT_FOUND')
  const partnerId = ownPartnerId(actor)
  await holdAccount(platform, change, { ecosystemId, partnerId })
  const replaces = file.fields.replaces ?? ''
  const { logo, before } = await accountLogos.replace(change, {
    ownerId: ecosystemId,
    file,
    replaces,
  })
  await tellOfLogo(change, { ecosystemId, partnerId, logo, before })
  return logo
}

interface NewLogo extends Place {
  readonly logo: LogoRow
  /** The one in whose place it stands. */
  readonly before: LogoRow | null
}

/** Records the logo of an account that was just set, and tells the open pages. */
export async function tellOfLogo(
  change: Change,
  { ecosystemId, partnerId, logo, before }: NewLogo,
): Promise<void> {
  const name = await nameOf(change, ecosystemId)
  change.record(partnerAccountActions.logoSet, {
    targetId: ecosystemId,
    partnerId,
    ...(before ? { before: recorded(name, before) } : {}),
    after: recorded(name, logo),
  })
  announce(change, { ecosystemId, partnerId })
}

/**
 * Removes the logo of an account of the own partner.
 *
 * @throws what `holdAccount` throws; CONFLICT if its logo is another one by now, or none
 */
export async function removeLogo(
  platform: Platform,
  actor: PersonActor,
  { ecosystemId, logoId }: { readonly ecosystemId: string; readonly logoId: string },
): Promise<AccountView> {
  const partnerId = ownPartnerId(actor)
  await platform.inChange(actor, async (change) => {
    await holdAccount(platform, change, { ecosystemId, partnerId })
    const before = await accountLogos.remove(change, ecosystemId, logoId)
    change.record(partnerAccountActions.logoRemoved, {
      targetId: ecosystemId,
      partnerId,
      before: recorded(await nameOf(change, ecosystemId), before),
    })
    announce(change, { ecosystemId, partnerId })
  })
  return accountOfId(platform, partnerId, ecosystemId)
}

const announce = (change: Change, { ecosystemId, partnerId }: Place): void =>
  change.announce(
    partnerAccountTopics.accounts(partnerId),
    partnerAccountTopics.account(ecosystemId),
  )

/** @throws NOT_FOUND for a logo of another partner's account, and once it is removed */
async function openLogo(platform: Platform, actor: PersonActor, id: string): Promise<KeptFile> {
  if (!isId(id)) throw new Refusal('NOT_FOUND')
  const { rows } = await platform.database.pool.query<KeptFile>({
    name: 'logo-of-account',
    text: `select l.id, l.name, l.media_type as "mediaType", l.bytes, l.sha256
      from account_logos l join partner_accounts a using (ecosystem_id) where l.id = $1 and a.partner_id = $2`,
    values: [id, ownPartnerId(actor)],
  })
  return found(rows[0])
}

/** The logo of an account (AD7): Super Admins set it, and whoever of the team sees the account sees its logo. */
export const logoPurpose: FilePurpose = {
  ...fileRoutes['account-logo'],
  ...logoAnswers,
  belongsToField: 'accountId',
  upload: { operation: 'setAccountLogo', who: having(manageAccounts), underControl: 'REFUSED' },
  read: { operation: 'readAccountLogo', who: having(readAccounts), underControl: 'REFUSED' },
  limits: ({ ACCOUNT_LOGO_BYTES: mostBytes, ACCOUNT_LOGO_PIXELS: mostPixels }) => ({
    kinds: logoKinds,
    mostBytes,
    mostPixels,
  }),
  requireMayAdd: requireOwnAccount,
  add: setLogo,
  open: openLogo,
  needsContent: (sha256) => `exists (select 1 from account_logos l where l.sha256 = ${sha256})`,
  unusedSeconds: ({ ACCOUNT_LOGO_UNUSED_SECONDS }) => ACCOUNT_LOGO_UNUSED_SECONDS,
}
