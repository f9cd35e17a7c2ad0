import { mailSamples } from './mail-samples.ts'
import type {
  MailBody,
  MailContext,
  MailLanguage,
  MailTemplate,
  MailTemplates,
} from './mail-templates.ts'
import { renderMail } from './render-mail.ts'

export const mailLanguages: readonly MailLanguage[] = ['es', 'pt-BR', 'en']

export interface PreviewedMail {
  template: MailTemplate
  sample: string
  mail: MailBody
}

/** What every mail of an installation has in common, whoever reads it. */
export type MailFrame = Omit<MailContext, 'language' | 'timeZone'>

/** The samples speak to somebody there. */
const SAMPLE_ZONE = 'America/Bogota'

const sampleFrame: MailFrame = {
  brandName: 'Waizant',
  publicUrls: {
    store: 'https://store.house.example',
    backoffice: 'https://backoffice.house.example',
    web: 'https://web.house.example',
  },
}

/** Every sample of every template in one language, in the order of the templates (NO). */
export function previewMails(
  language: MailLanguage,
  frame: MailFrame = sampleFrame,
): PreviewedMail[] {
  const names = Object.keys(mailSamples) as MailTemplate[]
  return names.flatMap((template) => previewsOf(template, { ...frame, language }))
}

/** One of those mails, by the names in its address; undefined where there is none. */
export function previewMail(
  template: string,
  sample: string,
  context: Omit<MailContext, 'timeZone'>,
): MailBody | undefined {
  if (!isTemplate(template)) return undefined
  return previewsOf(template, context, (name) => name === sample)[0]?.mail
}

const isTemplate = (name: string): name is MailTemplate => Object.hasOwn(mailSamples, name)

function previewsOf<Name extends MailTemplate>(
  template: Name,
  context: Omit<MailContext, 'timeZone'>,
  wanted: (sample: string) => boolean = () => true,
): PreviewedMail[] {
  const samples: Record<string, MailTemplates[Name]> = mailSamples[template]
  return Object.entries(samples)
    .filter(([sample]) => wanted(sample))
    .map(([sample, params]) => ({
      template,
      sample,
      mail: renderMail(template, params, { ...context, timeZone: SAMPLE_ZONE }),
    }))
}
