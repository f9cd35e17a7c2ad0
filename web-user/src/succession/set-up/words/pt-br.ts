import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Configure sua conta',
  lead: 'Agora você é o administrador de {{ecosystem}}. Quatro passos curtos; cada um pode esperar.',
  steps: {
    name: 'Nome',
    members: 'Membros',
    successor: 'Sucessor',
    security: 'MFA',
  },
  nameTitle: 'Como se chama a conta?',
  name: 'Nome',
  nameHint: 'De 1 a 100 caracteres, com uma letra ou um número.',
  named: 'A conta agora se chama {{name}}',
  membersTitle: 'Quem faz parte dela?',
  membersBody_one: 'Há {{count, number}} membro. Veja na Store se está certo.',
  membersBody_other: 'Há {{count, number}} membros. Veja na Store se todos devem ficar.',
  membersOpen: 'Rever os membros na Store',
  successorTitle: 'Quem sucede você?',
  successorBody: 'Nomeie seu próprio sucessor, para que a conta nunca fique sem administrador.',
  successorOpen: 'Nomear um sucessor na Store',
  securityTitle: 'Seu acesso está protegido',
  securityOn: 'A MFA está ativa.',
  securityOff:
    'A MFA está desativada. Ative-a: um administrador precisa dela em cada passo importante.',
  securityOpen: 'Perfil e segurança',
  next: 'Continuar',
  later: 'Depois',
  finish: 'Concluir',
  finished: 'Tudo pronto. A administração está na Store.',
  otherTitle: 'Isto é para o administrador dela',
  otherBody: 'Só o administrador de uma conta pode configurá-la.',
}
