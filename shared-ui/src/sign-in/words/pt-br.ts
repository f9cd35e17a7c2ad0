import type { Translated } from '../../i18n/languages.ts'
import type { signIn as english } from './en.ts'

/** Signing in, forgotten passwords, and coming in by a ticket, in Brazilian Portuguese. */
export const signIn: Translated<typeof english> = {
  signIn: {
    title: 'Entrar',
    lead: {
      STORE: 'Administre sua conta, o plano e os membros.',
      BACKOFFICE: 'Somente para a equipe de suporte.',
      WEB: 'Suas contas e seu trabalho, em um só lugar.',
    },
    email: 'E-mail',
    password: 'Senha',
    forgot: 'Esqueceu sua senha?',
    submit: 'Entrar',
    signedOut: 'Seu acesso terminou. Entre novamente para continuar.',
    idledOut:
      'Seu acesso foi encerrado porque não houve atividade por um tempo. Entre novamente para continuar de onde estava.',
    passwordChanged: 'Sua senha foi alterada. Entre com a nova.',
    mfaTitle: 'Confirme que é você',
    mfaLead: 'Digite o código de 6 dígitos que seu aplicativo autenticador mostra agora.',
    mfaCode: 'Código MFA',
    recoveryLead:
      'Digite um dos códigos de recuperação que você guardou ao ativar a MFA. Cada um vale uma vez.',
    recoveryCode: 'Código de recuperação',
    useRecovery: 'Usar um código de recuperação',
    useApp: 'Usar o aplicativo autenticador',
    startAgain: 'Entrar com outro usuário',
    cookiesRefused:
      'Seu navegador recusa cookies, e sem eles não é possível entrar. Permita os cookies deste site nas configurações do navegador e recarregue esta página.',
    emailMissing: 'Digite seu e-mail.',
    passwordMissing: 'Digite sua senha.',
  },
  signOutWarning: {
    title: 'Seu acesso será encerrado em breve',
    own: {
      IDLE: 'Não houve atividade aqui por um tempo. Para proteger sua conta, seu acesso será encerrado quando este tempo acabar; o que não foi salvo será perdido.',
      LIMIT:
        'Seu acesso está chegando à duração máxima. Quando este tempo acabar, ele será encerrado e você terá de entrar novamente. Salve agora o que está fazendo.',
    },
    controller: {
      IDLE: 'Não houve atividade aqui nem no backoffice por um tempo. Quando este tempo acabar, seu próprio acesso ao backoffice terminará e, com ele, a sessão temporária.',
      LIMIT:
        'Seu próprio acesso ao backoffice está chegando à duração máxima. Quando este tempo acabar, ele terminará e, com ele, a sessão temporária. Você terá de entrar novamente.',
    },
    countdown: 'Tempo até o seu acesso ser encerrado',
    stay: 'Continuar com o acesso',
    understood: 'Entendi',
  },
  forgot: {
    title: 'Senha esquecida',
    lead: 'Digite seu e-mail. Se existir um usuário com ele, enviamos um link que vale por {{limits.passwordResetSeconds, duration}}.',
    submit: 'Enviar o link',
    sentTitle: 'Confira sua caixa de entrada',
    sent: 'Se {{email}} pertence a um usuário, o link está a caminho. Vale uma vez, por {{limits.passwordResetSeconds, duration}}. Confira também o spam.',
    backToSignIn: 'Voltar para entrar',
  },
  reset: {
    title: 'Escolha uma nova senha',
    lead: 'Todos os seus outros dispositivos serão desconectados. A MFA fica como está.',
    newPassword: 'Nova senha',
    repeat: 'Repita a nova senha',
    rule: 'Pelo menos {{minimum}} caracteres. Algumas palavras seguidas são fáceis de lembrar e difíceis de adivinhar.',
    tooShort: 'Use pelo menos {{minimum}} caracteres.',
    differs: 'As duas senhas são diferentes.',
    submit: 'Salvar a nova senha',
    linkMissing: 'Este endereço não contém um link. Abra de novo o link do e-mail ou peça um novo.',
    askAgain: 'Pedir um novo link',
  },
  handoff: {
    title: 'Abrindo o ambiente',
    lead: 'Um momento: estamos verificando seu acesso.',
    failedTitle: 'Este acesso não pode ser usado',
    failedHint: 'Volte ao backoffice e abra o ambiente de novo.',
    missing: 'Este endereço não contém um acesso.',
    noOpener: 'Este endereço só funciona na aba que o próprio backoffice abriu.',
  },
}
