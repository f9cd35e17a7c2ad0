import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Seu lugar na equipe',
  lead: 'Os Super Administradores da sua equipe veem seu nome, seu e-mail e seu telefone.',
  partner: 'Parceiro',
  profile: 'Perfil de acesso',
  principal: 'Principal',
  phone: {
    label: 'Telefone',
    hint: 'Com o código do país, que começa com +. Sem ele, é lido como um número deste país: {{country}}.',
    missing: 'Digite um número de telefone.',
    change: 'Alterar telefone',
    changed: 'Seu telefone na equipe agora é {{phone}}.',
  },
  change: {
    LOST: 'Você não trabalha mais na equipe de {{partner}}. O que você tem em outros lugares continua igual.',
    GAINED: 'Agora você trabalha na equipe de {{partner}}.',
    PROFILE: 'Seu perfil de acesso em {{partner}} agora é: {{profile}}.',
    PRINCIPAL: 'Agora você é Principal de {{partner}}.',
    SUSPENDED: 'A plataforma suspendeu {{partner}}. A primeira página diz por quê.',
    RESUMED: '{{partner}} voltou a funcionar.',
  },
}
