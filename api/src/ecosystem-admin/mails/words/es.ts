import { es as codes } from '../../../codes/mails/words/code/es.ts'
import type { EcosystemAdminMailWords } from '../mail-words.ts'

export const es: EcosystemAdminMailWords = {
  ...codes,
  analyst: 'Analista',

  administrationUserCode: {
    subject: (brand) => `Tu código de verificación para el soporte de ${brand}`,
    preheader: (time) => `Sirve una sola vez, durante ${time}.`,
    heading: '¿Eres tú quien pide soporte?',
    intro: (analyst, brand) =>
      `${analyst}, analista de soporte de ${brand}, quiere ayudarte con la administración de tus ecosistemas. Si estás de acuerdo, díctale el código o muéstrale el código QR.`,
    codeNote: (time) => `Sirve una sola vez, durante ${time}.`,
    pictureLabel: 'El mismo código como QR',
    picture: 'Código QR del código de verificación',
    pictureNote: 'Para escanearlo en vez de dictarlo.',
    notYouTitle: '¿No pediste soporte?',
    notYou: (brand) =>
      `No le des el código a nadie: sin él, nadie sigue adelante. ${brand} nunca te pide tu contraseña.`,
  },

  administrationInternalCode: {
    subject: (user) => `Tu código de verificación para dar soporte a ${user}`,
    preheader: (time) => `Sirve una sola vez, durante ${time}.`,
    heading: '¿Eres tú quien da el soporte?',
    intro: (user, ecosystem) =>
      `Pediste revisar la administración del ecosistema ${ecosystem} con ${user}. Escribe este código en el backoffice para demostrar que eres tú.`,
    codeNote: (time) =>
      `Sirve una sola vez, durante ${time} y solo para esta solicitud. Es únicamente tuyo: no se lo des a nadie, tampoco al cliente.`,
    notYouTitle: '¿No lo pediste tú?',
    notYou:
      'Puede que otra persona esté usando tu cuenta del backoffice. No le des el código a nadie, cierra la sesión en todos tus dispositivos y elige una contraseña nueva.',
    profileLink: 'Abrir mi perfil',
  },

  administrationClosed: {
    subject: {
      CANCELLED: 'Se canceló el soporte para tu ecosistema',
      EXPIRED: 'Venció el soporte para tu ecosistema',
    },
    preheader: 'El código que te enviamos ya no sirve.',
    heading: { CANCELLED: 'El soporte se canceló', EXPIRED: 'El soporte venció' },
    intro: (analyst) => ({
      CANCELLED: `${analyst} canceló el soporte para la administración de tu ecosistema.`,
      EXPIRED: `El soporte que te daba ${analyst} para la administración de tu ecosistema esperó demasiado y se cerró solo.`,
    }),
    next: 'Lo que se había ingresado se pierde y los códigos que te enviamos ya no sirven. No tienes que hacer nada.',
    stillTitle: '¿Todavía necesitas ayuda?',
    still: (brand) =>
      `Comunícate otra vez con el soporte de ${brand}. El analista abre una solicitud nueva y tú recibes un código nuevo.`,
  },
}
