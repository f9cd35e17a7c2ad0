import type { PartnerAccountMailWords } from '../mail-words.ts'

export const es: PartnerAccountMailWords = {
  account: 'Cuenta',
  partner: 'Socio',

  accountInvitation: {
    subject: (account) => `Administras la cuenta ${account}`,
    preheader: (createdBy) => `${createdBy} la creó para ti.`,
    heading: 'Tienes una cuenta',
    intro: (createdBy, partner, account) =>
      `${createdBy}, de ${partner}, creó la cuenta ${account}, y tú la administras.`,
    next: (time) =>
      `Crea una contraseña con este botón, en un plazo de ${time}. Después inicias sesión en la Store con esta dirección de correo.`,
    button: 'Crear tu contraseña',
    unknownTitle: (createdBy) => `¿No conoces a ${createdBy}?`,
    unknown:
      'Entonces no hagas nada: sin una contraseña tuya nadie puede iniciar sesión con tu dirección.',
  },

  accountGiven: {
    subject: (account) => `Administras la cuenta ${account}`,
    preheader: (createdBy) => `${createdBy} la creó para ti.`,
    heading: 'Tienes otra cuenta',
    intro: (createdBy, partner, account) =>
      `${createdBy}, de ${partner}, creó la cuenta ${account}, y tú la administras.`,
    same: 'Inicias sesión en la Store como en los demás sitios. Tu nombre, tu contraseña y tus membresías siguen como están.',
    button: 'Abrir la Store',
    unknownTitle: (createdBy) => `¿No conoces a ${createdBy}?`,
    unknown:
      'De ti solo ven tu nombre y tu dirección de correo. En la Store puedes transferir la cuenta.',
  },
}
