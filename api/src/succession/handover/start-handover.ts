import type { PreviousAdministratorFate } from 'shared-schema/succession-enums'
import { countCausedMail } from '../../codes/caused-mails.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { found } from '../../platform/errors.ts'
import { mailTo } from '../../platform/mail/mail-to.ts'
import type { Platform } from '../../platform/platform.ts'
import { act, type ProvenInput } from '../act.ts'
import { successionMails } from '../mails/mails.ts'
import { pages } from '../pages.ts'
import { causedHandover } from '../purposes.ts'
import { peopleOf } from '../succession-people.ts'
import { step } from '../succession-steps.ts'

/** The administrator starts the hand-over and says what becomes of them (SU10). */
export const startHandover = (
  platform: Platform,
  actor: PersonActor,
  { successionId, code, fate }: ProvenInput & { readonly fate: PreviousAdministratorFate },
): Promise<string> =>
  act(
    platform,
    actor,
    { successionId, event: 'START_HANDOVER', by: 'ADMINISTRATOR', code, checked: 'SU16' },
    async (change, succession) => {
      const { settings } = platform
      const started = await step(settings, change, succession, {
        event: 'START_HANDOVER',
        by: 'ADMINISTRATOR',
        set: {
          handoverKind: 'HANDOVER',
          previousAdministratorFate: fate,
          administratorId: actor.user.id,
        },
        note: fate,
      })
      const { administrator, successor, ecosystem } = await peopleOf(change, started)
      await countCausedMail(platform, change, {
        caused: causedHandover,
        receiver: successor.email,
        senderId: administrator.id,
      })
      const earliestAt = found(started.notBefore)
      const latestAt = found(started.deadline)
      const validation = {
        least: settings.VALIDATION_EARLIEST_SECONDS,
        most: settings.VALIDATION_LATEST_SECONDS,
      }
      change.mail(
        mailTo(administrator, successionMails.handoverStarted, {
          name: administrator.name,
          successorName: successor.name,
          ecosystemName: ecosystem.name,
          earliestAt,
          latestAt,
          validation,
          fate,
          cancelLink: pages.store(settings, succession.ecosystemId),
        }),
      )
      change.mail(
        mailTo(successor, successionMails.handoverAnnounced, {
          name: successor.name,
          administratorName: administrator.name,
          ecosystemName: ecosystem.name,
          earliestAt,
          latestAt,
          validation,
        }),
      )
    },
  )
