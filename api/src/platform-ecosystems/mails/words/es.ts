import type { PlatformEcosystemMailWords } from '../mail-words.ts'

export const es: PlatformEcosystemMailWords = {
  ecosystem: 'Ecosistema',

  ecosystemSituation: {
    SUSPENDED: {
      subject: (ecosystem) => `Ecosistema suspendido: ${ecosystem}`,
      preheader: 'Sus entornos están cerrados por ahora.',
      heading: 'Tu ecosistema está suspendido',
      intro: (ecosystem, brand) =>
        `${brand} ha suspendido el ecosistema ${ecosystem}. Hasta que vuelva a estar abierto, nadie trabaja en él y nada se envía desde él.`,
      next: 'Lo que escriben los contactos sigue llegando. Nada se borra, y en Store puedes seguir leyendo el registro.',
    },
    CLOSED: {
      subject: (ecosystem) => `Ecosistema cerrado: ${ecosystem}`,
      preheader: 'Ya nadie trabaja en él.',
      heading: 'Tu ecosistema está cerrado',
      intro: (ecosystem, brand) =>
        `${brand} ha cerrado el ecosistema ${ecosystem}. Ya nadie trabaja en él, y no envía ni recibe nada.`,
      next: 'Nada se borra: en Store puedes seguir leyendo el registro.',
    },
    OPEN: {
      subject: (ecosystem) => `Ecosistema abierto de nuevo: ${ecosystem}`,
      preheader: 'Tú y tus miembros trabajáis en él como antes.',
      heading: 'Tu ecosistema vuelve a estar abierto',
      intro: (ecosystem, brand) => `${brand} ha abierto de nuevo el ecosistema ${ecosystem}.`,
      next: 'Tú y tus miembros trabajáis en él como antes.',
    },
    reason: 'Motivo',
    button: 'Abrir Store',
    unknownTitle: '¿Es un error?',
    unknown: (brand) => `Entonces escribe al soporte de ${brand}, que puede volver a abrirlo.`,
  },

  ecosystemTerms: {
    subject: (ecosystem) => `${ecosystem} tiene otro plan u otros módulos`,
    preheader: 'Vale desde este momento.',
    heading: 'Lo que tu ecosistema tiene ahora',
    intro: (ecosystem, brand) =>
      `${brand} ha cambiado el plan o los módulos del ecosistema ${ecosystem}.`,
    plan: 'Plan contratado',
    modules: 'Módulos',
    noModules: 'Ninguno',
    atOnce: 'Vale desde este momento, para ti y para tus miembros.',
    button: 'Ver el plan',
  },
}
