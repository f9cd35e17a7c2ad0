import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Você recebeu um convite',
  lead: '{{invitedBy}} convida você a ser membro de {{ecosystem}}.',
  ecosystem: 'Conta',
  invitedBy: 'Quem convida',
  role: 'Função',
  email: 'E-mail',
  until: 'Responda até',
  join: 'Para aceitar, escreva seu nome e escolha uma senha. Com ela e o seu e-mail você entra.',
  name: 'Nome',
  nameMissing: 'Escreva o seu nome.',
  accept: 'Aceitar',
  decline: 'Recusar',
  declineTitle: 'Recusar o convite para {{ecosystem}}?',
  declineBody: 'O administrador é avisado. Para entrar depois, você precisa de outro convite.',
  notInterested: 'Não quer ser membro ou não conhece quem convida?',
  signInFirst:
    'Você já tem um usuário. Entre como {{email}}; o convite espera lá pela sua resposta.',
  otherUser:
    'O convite é para {{email}}, mas você entrou como {{other}}. Saia e entre como {{email}}.',
  signIn: 'Entrar',
  home: 'Ir para o início',
  doneTitle: 'Boas-vindas',
  accepted: 'Agora você é membro de {{ecosystem}}.',
  declinedTitle: 'Convite recusado',
  declined: 'Você recusou o convite para {{ecosystem}}.',
  deadTitle: 'Este convite não vale mais',
  deadBody: 'Ele já foi respondido, foi retirado, foi trocado por um mais novo ou venceu.',
  missingTitle: 'Abra o link do e-mail',
  missingBody: 'Este endereço não contém nenhum convite. Abra de novo o link do e-mail.',
  deadNext: 'Se ainda quiser ser membro, peça um novo convite ao administrador.',
  waitingTitle: '{{invitedBy}} convida você para {{ecosystem}}',
  waitingBody: '{{role}} · responda até {{until}}',
}
