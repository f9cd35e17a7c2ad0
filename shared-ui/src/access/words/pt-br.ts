import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  banner: 'Sessão temporária',
  shows: 'Você trabalha como {{subject}} em {{ecosystem}}',
  controlledBy: 'Sob o controle de {{controller}}. Cada alteração fica registrada.',
  countdown: 'Sessão temporária',
  leave: 'Sair',
  leaveTitle: 'Sair da sessão temporária?',
  leaveText:
    'Esta aba deixa de mostrar {{subject}}. A sessão continua no backoffice até ser encerrada lá ou até o tempo acabar.',
  endedTitle: 'A sessão temporária terminou',
  leftTitle: 'Você saiu da sessão temporária',
  ended: {
    CONTROLLER: 'Foi encerrada no backoffice.',
    ACCOUNT: 'O cliente a encerrou.',
    TIME: 'O tempo acabou.',
    REVOKED: 'Foi retirada uma permissão da qual ela dependia.',
    LEFT: 'No backoffice ela continua até ser encerrada lá ou até o tempo acabar.',
    UNKNOWN: 'Alguém a encerrou, ou foi retirada uma permissão da qual ela dependia.',
  },
  endedText: 'Nada dela pode mais ser visto ou feito aqui. Você pode fechar esta aba.',
  elsewhereTitle: 'Há uma sessão temporária aberta em outra aba',
  elsewhereText:
    'Lá você trabalha como {{subject}} em {{ecosystem}}. Uma aba nova só faz parte dela quando você disser. Se entrar aqui embaixo, você trabalha em seu próprio nome.',
  elsewhereGoOn: 'Continuar a sessão nesta aba',
  goToSignIn: 'Ir para a entrada',
  changedTitle: 'Esta aba mostra algo que já terminou',
  changedText:
    'Este navegador saiu da sessão temporária que esta aba ainda mostra, ou entrou em outra. Nada foi alterado. Recarregue para continuar.',
  view: {
    shows: '{{ecosystem}}: você vê como {{subject}} ({{role}})',
    saveNow: 'A sessão termina em instantes. Salve seu trabalho.',
    as: 'Ver como',
    back: 'Voltar',
    backTo: 'Voltar para {{name}}',
    title: 'Ver como outro membro',
    lead: 'Você vê o que esse membro vê. O fim da sessão não muda, e o que não for salvo nesta página se perde.',
    member: 'Membro',
    search: 'Buscar por nome ou e-mail',
    clearSearch: 'Limpar a busca',
    nobodyFound: 'Ninguém foi encontrado.',
    inView: 'À vista agora',
    notHere: '{{environment}} não está aberto para este membro. Veja em outra aba.',
    confirm: 'Ver como este membro',
    overTitle: 'Este membro não está mais à vista',
    overText:
      'Ele foi removido, bloqueado ou recebeu outra função, ou você continuou como outra pessoa em outra aba. A sessão continua: escolha quem ver.',
    typed: 'O que você tinha escrito aqui, sem enviar',
    typedField: 'Texto',
  },
}
