import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  section: {
    title: 'E-mail',
    lead: 'Com ele você entra, e é para ele que escrevemos.',
    open: 'Trocar o e-mail',
    formLead:
      'Enviamos um link ao novo endereço; ele passa a valer quando você aperta o botão que há lá. Seu endereço atual também é avisado.',
    newEmail: 'Novo e-mail',
    send: 'Enviar o link',
    asked: 'O link está a caminho',
    waitingTitle: '{{email}} ainda não foi confirmado',
    waiting: 'Abra o link do e-mail enviado a esse endereço. Ele vale até {{until}}.',
    withdraw: 'Manter o e-mail atual',
    withdrawn: 'Seu e-mail continua o mesmo',
  },
  before: 'Até agora',
  fromNowOn: 'A partir de agora',
  confirm: {
    title: 'Confirme seu novo e-mail',
    lead: 'Com a sua confirmação você entra com o novo endereço, e escrevemos para ele.',
    act: 'Este é o meu endereço',
    doneTitle: 'Seu e-mail foi trocado',
    done: 'A partir de agora você entra com {{email}}. Onde você já entrou, continua dentro.',
  },
  stop: {
    title: 'Não foi você?',
    leadWaiting:
      'Alguém com a sua senha e um código seu pediu outro e-mail para o seu usuário. Ainda nada mudou.',
    leadProven: 'Alguém com a sua senha e um código seu trocou o e-mail do seu usuário.',
    yours: 'Seu e-mail',
    wished: 'O outro',
    follows:
      'Se você impedir a troca, seu e-mail volta a valer, todos os dispositivos são desconectados e sua senha deixa de valer. Enviamos um link para escolher outra.',
    act: 'Impedir, não fui eu',
    doneTitle: 'A troca foi impedida',
    done: 'Veja a caixa de entrada de {{email}}: um link para uma nova senha está a caminho.',
  },
  noLink: {
    title: 'Este link não vale mais',
    body: 'Ele foi usado, substituído ou retirado, ou é antigo demais. Se ainda quer outro e-mail, peça de novo no seu perfil.',
  },
  toSignIn: 'Ir à página de entrada',
}
