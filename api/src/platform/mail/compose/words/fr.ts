import type { SharedMailWords } from '../shared-mail-words.ts'

export const fr: SharedMailWords = {
  greeting: (name) => `Bonjour ${name},`,
  copyAddress: 'Si le bouton ne s’ouvre pas, copiez cette adresse dans votre navigateur :',
  footer: (brand) =>
    `${brand} vous a envoyé ce message parce qu’il concerne votre compte. Les réponses à cette adresse ne sont pas lues.`,
  labelEnd: ' :',
  emailAddress: 'Adresse e-mail',
  reason: 'Motif',
}
