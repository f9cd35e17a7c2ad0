import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
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
}
