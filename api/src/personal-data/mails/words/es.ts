import type { PersonalDataMailWords } from '../mail-words.ts'

export const es: PersonalDataMailWords = {
  erasureUnderWay: {
    asked: {
      subject: (brand) => `Tus datos en ${brand} van a borrarse`,
      preheader: 'Si no lo quieres, detenlo ahora.',
      intro: (operator, at) => `El ${at} ${operator} pidió borrar tus datos personales.`,
      next: (time) =>
        `Otro operador debe confirmarlo. Pasado este tiempo empieza el borrado: ${time}.`,
    },
    confirmed: {
      subject: (brand) => `El borrado de tus datos en ${brand} está confirmado`,
      preheader: 'Si no lo quieres, detenlo ahora.',
      intro: (operator, at) => `El ${at} ${operator} confirmó el borrado de tus datos personales.`,
      next: (time) => `Empieza el ${time}.`,
    },
    heading: 'El borrado de tus datos',
    reason: 'Motivo',
    follows:
      'Entonces tu cuenta se cierra en todas las aplicaciones y terminan tus lugares en ecosistemas y equipos. Se eliminan tu nombre, tu dirección, tus dispositivos y todo lo demás por lo que se te conoce. Nada de eso vuelve.',
    button: 'Detener el borrado',
    notYouTitle: '¿No lo pediste?',
    notYou:
      'Entonces detenlo: todo queda como está. Para eso no hace falta iniciar sesión. Avisa también a quien cuida tu cuenta.',
  },
  erasureDone: {
    subject: (brand) => `Tu cuenta en ${brand} está cerrada`,
    preheader: 'Tus datos personales se están eliminando.',
    heading: 'Tu cuenta está cerrada',
    intro: (at, brand) =>
      `El ${at} se cerró tu cuenta en ${brand} y terminaron tus lugares en ecosistemas y equipos. Nadie inicia sesión con ella nunca más.`,
    rest: 'Tus datos personales se están eliminando ahora. El registro de lo ocurrido queda, sin tu nombre y sin nada por lo que se te conozca.',
    last: 'Este es el último correo que recibes de nosotros. Tu dirección ya no se conserva.',
  },
  personDataOpened: {
    subject: (brand) => `Se hace para ti una copia de tus datos en ${brand}`,
    preheader: 'La hace un operador. Aquí está quién y por qué.',
    heading: 'Una copia de tus datos',
    intro: (operator, at) =>
      `El ${at} se autorizó a ${operator} a descargar en un archivo todo lo que se guarda de ti.`,
    reason: 'Motivo',
    follows:
      'Es el mismo archivo que tú descargas en tu perfil si quieres. Quién la hizo y si se descargó consta en el registro.',
    notYouTitle: '¿No la pediste?',
    notYou: 'Entonces avisa a quien cuida tu cuenta, con el nombre y la hora de arriba.',
  },
  ownDataTaken: {
    subject: (brand) => `Se descargó una copia de tus datos en ${brand}`,
    preheader: 'Si no lo hiciste tú, cambia tu contraseña ahora.',
    heading: 'Se descargó una copia de tus datos',
    intro: (at, device) =>
      `El ${at} se descargó en un archivo todo lo que se guarda de ti, en este dispositivo: ${device}.`,
    notYouTitle: '¿No lo hiciste tú?',
    notYou:
      'Entonces alguien está en tu cuenta: cambia enseguida tu contraseña, cierra la sesión de todos los dispositivos en tu perfil y avisa a quien cuida tu cuenta.',
  },
}
