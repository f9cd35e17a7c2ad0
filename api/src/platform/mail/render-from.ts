import { languageTags } from 'shared-schema/languages'
import type { Mail } from './compose/define-mails.ts'
import type { MailFrame } from './compose/mail-content.ts'
import type { RenderMail } from './outbox.ts'

/**
 * Renders stored e-mails as the house's mails say.
 *
 * @throws Error where no mail has the stored name: this release no longer knows it
 */
export const renderFrom =
  (mails: ReadonlyMap<string, Mail>, frame: MailFrame): RenderMail =>
  (name, parameters, { language, timeZone }) => {
    const mail = mails.get(name)
    if (!mail) throw new Error(`no e-mail has the name "${name}"`)
    return mail.render(parameters, { ...frame, language: languageTags[language], timeZone })
  }
