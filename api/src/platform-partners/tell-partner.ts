import { IsNull } from 'typeorm'
import { causedMailOrRefusal } from '../codes/caused-mails.ts'
import { type Ecosystem, Membership } from '../ecosystems/entities.ts'
import { asActorUser, User } from '../identity/entities.ts'
import { AdmUser, type Partner } from '../partners/entities.ts'
import { personAtKeyboard } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found } from '../platform/errors.ts'
import type { Mail } from '../platform/mail/compose/define-mails.ts'
import { mailTo } from '../platform/mail/mail-to.ts'
import type { Platform } from '../platform/platform.ts'
import { platformPartnerMails as mails } from './mails/mails.ts'
import { causedPartnerNotice } from './purposes.ts'

/** Tells somebody who has a password that a partner is theirs from now on. */
export const tellOfPartner = (
  platform: Platform,
  change: Change,
  person: User,
  partnerName: string,
): Promise<void> =>
  tell(platform, change, person, mails.partnerGiven, {
    partnerName,
    link: platform.settings.BACKOFFICE_URL,
  })

/** Tells the Principal that their partner is suspended, and why; or that it works again. */
export const tellOfSituation = async (
  platform: Platform,
  change: Change,
  partner: Partner,
  reason: string | null,
): Promise<void> =>
  tell(platform, change, await principalOf(change, partner), mails.partnerSituation, {
    partnerName: partner.name,
    reason,
    link: platform.settings.BACKOFFICE_URL,
  })

/** Tells the Principal that their partner looks after an ecosystem from now on, or no more. */
export const tellOfAccount = async (
  platform: Platform,
  change: Change,
  partner: Partner,
  account: { readonly ecosystemName: string; readonly what: 'GIVEN' | 'TAKEN' },
): Promise<void> =>
  tell(platform, change, await principalOf(change, partner), mails.accountMoved, {
    ...account,
    partnerName: partner.name,
    link: platform.settings.BACKOFFICE_URL,
  })

/** Tells the administrator of an ecosystem who looks after it from now on. */
export async function tellOfMove(
  platform: Platform,
  change: Change,
  { id, name }: Pick<Ecosystem, 'id' | 'name'>,
  moved: { readonly from: Partner | null; readonly to: Partner | null },
): Promise<void> {
  const { manager } = change
  const { userId } = await manager.findOneByOrFail(Membership, {
    ecosystemId: id,
    role: 'ADMINISTRATOR',
    removedAt: IsNull(),
  })
  const administrator = await manager.findOneByOrFail(User, { id: userId })
  await tell(platform, change, administrator, mails.ecosystemMoved, {
    ecosystemName: name,
    formerPartner: moved.from?.name ?? null,
    newPartner: moved.to?.name ?? null,
    link: `${platform.settings.STORE_URL}/ecosystems/${id}`,
  })
}

async function principalOf({ manager }: Change, { principalId }: Partner): Promise<User> {
  const { userId } = await manager.findOneByOrFail(AdmUser, { id: principalId })
  return manager.findOneByOrFail(User, { id: userId })
}

/** Beyond the limit nothing is mailed, and the change is not held up: it stands in the record, and on their pages. */
async function tell<Parameters extends { name: string }>(
  platform: Platform,
  change: Change,
  receiver: User,
  mail: Mail<Parameters>,
  parameters: Omit<NoInfer<Parameters>, 'name'>,
): Promise<void> {
  const counted = {
    caused: causedPartnerNotice,
    receiver: receiver.email,
    senderId: found(personAtKeyboard(change.actor)).id,
  }
  if (await causedMailOrRefusal(platform, change, counted)) return
  const complete = { ...parameters, name: receiver.name } as Parameters
  change.mail(mailTo(asActorUser(receiver), mail, complete))
}
