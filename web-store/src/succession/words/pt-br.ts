import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  whatIsIt: 'O que é um sucessor?',
  explain: {
    title: 'Um sucessor para a sua conta',
    what: 'O sucessor é um membro da sua confiança que pode assumir a administração da conta, para que ela nunca fique sem ninguém à frente.',
    choose: 'Você escolhe um membro e envia o convite; confirma com o seu código MFA.',
    accept:
      'O membro aceita no Web com o próprio código MFA e ativa o status pelo link recebido por e-mail.',
    handOver:
      'A partir daí você pode iniciar o processo de sucessão. Se você não puder, o sucessor pode solicitá-lo com provas que a plataforma verifica.',
    safety:
      'Até lá o sucessor não tem mais direitos do que antes, e você pode mudar de ideia quando quiser.',
    understood: 'Entendi',
  },
  underControl: {
    title: 'Só o administrador pode ver isto',
    body: 'Uma sucessão é vista e decidida só pelo administrador, nunca em uma sessão temporária.',
  },
  choose: {
    title: 'Selecione o seu sucessor',
    lead: 'O sucessor se torna administrador somente nestas situações:',
    whenYouStart:
      'Você inicia o processo de sucessão: depois de uma validação de {{limits.validationSeconds, durationRange}} o sucessor confirma e assume a conta.',
    whenYouCannot:
      'Você não pode iniciá-lo (falecimento, incapacidade, saída da empresa, muito tempo sem contato, ordem judicial): o sucessor reivindica a conta com provas. Você recebe um aviso na hora e pode contestar.',
    conditions:
      'É preciso ter a MFA ativa e o e-mail confirmado, ter tido atividade nos últimos {{limits.successorInactiveSeconds, duration}} e não ter nenhum bloqueio. Senão, a plataforma recusa a sucessão, que fica bloqueada até o suporte desbloqueá-la.',
    member: 'Sucessor',
    memberHint: 'Escreva um nome ou um e-mail.',
    found: 'Membros encontrados',
    count_one: '{{count, number}} membro encontrado',
    count_other: '{{count, number}} membros encontrados',
    searching: 'Buscando…',
    type: 'Escreva um nome ou um e-mail para buscar.',
    nobody: 'Nenhum membro corresponde a “{{search}}”.',
    openList: 'Mostrar a lista de membros',
    remove: 'Remover {{name}}',
    removed: 'Você removeu {{name}}. Selecione um sucessor novamente.',
    unfit: 'Não pode receber convite agora: {{why}}',
    mailsRefused:
      'Os e-mails para {{name}} não chegam: a pessoa não saberia disso por e-mail. Peça antes que troque o e-mail no perfil.',
    unfitTitle: '{{name}} não pode receber um convite agora',
    unfitBody:
      'A plataforma recusaria o convite e bloquearia a sucessão. Escolha outro membro ou volte quando isso estiver resolvido.',
    send: 'Enviar convite',
    code: 'Escreva o seu código MFA para convidar {{name}} a ser o sucessor de {{ecosystem}}.',
  },
  view: {
    PENDING: {
      title: 'Convite enviado',
      body: 'O convite foi enviado para {{email}}.',
    },
    ACCEPTED: {
      title: 'Convite aceito',
      body: 'Assim que {{name}} ativar o status, avisamos você por e-mail.',
    },
    LAPSED: {
      title: 'Sem resposta a tempo',
      body: 'Nada mais acontece até você decidir.',
    },
    DECLINED_BY_USER: {
      title: 'Recusado pelo usuário',
      body: 'Nada mais acontece até você decidir.',
    },
    BLOCKED: {
      title: 'Recusado pela plataforma',
      body: 'Por enquanto você não pode designar um sucessor. Fale com o suporte, que envia um código, analisa o processo com você e pede o desbloqueio.',
    },
    RELEASABLE: {
      title: 'O suporte pede o desbloqueio',
      body: 'O suporte analisou o processo. O que você escolher é confirmado com o seu código MFA, e o bloqueio acaba.',
    },
    APPOINTED: {
      title: 'O seu sucessor',
      body: 'Nada é transferido até um dos dois começar.',
    },
    HANDOVER: {
      title: 'O processo está em validação',
      body: 'Avisamos você por e-mail. Você continua administrador até {{name}} confirmar.',
    },
    VALIDATED: {
      title: 'Tudo está validado',
      body: 'Você continua administrador até {{name}} confirmar. A partir daí você não administra mais a conta, e a sua sessão na Store termina, a menos que administre outra.',
    },
    CLAIM: {
      title: '{{name}} reivindica esta conta',
      body: 'Avisamos você por e-mail do que for decidido.',
      contested: 'Você a contestou: um revisor decide, com as suas palavras em mãos.',
    },
  },
  may: {
    START_HANDOVER: 'Você pode iniciar o processo de sucessão quando achar necessário.',
    RESEND: 'Com Reenviar convite, perguntamos a {{name}} de novo.',
    GO_BACK:
      'Com Voltar atrás, {{name}} fica como sucessor aceito e recebe um aviso por e-mail; nada é transferido sem a sua própria confirmação.',
    RELEASE: 'Você pode desbloquear: {{name}} recebe um novo convite.',
    REINSTATE:
      'Você pode desbloquear: {{name}} volta a ser o sucessor e pode reivindicar com novas provas.',
    CONTEST:
      'Se a reivindicação não estiver certa, você pode contestá-la uma vez, até {{name}} confirmar: então um revisor decide.',
    CANCEL_HANDOVER: 'Até {{name}} confirmar, você pode cancelar o processo.',
    REVOKE: 'Você pode revogar o convite até que seja respondido.',
    REMOVE: 'Você pode remover {{name}} como sucessor e designar outra pessoa.',
  },
  ask: {
    REVOKE: {
      title: 'Cancelar o convite?',
      body: '{{name}} não poderá mais aceitá-lo. Depois você começa do zero.',
    },
    REMOVE: {
      title: 'Remover {{name}} como sucessor?',
      body: '{{name}} deixa de ser o sucessor de {{ecosystem}}. Depois você começa do zero.',
    },
    CANCEL_HANDOVER: {
      title: 'Cancelar o processo de sucessão?',
      body: 'Nada é transferido. {{name}} continua sendo o sucessor, e você pode recomeçar quando quiser.',
    },
    RESEND: {
      title: 'Reenviar convite',
      body: 'Escreva o seu código MFA para convidar {{name}} de novo.',
    },
    GO_BACK: {
      title: 'Voltar para {{name}}',
      body: 'Escreva o seu código MFA. {{name}} volta a ser o sucessor aceito e recebe um aviso por e-mail.',
    },
    RELEASE: {
      title: 'Desbloquear',
      body: 'Escreva o seu código MFA. A sucessão é desbloqueada e {{name}} recebe um novo convite.',
    },
    REINSTATE: {
      title: 'Desbloquear',
      body: 'Escreva o seu código MFA. A sucessão é desbloqueada e {{name}} volta a ser o sucessor.',
    },
  },
  start: {
    title: 'Iniciar o processo de sucessão',
    alert:
      'Você vai transferir a administração de {{ecosystem}} para {{name}}. A mudança de administrador pode levar de {{limits.validationSeconds, durationRange}} para ter efeito.',
    lost: 'Com a mudança você perde todos os privilégios da sua conta:',
    lostStore: 'a Store: configurações do plano, membros e sucessor',
    lostMembers: 'a decisão de quem pertence à conta',
    lostProducts: 'os produtos dela, a menos que você fique como usuário',
    until:
      'Até {{name}} confirmar, você continua administrador e pode cancelar. Enquanto isso não é possível remover nem bloquear membros, nem mudar o plano.',
    fateTitle: 'Como você fica?',
    fateLead: 'Escolha como você fica em {{ecosystem}} quando {{name}} for o administrador.',
    fate: {
      PERMANENTLY_REMOVE:
        'Sua participação em {{ecosystem}} termina por completo, e você não tem mais acesso aos produtos da conta.',
      KEEP_AS_USER:
        'A sua função de administrador acaba; como usuário você continua com acesso ao Web e ao App.',
    },
    code: 'Escreva o seu código MFA para começar. Depois: {{fate}}.',
  },
  handover: {
    afterwards: 'Como você fica',
  },
  claim: {
    removed:
      'Se a reivindicação for aceita, {{name}} assume a administração e sua participação em {{ecosystem}} termina: você perde todo o acesso.',
    nothing:
      'Se você não fizer nada, a decisão será tomada só com base nas provas: não antes de {{earliest}} e até {{latest}}.',
    nothingApproved:
      'A reivindicação foi aprovada. Se você não fizer nada, {{name}} pode confirmar até {{latest}}, e então você perde o acesso na hora.',
    contested:
      'Um revisor decide com base nas provas e nas suas palavras: não antes de {{earliest}} e até {{latest}}.',
    contestedApproved:
      'A reivindicação foi aprovada, embora você a tenha contestado. {{name}} pode confirmar até {{latest}}, e então você perde o acesso na hora.',
    reason: 'Motivo',
    explanation: 'Nas palavras do sucessor',
    claimedAt: 'Reivindicada em',
  },
  contest: {
    title: 'Contestar a reivindicação',
    lead: 'Um revisor da plataforma decide e lê o que você escrever; {{name}} também lê.',
    reason: 'Por que a reivindicação não está certa?',
  },
  done: {
    INVITE: 'O convite foi enviado para {{name}}.',
    REVOKE: 'Você cancelou o convite de {{name}}.',
    REMOVE: 'Você removeu {{name}} como sucessor.',
    RESEND: 'O convite foi reenviado para {{name}}.',
    GO_BACK: '{{name}} é o sucessor de novo.',
    RELEASE: 'A sucessão foi desbloqueada; {{name}} recebeu um novo convite.',
    REINSTATE: 'A sucessão foi desbloqueada; {{name}} é o sucessor de novo.',
    START_HANDOVER: 'O processo está em validação. Avisamos você por e-mail.',
    CANCEL_HANDOVER: 'O processo foi cancelado. {{name}} continua sendo o sucessor.',
    CONTEST: 'A reivindicação foi contestada. Um revisor decide.',
  },
  signedOut: {
    named:
      '{{name}} confirmou e é agora o administrador de {{ecosystem}}. O seu acesso à Store acabou com a sua função; um e-mail informa isso.',
    kept: 'O que você mantém está no Web.',
    unnamed:
      'A sua conta tem um novo administrador. O seu acesso à Store acabou com a sua função; um e-mail informa isso.',
  },
}
