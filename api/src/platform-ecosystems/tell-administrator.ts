import type { EcosystemSituation, Module, Plan } from 'shared-schema/enums'
import { IsNull } from 'typeorm'
import { causedMailOrRefusal } from '../codes/caused-mails.ts'
import { type Ecosystem, Membership } from '../ecosystems/entities.ts'
import { asActorUser, User } from '../identity/entities.ts'
import { personAtKeyboard } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found } from '../platform/errors.ts'
import type { Mail } from '../platform/mail/compose/define-mails.ts'
import { mailTo } from '../platform/mail/mail-to.ts'
import type { Platform } from '../platform/platform.ts'
import { platformEcosystemMails as mails } from './mails/mails.ts'
import { causedEcosystemNotice } from './purposes.ts'

type Named = Pick<Ecosystem, 'id' | 'name'>

/** Tells the administrator that their ecosystem is suspended, closed or open again, and why. */
export const tellOfSituation = (
  platform: Platform,
  change: Change,
  { id, name }: Named,
  to: { readonly situation: EcosystemSituation; readonly reason: string | null },
): Promise<void> =>
  tell(platform, change, id, mails.ecosystemSituation, {
    ...to,
    ecosystemName: name,
    link: `${platform.settings.STORE_URL}/ecosystems/${id}`,
  })

/** Tells the administrator which plan and modules their ecosystem has from now on. */
export const tellOfTerms = (
  platform: Platform,
  change: Change,
  { id, name }: Named,
  to: { readonly plan: Plan; readonly modules: readonly Module[] },
): Promise<void> =>
  tell(platform, change, id, mails.ecosystemTerms, {
    ...to,
    ecosystemName: name,
    link: `${platform.settings.STORE_URL}/ecosystems/${id}/plan`,
  })

/** Beyond the limit nothing is mailed, and the change is not held up: it stands in the record, and in the Store. */
async function tell<Parameters extends { name: string }>(
  platform: Platform,
  change: Change,
  ecosystemId: string,
  mail: Mail<Parameters>,
  parameters: Omit<NoInfer<Parameters>, 'name'>,
): Promise<void> {
  const { manager, actor } = change
  const { userId } = await manager.findOneByOrFail(Membership, {
    ecosystemId,
    role: 'ADMINISTRATOR',
    removedAt: IsNull(),
  })
  const administrator = await manager.findOneByOrFail(User, { id: userId })
  const counted = {
    caused: causedEcosystemNotice,
    receiver: administrator.email,
    senderId: found(personAtKeyboard(actor)).id,
  }
  if (await causedMailOrRefusal(platform, change, counted)) return
  const complete = { ...parameters, name: administrator.name } as Parameters
  change.mail(mailTo(asActorUser(administrator), mail, complete))
}
