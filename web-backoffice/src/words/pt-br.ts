import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  menu: {
    home: 'Início',
    userSupport: 'Suporte a usuários',
    technicalAssistance: 'Assistência técnica',
    ecosystemAdmin: 'Administração da conta',
    myRequests: 'Minhas solicitações',
    claims: 'Reivindicações',
    platform: 'Administração da plataforma',
    staff: 'Equipe da plataforma',
    people: 'Pessoas',
    ecosystems: 'Contas da plataforma',
    partners: 'Parceiros',
    imports: 'Importação',
    singleSignOn: 'Login único',
    mails: 'E‑mails enviados',
    personalData: 'Dados pessoais',
    admin: 'Admin',
    accounts: 'Contas',
    plans: 'Planos',
    channels: 'Canais',
    sessions: 'Sessões em contas',
    admUsers: 'Usuários ADM',
    billing: 'Relatório de faturamento',
    infrastructure: 'Custo de infraestrutura',
    audit: 'Auditoria',
    customActions: 'Ações e menus personalizados',
    customNotices: 'Avisos personalizados',
    partnerPortal: 'Portal do parceiro',
  },
  noTask: {
    title: 'Nada a fazer por aqui ainda',
    ANALYST: 'Sua função não tem tarefas nesta página. Ela é para analistas de suporte.',
    TEAM: 'Esta página é para a equipe de um parceiro. O que sua função abre está no menu.',
    REVIEWER: 'Sua função não tem tarefas nesta página. Ela é para quem analisa reivindicações.',
    OPERATOR: 'Sua função não tem tarefas nesta página. Ela é para operadores da plataforma.',
    ACCOUNTS:
      'Esta página é para os Super Administradores e o Suporte da equipe de um parceiro. O que seu perfil abre está no menu.',
    BILLING:
      'Esta página é para os Super Administradores e o Financeiro da equipe de um parceiro. O que seu perfil abre está no menu.',
    SUPER_ADMIN:
      'Esta página é para os Super Administradores da equipe de um parceiro. O que seu perfil abre está no menu.',
  },
}
