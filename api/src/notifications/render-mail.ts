import { harmless, harmlessParams } from '../platform/mail/compose/harmless-text.ts'
import { htmlVersion } from '../platform/mail/compose/html-version.tsx'
import { speechOf } from '../platform/mail/compose/speech.ts'
import { textVersion } from '../platform/mail/compose/text-version.ts'
import {
  factorLocked,
  freshLink,
  memberInvitation,
  memberInvitationAccepted,
  memberInvitationDeclined,
  mfaChanged,
  newDevice,
  passwordChanged,
  passwordReset,
} from './account-mails.ts'
import { analystCode, assistanceClosed, assistanceSummary, clientCode } from './assistance-mails.ts'
import { claimContested, claimDecided, claimNotice, claimReceived } from './claim-mails.ts'
import {
  administrationClosed,
  administrationInternalCode,
  administrationUserCode,
} from './ecosystem-admin-mails.ts'
import {
  confirmAdministrator,
  ecosystemHasNewAdministrator,
  handoverAnnounced,
  handoverStarted,
  newAdministrator,
  youAreAdministrator,
} from './handover-mails.ts'
import type { Template } from './mail-template.ts'
import type {
  MailBody,
  MailContext,
  MailLanguage,
  MailTemplate,
  MailTemplates,
} from './mail-templates.ts'
import {
  releaseRequested,
  successionAccepted,
  successionActivate,
  successionActive,
  successionDeclined,
  successionEnded,
  successionInvitation,
  successionInvitationSent,
  successionReleased,
  successionReminder,
} from './succession-mails.ts'
import { en } from './texts/en.ts'
import { es } from './texts/es.ts'
import type { MailTexts } from './texts/mail-texts.ts'
import { ptBr } from './texts/pt-br.ts'

const templates: { [Name in MailTemplate]: Template<Name> } = {
  analystCode,
  clientCode,
  assistanceSummary,
  assistanceClosed,
  passwordReset,
  freshLink,
  newDevice,
  factorLocked,
  memberInvitation,
  memberInvitationAccepted,
  memberInvitationDeclined,
  passwordChanged,
  mfaChanged,
  successionInvitation,
  successionInvitationSent,
  successionAccepted,
  successionActivate,
  successionActive,
  successionEnded,
  handoverStarted,
  handoverAnnounced,
  confirmAdministrator,
  newAdministrator,
  ecosystemHasNewAdministrator,
  youAreAdministrator,
  claimReceived,
  claimNotice,
  claimContested,
  claimDecided,
  successionDeclined,
  releaseRequested,
  successionReleased,
  successionReminder,
  administrationUserCode,
  administrationInternalCode,
  administrationClosed,
}

const textsOf: Record<MailLanguage, MailTexts> = { es, 'pt-BR': ptBr, en }

/** An inbox shows no more of a subject than this, and some servers fold longer ones badly. */
const longestSubject = 150

/**
 * Subject, HTML and text of a mail in the receiver's language and time zone (NO). Pure: the same input gives the
 * same mail, today and at a later attempt. Texts typed by people come out as text, never as markup,
 * headers or links (G6). Throws `TypeError` where a link is not an http address.
 */
export function renderMail<Name extends MailTemplate>(
  template: Name,
  params: MailTemplates[Name],
  context: MailContext,
): MailBody {
  const texts = textsOf[context.language]
  const speech = speechOf(context.language, context.timeZone)
  const brandName = harmless(context.brandName)
  const voice = { texts, speech, context: { ...context, brandName } }
  const content = templates[template](harmlessParams(params), voice)
  const subject = harmless(content.subject, longestSubject)
  const footer = texts.footer(brandName)
  return {
    subject,
    html: htmlVersion(
      { ...content, subject },
      { language: context.language, brandName, footer, copyAddress: texts.copyAddress },
    ),
    text: textVersion(content, footer),
    pictures: content.blocks.flatMap((block) => (block.kind === 'picture' ? [block.picture] : [])),
  }
}
