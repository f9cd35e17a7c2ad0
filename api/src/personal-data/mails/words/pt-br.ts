import type { PersonalDataMailWords } from '../mail-words.ts'

export const ptBr: PersonalDataMailWords = {
  erasureUnderWay: {
    asked: {
      subject: (brand) => `Os seus dados na ${brand} serão apagados`,
      preheader: 'Se você não quer isso, impeça agora.',
      intro: (operator, at) => `Em ${at} ${operator} pediu a exclusão dos seus dados pessoais.`,
      next: (time) =>
        `Outro operador precisa confirmar. Depois deste tempo a exclusão começa: ${time}.`,
    },
    confirmed: {
      subject: (brand) => `A exclusão dos seus dados na ${brand} está confirmada`,
      preheader: 'Se você não quer isso, impeça agora.',
      intro: (operator, at) => `Em ${at} ${operator} confirmou a exclusão dos seus dados pessoais.`,
      next: (time) => `Ela começa em ${time}.`,
    },
    heading: 'A exclusão dos seus dados',
    reason: 'Motivo',
    follows:
      'Então a sua conta é encerrada em todos os aplicativos e terminam os seus lugares em contas e equipes. São removidos o seu nome, o seu endereço, os seus dispositivos e tudo o mais que identifica você. Nada disso volta.',
    button: 'Impedir a exclusão',
    notYouTitle: 'Não foi você que pediu?',
    notYou:
      'Então impeça: tudo fica como está. Para isso não é preciso entrar. Avise também quem cuida da sua conta.',
  },
  erasureDone: {
    subject: (brand) => `A sua conta na ${brand} está encerrada`,
    preheader: 'Os seus dados pessoais estão sendo removidos.',
    heading: 'A sua conta está encerrada',
    intro: (at, brand) =>
      `Em ${at} a sua conta na ${brand} foi encerrada e terminaram os seus lugares em contas e equipes. Ninguém mais entra com ela.`,
    rest: 'Os seus dados pessoais estão sendo removidos agora. O registro do que aconteceu fica, sem o seu nome e sem nada pelo que você seja conhecido.',
    last: 'Este é o último e-mail que você recebe de nós. O seu endereço não é mais guardado.',
  },
  personDataOpened: {
    subject: (brand) => `Uma cópia dos seus dados na ${brand} está sendo feita para você`,
    preheader: 'Um operador a faz. Aqui está quem e por quê.',
    heading: 'Uma cópia dos seus dados',
    intro: (operator, at) =>
      `Em ${at} foi liberado para ${operator} o download de um arquivo com tudo o que se guarda de você.`,
    reason: 'Motivo',
    follows:
      'É o mesmo arquivo que você baixa no seu perfil, se quiser. Quem o fez, e se foi baixado, consta no registro.',
    notYouTitle: 'Não foi você que pediu?',
    notYou: 'Então avise quem cuida da sua conta, com o nome e o momento acima.',
  },
  ownDataTaken: {
    subject: (brand) => `Uma cópia dos seus dados na ${brand} foi baixada`,
    preheader: 'Se não foi você, troque a sua senha agora.',
    heading: 'Uma cópia dos seus dados foi baixada',
    intro: (at, device) =>
      `Em ${at} houve neste dispositivo o download de um arquivo com tudo o que se guarda de você: ${device}.`,
    notYouTitle: 'Não foi você?',
    notYou:
      'Então alguém está na sua conta: troque a senha na hora, saia de todos os dispositivos no seu perfil e avise quem cuida da sua conta.',
  },
}
