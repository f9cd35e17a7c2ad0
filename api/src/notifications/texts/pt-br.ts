import { ecosystemAdminPtBr } from './ecosystem-admin-pt-br.ts'
import { handoverPtBr } from './handover-pt-br.ts'
import type { MailTexts } from './mail-texts.ts'
import { successionPtBr } from './succession-pt-br.ts'

export const ptBr: MailTexts = {
  ...successionPtBr,
  ...handoverPtBr,
  ...ecosystemAdminPtBr,
  greeting: (name) => `Olá, ${name},`,
  copyAddress: 'Se o botão não abrir, copie este endereço no seu navegador:',
  footer: (brand) =>
    `${brand} enviou esta mensagem porque ela diz respeito ao seu usuário. Ninguém lê as respostas a este endereço.`,
  verificationCode: 'Código de verificação',
  analyst: 'Analista',
  ecosystem: 'Conta',
  reason: 'Motivo',
  when: 'Quando',

  codeReplacement: {
    subject: (number, subject) => `Novo código (n.º ${number}): ${subject}`,
    text: (number) =>
      `Este é o código n.º ${number} desta solicitação. Ele substitui os anteriores: os códigos de e-mails anteriores não valem mais.`,
    textWithLink: (number) =>
      `Este é o código n.º ${number} desta solicitação. Ele substitui os anteriores: os códigos e links de e-mails anteriores não valem mais.`,
  },

  analystCode: {
    subject: (client) => `Seu código de verificação para dar assistência a ${client}`,
    preheader: (time) => `Vale uma única vez, por ${time}.`,
    heading: 'É você quem vai dar assistência?',
    intro: (client) =>
      `Você pediu para dar assistência a ${client}. Digite este código no backoffice para mostrar que é você.`,
    codeNote: (time) =>
      `Vale uma única vez, por ${time} e só para esta solicitação. É só seu: não o passe a ninguém, nem ao cliente.`,
    notYouTitle: 'Não foi você quem pediu?',
    notYou:
      'Outra pessoa pode estar usando seu usuário no backoffice. Não passe o código a ninguém, saia de todos os seus dispositivos e escolha uma nova senha.',
    profileLink: 'Abrir meu perfil',
  },

  clientCode: {
    subject: (analyst, brand) => `${analyst}, de ${brand}, pede sua permissão para dar assistência`,
    preheader: 'Você decide: permita ou recuse.',
    heading: 'Podemos dar assistência a você?',
    intro: (analyst, brand) =>
      `${analyst}, analista de suporte de ${brand}, pede sua permissão para trabalhar no seu lugar por pouco tempo. Nada se abre se você não permitir.`,
    howLong: 'Por quanto tempo',
    howLongValue: (time) => `No máximo ${time}. Você pode encerrar a qualquer momento.`,
    phraseLabel: 'Confira quem está ligando',
    phraseNote: (analyst) =>
      `${analyst} diz primeiro estas duas palavras a você. Nunca as diga você. Se ouvir qualquer outra coisa, não somos nós: desligue e recuse.`,
    stepsTitle: 'Se você concorda',
    steps: (analyst) => [
      'Confira se as duas palavras são as mesmas.',
      'Abra a página abaixo e digite o código.',
      `Leia o código para ${analyst} na ligação. O acesso só se abre quando os dois o digitarem.`,
    ],
    codeNote: (time) => `Vale uma única vez, por ${time}.`,
    button: 'Permitir ou recusar',
    notYouTitle: 'Você não pediu ajuda?',
    notYou: (brand) =>
      `Abra a página, clique em “Recusar” e não passe o código a ninguém: sem você, ninguém entra. ${brand} nunca pede sua senha.`,
  },

  assistanceSummary: {
    subject: (analyst, brand) => `Resumo da sua assistência com ${analyst}, de ${brand}`,
    preheader: (time, changes) =>
      changes === 0
        ? `A sessão durou ${time}. Nada foi alterado.`
        : `A sessão durou ${time}. Alterações feitas: ${changes}.`,
    heading: 'Sua assistência terminou',
    intro: (analyst) =>
      `A sessão temporária com ${analyst} está encerrada, e ninguém mais pode usá-la. Foi isto que aconteceu nela.`,
    started: 'Início',
    ended: 'Fim',
    duration: 'Duração',
    endedByLabel: 'Encerrada por',
    endedBy: (analyst) => ({
      CLIENT: 'Você',
      ANALYST: analyst,
      TIME: 'O sistema, ao fim do tempo',
      REVOKED: 'O sistema, porque uma permissão necessária foi retirada',
    }),
    environments: 'O que foi aberto',
    noEnvironments: 'Nada foi aberto',
    changesTitle: 'O que foi alterado',
    noChanges: 'Nada foi alterado.',
    moreChanges: (count) => `E mais ${count}, todas no registro completo.`,
    otherAction: (action) => `Outra alteração (${action})`,
    button: 'Ver o registro completo',
    notAgreedTitle: 'Algo que você não combinou?',
    notAgreed: (brand) =>
      `Abra o registro completo, anote o horário da alteração e avise o suporte de ${brand}: cada alteração fica registrada com o nome do analista e pode ser rastreada.`,
  },

  assistanceClosed: {
    subject: {
      CANCELLED: 'A solicitação de assistência foi cancelada',
      REFUSED: 'Você recusou a solicitação de assistência',
      EXPIRED: 'A solicitação de assistência venceu',
    },
    preheader: 'O código que enviamos não vale mais.',
    heading: {
      CANCELLED: 'A solicitação foi cancelada',
      REFUSED: 'Você recusou, e ninguém entrou',
      EXPIRED: 'A solicitação venceu',
    },
    intro: (analyst) => ({
      CANCELLED: `${analyst} cancelou a solicitação de assistência.`,
      REFUSED: `Você recusou a solicitação de assistência de ${analyst}. Ninguém trabalhou no seu lugar.`,
      EXPIRED: `A solicitação de assistência de ${analyst} ficou sem resposta e se encerrou sozinha. Ninguém trabalhou no seu lugar.`,
    }),
    next: 'Se enviamos um código ou um link para ela, ele não vale mais. Você não precisa fazer nada.',
    stillTitle: 'Ainda precisa de ajuda?',
    still: (brand) =>
      `Fale de novo com o suporte de ${brand}. O analista abre uma nova solicitação, e você recebe um novo código.`,
  },

  passwordReset: {
    subject: 'Escolha uma nova senha',
    preheader: (time) => `O link vale uma única vez, por ${time}.`,
    heading: 'Escolha uma nova senha',
    intro: (time) =>
      `Alguém, provavelmente você, pediu uma nova senha para o seu usuário. O link abaixo vale uma única vez, por ${time}.`,
    button: 'Escolher uma nova senha',
    next: 'Depois que você a escolher, todos os outros dispositivos serão desconectados.',
    notYouTitle: 'Não foi você quem pediu?',
    notYou: 'Você não precisa fazer nada: sua senha continua a mesma. Não passe o link a ninguém.',
  },

  freshLink: {
    subject: {
      ASSISTANCE: 'Seu link para a solicitação de assistência',
      MEMBER_INVITATION: 'Seu link para o convite',
      ACTIVATION: 'Seu link para ativar seu status de sucessor',
    },
    preheader: 'Alguém, provavelmente você, pediu o link de novo.',
    heading: {
      ASSISTANCE: 'Seu link para a solicitação',
      MEMBER_INVITATION: 'Seu link para o convite',
      ACTIVATION: 'Seu link para ativar seu status',
    },
    intro: {
      ASSISTANCE:
        'Alguém, provavelmente você, pediu de novo o link para uma solicitação de assistência. A página mostra quem quer dar assistência a você e por quê; nela você permite ou recusa. O código de verificação está no e-mail que o analista enviou a você.',
      MEMBER_INVITATION:
        'Alguém, provavelmente você, pediu de novo o link para um convite. A página mostra o que o convite oferece; nela você aceita ou recusa.',
      ACTIVATION:
        'Alguém, provavelmente você, pediu de novo o link para ativar seu status de sucessor.',
    },
    button: {
      ASSISTANCE: 'Permitir ou recusar',
      MEMBER_INVITATION: 'Ver o convite',
      ACTIVATION: 'Ativar meu status',
    },
    earlier: 'Os links que enviamos antes continuam valendo, até que um seja usado ou vença.',
    notYouTitle: 'Não foi você quem pediu?',
    notYou: 'Você não precisa fazer nada: sem você, nada acontece. Não passe o link a ninguém.',
  },

  newDevice: {
    subject: (app) => `Um novo dispositivo entrou em ${app}`,
    preheader: (device) => `${device}. Foi você?`,
    heading: 'Um novo dispositivo entrou',
    intro: (app) =>
      `Seu usuário foi usado para entrar em ${app} a partir de um dispositivo que não conhecíamos.`,
    device: 'Dispositivo',
    ipAddress: 'Endereço IP',
    ifYou: 'Se foi você, não precisa fazer nada.',
    notYouTitle: 'Não foi você?',
    notYou: 'Desconecte esse dispositivo agora e depois escolha uma nova senha.',
    devicesLink: 'Ver meus dispositivos',
  },

  factorLocked: {
    subject: {
      PASSWORD: 'Senhas erradas demais no seu usuário',
      MFA: 'Códigos MFA errados demais no seu usuário',
      VERIFICATION_CODE: 'Códigos de verificação errados demais no seu usuário',
    },
    preheader: (time) => `Bloqueio de ${time}. Foi você?`,
    heading: {
      PASSWORD: 'Sua senha está bloqueada por enquanto',
      MFA: 'Seus códigos MFA estão bloqueados por enquanto',
      VERIFICATION_CODE: 'Seus códigos de verificação estão bloqueados por enquanto',
    },
    intro: (time) => ({
      PASSWORD: `Uma senha errada foi digitada vezes demais. Por ${time}, nenhuma senha é aceita nos dispositivos que você usa, nem a certa. Os dispositivos já conectados continuam conectados.`,
      MFA: `Um código MFA errado foi digitado vezes demais. Por ${time}, nenhum código MFA é aceito nos dispositivos que você usa, nem um certo. Os dispositivos já conectados continuam conectados.`,
      VERIFICATION_CODE: `Um código de verificação errado foi digitado vezes demais. Por ${time}, nenhum código de verificação seu é aceito, nem o certo.`,
    }),
    forStrangers: {
      heading: {
        PASSWORD: 'Sua senha está bloqueada em dispositivos novos',
        MFA: 'Seus códigos MFA estão bloqueados em dispositivos novos',
      },
      intro: (time) => ({
        PASSWORD: `Uma senha errada foi digitada vezes demais, em dispositivos nos quais você nunca entrou. Por ${time}, nenhuma senha é aceita em dispositivos assim, nem a certa. Os dispositivos nos quais você já entrou continuam como sempre.`,
        MFA: `Um código MFA errado foi digitado vezes demais, em dispositivos nos quais você nunca entrou. Por ${time}, nenhum código MFA é aceito em dispositivos assim, nem um certo. Os dispositivos nos quais você já entrou continuam como sempre.`,
      }),
    },
    ifYou: (time) => `Se foi você: espere ${time} e tente de novo.`,
    notYouTitle: 'Não foi você?',
    notYou: {
      PASSWORD:
        'Alguém tentou entrar e não conseguiu. Se sua senha é curta ou usada em outro lugar, escolha uma nova agora.',
      MFA: 'Quem digitou esses códigos já sabia sua senha. Escolha uma nova agora.',
      VERIFICATION_CODE:
        'Alguém tentou adivinhar um código e não conseguiu. Recuse qualquer solicitação de assistência que você não pediu.',
    },
    resetLink: 'Escolher uma nova senha',
  },

  memberInvitation: {
    subject: (ecosystem) => `Convite para ser membro de ${ecosystem}`,
    preheader: (invitedBy) => `Quem convida é ${invitedBy}.`,
    heading: 'Você recebeu um convite',
    intro: (invitedBy, ecosystem, brand) =>
      `${invitedBy} convida você a ser membro da conta ${ecosystem} em ${brand}.`,
    answer: (time) =>
      `Nada acontece antes da sua resposta. A página mostra o que o convite oferece; nela você aceita ou recusa, no prazo de ${time}.`,
    button: 'Ver o convite',
    unknownTitle: (invitedBy) => `Você não conhece ${invitedBy}?`,
    unknown: 'Então recuse, ou não faça nada: sem a sua resposta você não se torna membro.',
  },

  memberInvitationAccepted: {
    subject: (member, ecosystem) => `${member} agora é membro de ${ecosystem}`,
    preheader: (ecosystem) => `Um convite para ${ecosystem} foi aceito.`,
    heading: 'Convite aceito',
    intro: (member, ecosystem) => `${member} aceitou o convite para ${ecosystem}.`,
    notYouTitle: 'Não foi você quem convidou?',
    notYou: 'Remova o membro na Store e veja quem pode agir pela sua conta.',
  },

  memberInvitationDeclined: {
    subject: (invited) => `${invited} recusou o seu convite`,
    preheader: (ecosystem) => `Um convite para ${ecosystem} foi recusado.`,
    heading: 'Convite recusado',
    intro: (invited, ecosystem) => `${invited} recusou o convite para ${ecosystem}.`,
    next: 'Nada mais mudou.',
  },

  passwordChanged: {
    subject: 'Sua senha foi alterada',
    preheader: 'Foi você?',
    heading: 'Sua senha foi alterada',
    intro: (at) => `A senha do seu usuário foi alterada em ${at}.`,
    ifYou: 'Se foi você, não precisa fazer nada.',
    notYouTitle: 'Não foi você?',
    notYou: (brand) =>
      `Escolha já uma nova senha em “Esqueci minha senha” na página de entrada e depois fale com o suporte de ${brand}.`,
    signInLink: 'Abrir a página de entrada',
  },

  mfaChanged: {
    subject: {
      ON: 'A MFA está ativada',
      OFF: 'A MFA está desativada',
      RECOVERY_CODES_RENEWED: 'Você tem novos códigos de recuperação',
    },
    preheader: 'Foi você?',
    heading: {
      ON: 'A MFA está ativada',
      OFF: 'A MFA está desativada',
      RECOVERY_CODES_RENEWED: 'Você tem novos códigos de recuperação',
    },
    intro: (at) => ({
      ON: `A MFA foi ativada no seu usuário em ${at}. A partir de agora, depois da senha, a entrada pede um código do seu aplicativo autenticador.`,
      OFF: `A MFA foi desativada no seu usuário em ${at}. A partir de agora, sua senha basta para entrar.`,
      RECOVERY_CODES_RENEWED: `Os códigos de recuperação do seu usuário foram renovados em ${at}. Os anteriores não valem mais.`,
    }),
    advice: {
      ON: 'Guarde seus códigos de recuperação onde você os encontre sem o celular: cada um permite entrar uma vez.',
      OFF: 'Você pode ativá-la de novo a qualquer momento no seu perfil; é o que recomendamos.',
      RECOVERY_CODES_RENEWED:
        'Descarte os códigos anteriores e guarde os novos onde você os encontre sem o celular.',
    },
    notYouTitle: 'Não foi você?',
    notYou: (brand) =>
      `Escolha já uma nova senha em “Esqueci minha senha” na página de entrada e depois fale com o suporte de ${brand}.`,
    signInLink: 'Abrir a página de entrada',
  },
}
