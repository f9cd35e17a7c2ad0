import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Entrar',
  lead: {
    STORE: 'Administre sua conta, o plano e os membros.',
    BACKOFFICE: 'Somente para a equipe de suporte.',
    WEB: 'Suas contas e seu trabalho, em um só lugar.',
  },
  forgot: 'Esqueceu sua senha?',
  submit: 'Entrar',
  signedOut: 'Seu acesso terminou. Entre novamente para continuar.',
  idledOut:
    'Seu acesso foi encerrado porque não houve atividade por um tempo. Entre novamente para continuar de onde estava.',
  passwordChanged: 'Sua senha foi alterada. Entre com a nova.',
  mfaTitle: 'Confirme que é você',
  recoveryLead:
    'Digite um dos códigos de recuperação que você guardou ao ativar a MFA. Cada um vale uma vez.',
  recoveryCode: 'Código de recuperação',
  useRecovery: 'Usar um código de recuperação',
  useApp: 'Usar o aplicativo autenticador',
  startAgain: 'Entrar com outro usuário',
  cookiesRefused:
    'Seu navegador recusa cookies, e sem eles não é possível entrar. Permita os cookies deste site nas configurações do navegador e recarregue esta página.',
  passwordMissing: 'Digite sua senha.',
  passkeyLead: 'Confirme com uma chave de acesso desta conta.',
  usePasskey: 'Usar uma chave de acesso',
  passkeyGivenUp: 'Nenhuma chave de acesso foi usada. Tente de novo, ou digite e-mail e senha.',
  passkeyNotUsed: 'Nenhuma chave de acesso foi usada. Tente de novo, ou use outro meio.',
}
