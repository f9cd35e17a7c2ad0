import type { App, Environment } from 'shared-schema/enums'
import type { MailContent } from '../platform/mail/compose/mail-content.ts'
import type { Speech } from '../platform/mail/compose/speech.ts'
import type { MailContext, MailTemplates } from './mail-templates.ts'
import type { MailTexts } from './texts/mail-texts.ts'

/** Turns the parameters of one mail into what it says, in the language of `texts`. */
export type Template<Name extends keyof MailTemplates> = (
  params: MailTemplates[Name],
  voice: Voice,
) => MailContent

export interface Voice {
  texts: MailTexts
  speech: Speech
  context: MailContext
}

/** Names of products: the same in every language, with the brand before them (ruling R8). */
const productNames: Record<App | Environment, string> = {
  STORE: 'Store',
  BACKOFFICE: 'Backoffice',
  WEB: 'Web',
  APP: 'App',
  RCM: 'RCM',
  API: 'API',
}

export function productName(context: MailContext, product: App | Environment): string {
  return `${context.brandName} ${productNames[product]}`
}
