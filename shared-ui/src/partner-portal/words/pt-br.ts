import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Seu fornecedor',
  lead: 'A empresa que cuida da sua conta e como falar com ela.',
  choose: 'Escolher um fornecedor',
  empty: 'Seu fornecedor ainda não escreveu nada aqui.',
  email: 'E-mail',
  phone: 'Telefone',
  hours: 'Horário',
  links: 'Links',
  newTab: '(abre em uma nova aba)',
  documents: 'Documentos',
  pdf: 'PDF de {{size}}',
  download: 'Baixar',
  downloadOf: 'Baixar {{title}}',
  noneTitle: 'Ninguém cuida desta conta',
  noneBody: 'Assim que um fornecedor cuidar dela, você verá aqui contatos, links e documentos.',
}
