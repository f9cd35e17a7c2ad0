import type { PlatformPartnerMailWords } from '../mail-words.ts'

export const es: PlatformPartnerMailWords = {
  partner: 'Socio',
  ecosystem: 'Ecosistema',
  openBackoffice: 'Abrir el backoffice',

  partnerInvitation: {
    subject: (partner) => `${partner}: prepara tu cuenta de socio`,
    preheader: (time) => `El enlace vale durante ${time}.`,
    heading: 'Serás Principal',
    intro: (brand, partner) =>
      `${brand} prepara para ti la cuenta de socio de ${partner}. Es tuya: formas el equipo y atiendes las cuentas de los clientes.`,
    next: (time) =>
      `Para empezar, crea tu contraseña. El enlace vale durante ${time}; después, la plataforma te envía otro.`,
    button: 'Crear mi contraseña',
    mfa: 'Después activa la MFA en tu perfil: lo que haces con las cuentas lo pide.',
    unknownTitle: '¿No sabes nada de esto?',
    unknown: 'Entonces no hagas nada: sin contraseña no pasa nada.',
  },

  partnerGiven: {
    subject: (partner) => `Eres Principal de ${partner}`,
    preheader: (brand) => `${brand} ha preparado para ti la cuenta de socio.`,
    heading: 'Tienes una cuenta de socio',
    intro: (brand, partner) =>
      `${brand} ha preparado para ti la cuenta de socio de ${partner}. Es tuya: formas el equipo y atiendes las cuentas de los clientes.`,
    same: 'Inicias sesión como antes. Todo lo que tienes en otros sitios sigue igual.',
    unknownTitle: '¿No sabes nada de esto?',
    unknown: (brand) => `Entonces escribe al soporte de ${brand}.`,
  },

  partnerSituation: {
    SUSPENDED: {
      subject: (partner) => `Socio suspendido: ${partner}`,
      preheader: 'Tu equipo no puede entrar por ahora.',
      heading: 'Tu cuenta de socio está suspendida',
      intro: (partner, brand) =>
        `${brand} ha suspendido a ${partner}. Hasta que se reactive, nadie de tu equipo trabaja en ella ni en las cuentas de los clientes; las sesiones en curso han terminado.`,
      next: 'Las cuentas de los clientes siguen funcionando. Nada se borra.',
    },
    RESUMED: {
      subject: (partner) => `Socio reactivado: ${partner}`,
      preheader: 'Tu equipo y tú trabajáis como antes.',
      heading: 'Tu cuenta de socio vuelve a funcionar',
      intro: (partner, brand) => `${brand} ha reactivado a ${partner}.`,
      next: 'Tu equipo y tú trabajáis en ella como antes.',
    },
    reason: 'Motivo',
  },

  accountMoved: {
    GIVEN: {
      subject: (ecosystem) => `Cuenta nueva: ${ecosystem}`,
      preheader: (partner) => `${partner} la atiende.`,
      heading: 'Una cuenta nueva para tu equipo',
      intro: (ecosystem, partner, brand) =>
        `${brand} ha pasado el ecosistema ${ecosystem} a ${partner}, que lo atiende desde ahora.`,
      next: 'Empieza como «En implantación». Dale un plan y ponla en producción cuando esté lista: desde entonces se factura.',
    },
    TAKEN: {
      subject: (ecosystem) => `Ya no es tu cuenta: ${ecosystem}`,
      preheader: (partner) => `${partner} ya no la atiende.`,
      heading: 'Una cuenta ha dejado tu equipo',
      intro: (ecosystem, partner, brand) =>
        `${brand} ha retirado el ecosistema ${ecosystem} a ${partner}. Las sesiones de tu equipo allí han terminado.`,
      next: 'Las facturas siguen como están: las emitidas y lo que ya tiene el mes en curso.',
    },
  },

  ecosystemMoved: {
    subject: (ecosystem) => `${ecosystem}: otro socio`,
    preheader: 'Ha cambiado quién atiende tu ecosistema.',
    heading: 'Quién atiende tu ecosistema',
    intro: (ecosystem, brand) =>
      `${brand} ha cambiado el socio que atiende el ecosistema ${ecosystem}.`,
    formerPartner: 'Hasta ahora',
    newPartner: 'Desde ahora',
    none: 'Ningún socio',
    same: 'Tus personas, colas, canales y mensajes siguen como están.',
    access:
      'Lo que decidiste sobre el acceso de los socios sigue valiendo: si no los dejas entrar, el nuevo tampoco entra. Lo cambias en Store.',
    button: 'Verlo en Store',
  },
}
