import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  nav: {
    home: 'Início',
    attendances: 'Atendimentos',
    myEcosystem: 'Minha conta',
    rcmDashboard: 'Painel RCM',
    provider: 'Seu fornecedor',
    pastAssistance: 'Assistências anteriores',
    activity: 'Atividade sobre você',
    succession: 'Sucessão',
  },
  notOpened: {
    title: 'Esta parte não está aberta para você',
    body: 'Seu plano, função ou módulos não a incluem. Fale com o administrador da sua conta.',
    underControl: 'A sessão temporária desta aba foi aberta para outra parte do Web.',
    home: 'Ir para o Início',
    rcmDashboard: 'Ir para o painel RCM',
  },
  noEcosystem: {
    title: 'Você não pertence a nenhuma conta',
    body: 'Um administrador pode convidar você pelo e-mail {{email}}.',
  },
  openStore: 'Abrir a Store',
  turnOnMfa: 'Ative a MFA',
}
