import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Contas',
  lead: 'Se uma conta desativou as senhas e seu provedor não responde, você pode permiti-las de novo.',
  none: 'Nenhuma conta o configurou ainda.',
  isOn: 'Ativado',
  isOff: 'Desativado',
  passwordsOff: 'Sem senhas',
  allow: {
    act: 'Permitir senhas de novo',
    title: 'Permitir senhas de novo em {{name}}?',
    lead: 'Suas pessoas também entram com a senha. O administrador é avisado e pode desativá-las de novo.',
    done: 'As senhas voltaram a ser permitidas em {{name}}.',
  },
}
