import type { AppointmentWords } from '../../appointment-words.ts'

export const ptBr: AppointmentWords = {
  successor: 'Sucessor',
  administrator: 'Administrador',
  ecosystem: 'Conta',
  between: 'Com',

  successionInvitation: {
    subject: (administrator, ecosystem) =>
      `${administrator} convida você a ser o sucessor de ${ecosystem}`,
    preheader: (time) => `Você decide: aceite ou recuse em até ${time}.`,
    heading: 'Você recebeu um convite para ser sucessor',
    intro: (administrator, ecosystem, brand) =>
      `${administrator} administra a conta ${ecosystem} em ${brand} e convida você a ser o sucessor dela: a pessoa que a assume quando o administrador a transfere ou não pode mais cuidar dela.`,
    next: (time, app) =>
      `Entre em ${app} para aceitar ou recusar. O convite vence em ${time}. Para aceitar é pedido um código MFA: se a MFA está desativada, ative-a antes no seu perfil.`,
    button: 'Responder ao convite',
    unknownTitle: 'Você não esperava por isto?',
    unknown: 'Nada muda até você aceitar. Se você não conhece quem convida, recuse o convite.',
  },

  successionInvitationSent: {
    subject: (successor) => `Você convidou ${successor} a ser seu sucessor`,
    preheader: 'Foi você? Dá para cancelar.',
    heading: 'Seu convite foi enviado',
    intro: (successor, ecosystem) =>
      `Você convidou ${successor} a ser o sucessor da conta ${ecosystem}.`,
    next: (time) =>
      `O prazo para responder é de ${time}. Até lá você pode revogar o convite e, depois de aceito, a nomeação, enquanto não houver transferência nem reivindicação em andamento.`,
    notYouTitle: 'Não foi você, ou mudou de ideia?',
    notYou:
      'Cancele o convite. Se não foi você, escolha também uma nova senha: alguém usou seu usuário.',
    cancelLink: 'Cancelar o convite',
  },

  successionAccepted: {
    subject: (successor) => `${successor} aceitou seu convite`,
    preheader: 'Falta um passo: ativar o status.',
    heading: 'Seu convite foi aceito',
    intro: (successor, ecosystem) => `${successor} aceitou ser o sucessor da conta ${ecosystem}.`,
    next: 'Enviamos um link para ativar o status. Depois que ele for usado, você poderá iniciar o processo de sucessão quando achar necessário. Por enquanto, você não precisa fazer nada.',
    otherwiseTitle: 'Mudou de ideia?',
    otherwise: (app) =>
      `Remova o sucessor nas configurações do plano em ${app}: até que uma transferência se complete, você continua sendo o administrador.`,
  },

  successionActivate: {
    subject: (ecosystem) => `Ative seu status de sucessor de ${ecosystem}`,
    preheader: (time) => `O link vale uma única vez, por ${time}.`,
    heading: 'Falta um passo',
    intro: (administrator, ecosystem) =>
      `Você aceitou o convite de ${administrator} para ser o sucessor da conta ${ecosystem}. Ative seu status para concluir.`,
    button: 'Ativar status',
    next: (time, app) =>
      `O link vale uma única vez, por ${time}. Se vencer, você pode pedir outro em ${app}, com seu código MFA.`,
    notYouTitle: 'Você não aceitou nada?',
    notYou: (brand) =>
      `Não abra o link: alguém pode estar usando seu usuário. Escolha uma nova senha e avise o suporte de ${brand}.`,
  },

  successionActive: {
    subject: (ecosystem) => ({
      SUCCESSOR: `Agora você é o sucessor de ${ecosystem}`,
      ADMINISTRATOR: `${ecosystem} tem um sucessor`,
    }),
    preheader: {
      SUCCESSOR: 'O que isso significa e onde encontrar.',
      ADMINISTRATOR: 'Você pode iniciar o processo de sucessão quando achar necessário.',
    },
    heading: { SUCCESSOR: 'Você é o sucessor', ADMINISTRATOR: 'Seu sucessor está ativo' },
    intro: (other, ecosystem) => ({
      SUCCESSOR: `Agora você é o sucessor da conta ${ecosystem}. ${other} continua na administração e, por enquanto, nada mais muda.`,
      ADMINISTRATOR: `${other} ativou o status e agora é o sucessor da conta ${ecosystem}. Você continua sendo o administrador e, por enquanto, nada mais muda.`,
    }),
    next: {
      SUCCESSOR:
        'Nas configurações do seu perfil há um novo botão. Se o administrador não puder mais cuidar da conta, com ele você pode reivindicá-la: você dá um motivo e provas, a administração da plataforma as analisa, e todos os usuários são avisados, inclusive o administrador.',
      ADMINISTRATOR:
        'Nas configurações do plano você pode iniciar o processo de sucessão ou remover o sucessor. Se um dia o sucessor reivindicar a conta, avisamos você na hora, e você pode contestar.',
    },
    button: { SUCCESSOR: 'Abrir meu perfil', ADMINISTRATOR: 'Abrir as configurações do plano' },
  },

  successionEnded: {
    subject: (ecosystem) => ({
      REVOKED: `A nomeação do sucessor de ${ecosystem} foi revogada`,
      REJECTED: `O sucessor convidado de ${ecosystem} recusou`,
      INVITATION_EXPIRED: `O convite para ser o sucessor de ${ecosystem} venceu`,
      ACTIVATION_EXPIRED: `O link de ativação do sucessor de ${ecosystem} venceu`,
      CLAIM_CANCELLED: `A reivindicação de ${ecosystem} foi cancelada`,
      HANDOVER_REFUSED: `A transferência de ${ecosystem} foi recusada`,
      RESIGNED: `O sucessor de ${ecosystem} renunciou`,
      HANDOVER_CANCELLED: `A transferência de ${ecosystem} foi cancelada`,
      CONFIRMATION_EXPIRED: `A transferência de ${ecosystem} não foi confirmada a tempo`,
      GONE_BACK: `A nomeação do sucessor de ${ecosystem} volta a valer`,
    }),
    preheader: 'O que aconteceu e o que pode ser feito agora.',
    heading: {
      REVOKED: 'A nomeação foi revogada',
      REJECTED: 'Recusado pelo usuário',
      INVITATION_EXPIRED: 'O convite venceu',
      ACTIVATION_EXPIRED: 'O link de ativação venceu',
      CLAIM_CANCELLED: 'A reivindicação foi cancelada',
      HANDOVER_REFUSED: 'A transferência foi recusada',
      RESIGNED: 'O sucessor renunciou',
      HANDOVER_CANCELLED: 'A transferência foi cancelada',
      CONFIRMATION_EXPIRED: 'A transferência não foi confirmada',
      GONE_BACK: 'A nomeação volta a valer',
    },
    happened: {
      REVOKED:
        'O administrador revogou a nomeação do sucessor. Os convites e links enviados para ela não valem mais.',
      REJECTED: 'O usuário convidado recusou ser o sucessor.',
      INVITATION_EXPIRED: 'O convite para ser o sucessor ficou sem resposta no prazo.',
      ACTIVATION_EXPIRED:
        'O link que ativa o status do sucessor não foi usado a tempo e não vale mais.',
      CLAIM_CANCELLED: 'O sucessor cancelou a reivindicação da conta e não é mais o sucessor dela.',
      HANDOVER_REFUSED: 'O sucessor recusou assumir a conta e não é mais o sucessor dela.',
      RESIGNED: 'O sucessor renunciou e não é mais o sucessor da conta.',
      HANDOVER_CANCELLED: 'O administrador cancelou a transferência da conta.',
      CONFIRMATION_EXPIRED:
        'O sucessor não confirmou a tempo, e por isso a conta mantém seu administrador.',
      GONE_BACK: 'Depois da recusa do sucessor, o administrador fez a nomeação valer de novo.',
    },
    next: {
      REVOKED:
        'A conta não tem sucessor agora. O administrador pode convidar um membro a qualquer momento.',
      REJECTED:
        'O administrador pode reenviar o convite, voltar a este sucessor ou escolher outro membro.',
      INVITATION_EXPIRED: 'O administrador pode reenviar o convite ou escolher outro membro.',
      ACTIVATION_EXPIRED:
        'O sucessor pode pedir outro link. O administrador pode reenviar o convite ou escolher outro membro.',
      CLAIM_CANCELLED:
        'O administrador continua no lugar e pode reenviar o convite, voltar a este sucessor ou escolher outro membro.',
      HANDOVER_REFUSED:
        'O administrador continua no lugar e pode reenviar o convite, voltar a este sucessor ou escolher outro membro.',
      RESIGNED:
        'O administrador pode reenviar o convite, voltar a este sucessor ou escolher outro membro.',
      HANDOVER_CANCELLED:
        'Tudo fica como antes: o administrador continua no lugar, e o sucessor continua sendo o sucessor.',
      CONFIRMATION_EXPIRED:
        'Tudo fica como antes: o administrador continua no lugar, e o sucessor continua sendo o sucessor.',
      GONE_BACK:
        'O sucessor não precisa fazer nada: nenhuma transferência se completa sem a própria confirmação do sucessor, que pode renunciar.',
    },
    button: 'Ver a sucessão',
  },

  successionDeclined: {
    subject: (ecosystem) => `A plataforma recusou a sucessão de ${ecosystem}`,
    preheader: 'Por que, e como evitar.',
    heading: 'Recusado pela plataforma',
    intro: (successor, ecosystem) => ({
      ADMINISTRATOR: `${successor} não cumpre as condições para ser o sucessor da conta ${ecosystem}, e o sistema recusou a solicitação. Veja por que e como evitar:`,
      SUCCESSOR: `Você não cumpre as condições para ser o sucessor da conta ${ecosystem}, e o sistema recusou a solicitação. Veja por que e como evitar:`,
    }),
    restriction: {
      MFA_OFF: 'A MFA está desativada',
      INACTIVE: 'Sem atividade há tempo demais',
      BLOCKED: 'O usuário está bloqueado',
      MEMBER_BLOCKED: 'Bloqueio na conta',
      NOT_A_MEMBER: 'Não é membro',
      EMAIL_UNCONFIRMED: 'E-mail não confirmado',
    },
    advice: {
      MFA_OFF: 'O sucessor ativa a MFA no perfil.',
      INACTIVE: 'O sucessor entra, e continua entrando com regularidade.',
      BLOCKED: 'Primeiro o suporte desbloqueia o usuário, ou se escolhe outro membro.',
      MEMBER_BLOCKED: 'Primeiro o administrador desbloqueia o membro, ou escolhe outro.',
      NOT_A_MEMBER: 'Primeiro o usuário volta a ser membro da conta, ou se escolhe outro.',
      EMAIL_UNCONFIRMED: 'O sucessor confirma o e-mail pelo link que recebeu nele.',
    },
    next: (brand) => ({
      ADMINISTRATOR: `A sucessão desta conta está bloqueada: por enquanto não é possível convidar ninguém. Fale com o suporte de ${brand}, que pode pedir o desbloqueio. Então você pode escolher outro membro ou, resolvidos os pontos acima, convidar este de novo.`,
      SUCCESSOR: `Resolva os pontos acima e depois fale com o suporte de ${brand}, que pode pedir o desbloqueio a você e ao administrador.`,
    }),
  },

  releaseRequested: {
    subject: (ecosystem) => `Desbloquear a sucessão de ${ecosystem}?`,
    preheader: (analyst) => `${analyst}, do suporte, pede que você decida.`,
    heading: 'A sucessão pode ser desbloqueada',
    intro: (analyst, ecosystem, brand) =>
      `${analyst}, do suporte de ${brand}, analisou a sucessão da conta ${ecosystem} e pede o desbloqueio. O que você escolher é confirmado com seu código MFA.`,
    offer: {
      ADMINISTRATOR: (successor) => ({
        RELEASE: `Você pode desbloquear a sucessão: ${successor} recebe um novo convite.`,
        REINSTATE: `Você pode desbloquear a sucessão: ${successor} volta a ser o sucessor e pode reivindicar com novas provas.`,
        REMOVE: `Você pode remover ${successor} como sucessor e escolher qualquer outro membro.`,
      }),
      SUCCESSOR: (administrator) => ({
        RELEASE: `Você pode desbloquear a sucessão: o convite de ${administrator} volta a ficar pendente, para você aceitar ou recusar.`,
        REINSTATE:
          'Você pode desbloquear a sucessão: você volta a ser o sucessor e pode reivindicar com novas provas.',
      }),
    },
    button: 'Ver a sucessão',
    notYouTitle: 'Você não falou com o suporte?',
    notYou: (brand) =>
      `Não confirme: sem seu código MFA, nada muda. Depois avise o suporte de ${brand}.`,
  },

  successionReleased: {
    subject: (ecosystem) => `A sucessão de ${ecosystem} foi desbloqueada`,
    preheader: 'A sucessão foi desbloqueada.',
    heading: 'A sucessão foi desbloqueada',
    intro: (ecosystem) => `A sucessão da conta ${ecosystem} foi desbloqueada.`,
    outcome: {
      ADMINISTRATOR: (successor) => ({
        INVITED: `O convite de ${successor} volta a ficar pendente e aguarda a resposta. Você pode revogá-lo.`,
        ACTIVE: `${successor} volta a ser o sucessor e pode reivindicar com novas provas. Você pode removê-lo como sucessor.`,
      }),
      SUCCESSOR: (administrator) => ({
        INVITED: `O convite de ${administrator} volta a ficar pendente. Você pode aceitá-lo ou recusá-lo.`,
        ACTIVE:
          'Você volta a ser o sucessor. Pode reivindicar a conta com novas provas, ou renunciar.',
      }),
    },
    button: 'Ver a sucessão',
  },

  successionReminder: {
    subject: (ecosystem) => `Lembrete: a sucessão de ${ecosystem}`,
    preheader: 'Em que ponto está e quem deve agir.',
    yourTurn: (until) => `É a sua vez, até ${until}.`,
    heading: 'Um lembrete',
    what: {
      INVITED:
        'Você recebeu um convite para a sucessão desta conta e ainda não respondeu. Aceite ou recuse: nenhuma das duas leva muito tempo.',
      INVITATION_EXPIRED:
        'O convite venceu. O administrador pode reenviá-lo ou escolher outro membro.',
      AWAITING_ACTIVATION:
        'Você aceitou a sucessão desta conta. Falta um passo: ative seu status com o botão abaixo. O link do e-mail anterior não vale mais.',
      ACTIVATION_EXPIRED:
        'O link de ativação venceu. O administrador pode reenviar o convite ou escolher outro membro.',
      ACTIVE:
        'A conta tem um sucessor. Nada é urgente: basta o administrador conferir se ainda é a pessoa certa.',
      IN_VALIDATION: 'A transferência começou, e as condições estão sendo verificadas.',
      UNDER_REVIEW: 'Uma reivindicação da conta aguarda uma decisão.',
      AWAITING_CONFIRMATION:
        'Tudo foi verificado. Você assume a administração assim que confirmar, com a sessão iniciada e um código MFA.',
      DECLINED_BY_SUCCESSOR:
        'O sucessor recusou. O administrador pode reenviar o convite, voltar a este sucessor ou escolher outro membro.',
      DECLINED_BY_PLATFORM:
        'A plataforma recusou a sucessão, e ela está bloqueada. O administrador fala com o suporte para pedir o desbloqueio.',
    },
    due: (at) => ({
      LAPSES: `Depois de ${at} não será mais possível.`,
      OVERDUE: `A decisão devia ser tomada até ${at}.`,
      ENDS: `Termina até ${at}.`,
      REMINDS: `O próximo lembrete chega em ${at}.`,
    }),
    button: 'Ver a sucessão',
  },
}
