import type { SingleSignOnMailWords } from '../mail-words.ts'

export const ptBr: SingleSignOnMailWords = {
  singleSignOnLinked: {
    subject: (connection) => `Agora você pode entrar com ${connection}`,
    preheader: 'Sua conta tem uma nova forma de entrar.',
    heading: 'Uma nova forma de entrar',
    intro: (connection) =>
      `Sua conta foi vinculada ao login de ${connection}. A partir de agora você pode entrar com ele.`,
    when: 'Quando',
    device: 'Dispositivo',
    notYouTitle: 'Não foi você?',
    notYou:
      'Então remova o vínculo no seu perfil, troque sua senha agora, saia de todos os seus dispositivos ali e avise seu administrador.',
  },
  singleSignOnUnlinked: {
    subject: (connection) => `Você não entra mais com ${connection}`,
    preheader: 'Uma forma de entrar na sua conta foi removida.',
    heading: 'Uma forma de entrar foi removida',
    intro: (connection) =>
      `O vínculo da sua conta com o login de ${connection} foi removido. Quem entrou por ele saiu da conta. Suas outras formas de entrar continuam iguais.`,
    when: 'Quando',
    device: 'Dispositivo',
    notYouTitle: 'Não foi você?',
    notYou: 'Então troque sua senha agora e saia de todos os seus dispositivos no seu perfil.',
  },
  passwordsAllowedAgain: {
    subject: (ecosystem) => `As senhas voltaram a ser permitidas em ${ecosystem}`,
    preheader: 'Um operador da plataforma as permitiu.',
    heading: 'As senhas voltaram a ser permitidas',
    intro: (ecosystem, at) =>
      `Em ${at}, um operador da plataforma permitiu que as pessoas de ${ecosystem} voltem a entrar com a senha.`,
    next: 'O login único continua funcionando. Quando seu provedor voltar a responder, você pode desativar as senhas de novo.',
    button: 'Abrir o login único',
  },
}
