import type { HandoverWords } from '../../handover-words.ts'

export const ptBr: HandoverWords = {
  earliest: 'Não antes de',
  latest: 'O mais tardar',
  validationTakes: (range) => `A validação termina em ${range}, entre estes dois momentos:`,
  claimReasons: {
    DEATH: 'Falecimento do administrador',
    INCAPACITY: 'Incapacidade do administrador',
    LEFT_THE_COMPANY: 'O administrador deixou a empresa',
    LONG_UNREACHABLE: 'Não se consegue contato com o administrador há muito tempo',
    COURT_ORDER: 'Ordem judicial',
    OTHER: 'Outro motivo',
  },
  explanation: 'Nas próprias palavras',

  handoverStarted: {
    subject: (ecosystem) => `A transferência de ${ecosystem} começou`,
    preheader: (successor) => `${successor} vai ser o administrador. Foi você?`,
    heading: 'A transferência começou',
    intro: (successor, ecosystem) =>
      `Você começou a transferir a conta ${ecosystem} para ${successor}. Verificamos todas as condições; depois o sucessor confirma, e a transferência passa a valer.`,
    fateLabel: 'Você, depois',
    fate: {
      PERMANENTLY_REMOVE: 'Fora da conta de vez, sem acesso a nenhum dos produtos dela',
      KEEP_AS_USER: 'Usuário da conta, com acesso só a Web e App',
    },
    loses:
      'Quando o sucessor tiver confirmado, você perde todos os privilégios de administrador: o plano, os módulos, os membros e as configurações passam ao novo administrador, e todas as suas sessões que dependiam dessa função terminam.',
    until:
      'Até lá você continua sendo o administrador, mas não pode remover membros nem mudar o plano, os módulos ou o sucessor.',
    notYouTitle: 'Não foi você, ou mudou de ideia?',
    notYou:
      'Você pode cancelar a transferência até que o sucessor tenha confirmado. Se não foi você, escolha também uma nova senha: alguém usou seu usuário.',
    cancelLink: 'Cancelar a transferência',
  },

  handoverAnnounced: {
    subject: (administrator, ecosystem) =>
      `${administrator} está transferindo ${ecosystem} para você`,
    preheader: 'Você ainda não precisa fazer nada.',
    heading: 'Uma conta está sendo transferida para você',
    intro: (administrator, ecosystem) =>
      `${administrator} começou a transferir a conta ${ecosystem} para você. Primeiro verificamos todas as condições.`,
    next: 'Depois você recebe um e-mail em que confirma, com a sessão iniciada e um código MFA; sem a sua confirmação, nada muda, e até lá você pode recusar a qualquer momento. Deixe a MFA ativada e continue usando seu usuário.',
  },

  confirmAdministrator: {
    subject: (ecosystem) => `Confirme que você assume ${ecosystem}`,
    preheader: (time) => `Tudo foi verificado. Você tem ${time}.`,
    heading: 'Confirme seu status de administrador',
    intro: (ecosystem) =>
      `Todas as condições foram cumpridas para você ser o administrador da conta ${ecosystem}.`,
    button: 'Confirmar',
    next: (time) =>
      `Confirme em até ${time}, com a sessão iniciada e um código MFA. Depois você segue para configurar sua conta. Sem a sua confirmação, tudo fica como está.`,
    otherwiseTitle: 'Você não quer?',
    otherwise:
      'Então diga não em “Sucessão da conta”, ou não faça nada: ninguém pode assumir a conta no seu lugar.',
  },

  newAdministrator: {
    subject: (ecosystem) => `${ecosystem} tem um novo administrador`,
    preheader: (administrator) => `A transferência para ${administrator} foi concluída.`,
    heading: 'A transferência foi concluída',
    intro: (administrator, ecosystem) =>
      `${administrator} é agora o administrador da conta ${ecosystem}.`,
    label: 'Novo administrador',
    fate: {
      PERMANENTLY_REMOVE:
        'Você não é mais membro da conta: os serviços e produtos dela não estão mais disponíveis para você.',
      KEEP_AS_USER:
        'Você continua sendo usuário da conta, com Web e App. Os outros serviços e produtos dela não estão mais disponíveis para você.',
    },
    next: 'Se você tiver dúvidas ou perguntas, fale com o novo administrador.',
    notAgreedTitle: 'Há algo errado?',
    notAgreed: (brand) => `Avise já o suporte de ${brand}: cada passo fica registrado.`,
  },

  ecosystemHasNewAdministrator: {
    subject: (ecosystem) => `${ecosystem} tem um novo administrador`,
    preheader: (administrator) => `A partir de agora é ${administrator}.`,
    heading: 'Um novo administrador',
    intro: (administrator, ecosystem) =>
      `A partir de agora, ${administrator} é o administrador da conta ${ecosystem}.`,
    next: 'Seu próprio acesso continua igual. Se tiver perguntas sobre a conta, fale com o novo administrador.',
  },

  youAreAdministrator: {
    subject: (ecosystem) => `Agora você é o administrador de ${ecosystem}`,
    preheader: 'O que fazer primeiro.',
    heading: 'A conta está nas suas mãos',
    intro: (ecosystem) =>
      `Agora você é o administrador da conta ${ecosystem}. Os membros foram avisados.`,
    stepsTitle: 'O que fazer primeiro',
    steps: [
      'Confira o nome e os membros da conta.',
      'Deixe a MFA ativada e guarde seus códigos de recuperação onde você os encontre.',
      'Nomeie o seu próprio sucessor.',
    ],
    button: 'Configurar a conta',
  },

  claimReceived: {
    greeting: 'Olá,',
    subject: (ecosystem) => `Uma reivindicação de ${ecosystem} aguarda análise`,
    preheader: (successor) => `${successor} reivindica a conta.`,
    heading: 'Uma reivindicação a analisar',
    intro: (successor, ecosystem) =>
      `${successor} reivindica a conta ${ecosystem} e certifica que as informações e os arquivos são verdadeiros e originais.`,
    files: 'Arquivos de prova',
    next: 'O administrador foi avisado e pode contestar a reivindicação uma vez. As provas só se abrem no backoffice, e cada abertura fica registrada.',
    button: 'Analisar a reivindicação',
  },

  claimNotice: {
    subject: (successor, ecosystem) => `${successor} reivindica sua conta ${ecosystem}`,
    preheader: 'Se for aceita, você perde o acesso. Se não estiver correta, conteste.',
    heading: 'Sua conta está sendo reivindicada',
    intro: (successor, ecosystem) =>
      `${successor}, o sucessor de ${ecosystem}, pediu à administração da plataforma para ser o administrador da conta e deu um motivo e provas.`,
    removed: (ecosystem) =>
      `Se a reivindicação for aprovada e o sucessor confirmar, sua participação em ${ecosystem} termina: você perde a administração e todo o acesso.`,
    next: 'Você continua sendo o administrador enquanto a reivindicação é analisada. Você pode contestá-la uma vez, até que se complete; é pedido o seu código MFA.',
    button: 'Contestar a reivindicação',
    nothingTitle: 'Se você não fizer nada',
    nothing: (earliest, latest) =>
      `A decisão será tomada só com base nas provas, não antes de ${earliest} e até ${latest}. Se a reivindicação for aprovada, o sucessor pode confirmar na hora, e sua participação na conta termina.`,
  },

  claimContested: {
    subject: (ecosystem) => `A reivindicação de ${ecosystem} foi contestada`,
    preheader: (administrator) => `${administrator} é contra.`,
    heading: 'A reivindicação foi contestada',
    intro: (administrator, ecosystem) =>
      `${administrator}, o administrador de ${ecosystem}, contesta a reivindicação da conta.`,
    next: {
      REVIEWER: 'Ela aguarda a decisão da administração, com estas palavras à vista.',
      SUCCESSOR:
        'A administração da plataforma decide. Avisamos você por e-mail, e você não precisa fazer nada agora.',
    },
    button: { REVIEWER: 'Analisar a reivindicação', SUCCESSOR: 'Ver minha reivindicação' },
  },

  claimDecided: {
    subject: (ecosystem) => ({
      APPROVED: `A reivindicação de ${ecosystem} foi aprovada`,
      DECLINED: `A reivindicação de ${ecosystem} foi recusada`,
    }),
    preheader: {
      APPROVED: 'O sucessor ainda deve confirmar.',
      DECLINED: 'O administrador continua no lugar.',
    },
    heading: {
      APPROVED: 'A reivindicação foi aprovada',
      DECLINED: 'A reivindicação foi recusada',
    },
    intro: (ecosystem) => ({
      APPROVED: `A administração da plataforma analisou a reivindicação da conta ${ecosystem} e a aprovou.`,
      DECLINED: `A administração da plataforma analisou a reivindicação da conta ${ecosystem} e a recusou.`,
    }),
    next: {
      APPROVED:
        'Agora o sucessor deve confirmar, com a sessão iniciada e um código MFA. Até lá, o administrador continua no lugar.',
      DECLINED:
        'O administrador continua no lugar. A sucessão desta conta fica bloqueada até o suporte pedir o desbloqueio aos dois lados; então o sucessor pode reivindicar com novas provas, ou o administrador escolher outro membro.',
    },
    contest: 'O administrador pode contestar a reivindicação até que o sucessor tenha confirmado.',
    button: 'Ver a sucessão',
  },
}
