import type { LanguageTag } from 'shared-schema/languages'
import type { Mail } from './define-mails.ts'
import type { MailBody, MailFrame } from './mail-content.ts'

/** The time zone of the receiver of every preview. */
const SAMPLE_ZONE = 'America/Bogota'

/** What a mail says in one language by one of its samples; undefined where it has none of that name. */
export function previewOf(
  mail: Mail,
  sample: string,
  language: LanguageTag,
  frame: MailFrame,
): MailBody | undefined {
  const parameters = new Map(Object.entries(mail.samples)).get(sample)
  return parameters && mail.render(parameters, { ...frame, language, timeZone: SAMPLE_ZONE })
}
