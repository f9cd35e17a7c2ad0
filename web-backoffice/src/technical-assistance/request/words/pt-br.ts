import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Assistência a {{name}}',
  back: 'Voltar à Assistência técnica',
  step: {
    INTERNAL_VALIDATION: 'Validação interna',
    TELL_CLIENT: 'Aviso ao cliente',
    BOTH_CODES: 'Código de verificação',
    ENVIRONMENTS: 'Ambientes',
  },
  announcement: {
    CLIENT_ENTERED: '{{name}} digitou o código.',
    SESSION_OPENED: 'Os dois códigos foram digitados. A sessão temporária está aberta.',
    CLIENT_REFUSED: '{{name}} recusou a assistência.',
    EXPIRED: 'A solicitação venceu sem resposta.',
    WITHDRAWN: 'O sistema fechou a solicitação.',
    CLIENT_ENDED: '{{name}} encerrou a sessão.',
    TIME_ENDED: 'O tempo acabou. A sessão foi encerrada.',
    SYSTEM_ENDED: 'O sistema encerrou a sessão.',
    ENVIRONMENT_ENTERED: 'Uma nova conexão entrou em um ambiente.',
  },
  internal: {
    title: 'Validação interna',
    lead: 'Antes de contatar o cliente, confirme que é você. Enviaremos um código de verificação para o seu próprio e-mail, {{email}}.',
    start: 'Iniciar verificação',
    sent: 'Enviamos um código de 6 dígitos para {{email}}.',
  },
  tell: {
    title: 'Um código será enviado ao cliente',
    lead: 'Um código de verificação será enviado a {{name}} ({{email}}), a pessoa que você está ajudando. No e-mail ela lerá o seu nome, o motivo, a duração da sessão e uma frase de duas palavras para conferir quem está ligando.',
    mailsRefused:
      'Os e-mails para {{email}} não chegam: o servidor de e-mail diz que ninguém tem este endereço. Peça antes ao cliente que troque o e-mail no perfil.',
    reason: 'Motivo da assistência',
    reasonHint: 'O cliente lerá este texto. Entre {{min}} e {{max}} caracteres.',
    reasonExample:
      'Por exemplo: você não consegue entrar no Web e vamos rever juntos a sua configuração.',
    submit: 'Enviar código ao cliente',
  },
  codes: {
    title: 'Ambos digitam o código',
    lead: 'Enviamos um código para {{email}}. O cliente o digita na própria página e o lê para você por telefone, para que você também o digite. O acesso só se abre quando ambos o fizerem.',
    phrase: 'Frase de conferência',
    phraseHint:
      'Diga primeiro estas duas palavras ao cliente, que as compara com o e-mail. Nunca peça que o cliente as diga.',
    parties: 'Andamento das duas partes',
    clientWaiting: '{{name}} ainda não digitou o código',
    clientDone: '{{name}} digitou o código',
    youWaiting: 'Você ainda não digitou o código',
    youDone: 'Você digitou o código',
    at: 'às {{time}}',
    code: 'Código que o cliente lê para você',
    submit: 'Enviar código',
    waitingForClient:
      'Sua parte está pronta. O acesso se abre assim que {{name}} digitar o código.',
    answerIn: 'Tempo para responder',
    resend: 'Reenviar código ao cliente',
  },
  cancel: {
    action: 'Cancelar processo',
    title: 'Cancelar o processo de assistência',
    text: 'A solicitação é encerrada e avisamos o cliente. Fica no registro com o seu motivo.',
  },
  ended: {
    CANCELLED: {
      title: 'Processo cancelado',
      text: 'A solicitação foi encerrada sem abrir o acesso. Avisamos o cliente.',
    },
    REFUSED: {
      title: 'O cliente recusou a assistência',
      text: '{{name}} não deu autorização, então o acesso não foi aberto. Se ainda estiver ao telefone, pergunte antes de tentar de novo.',
    },
    EXPIRED: {
      title: 'A solicitação venceu',
      text: 'Não houve resposta a tempo. A solicitação se encerrou sozinha e o que foi digitado se perdeu.',
    },
  },
}
