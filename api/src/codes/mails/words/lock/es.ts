import type { LockWords } from '../../lock-words.ts'

export const es: LockWords = {
  factorLocked: {
    subject: {
      PASSWORD: 'Demasiadas contraseñas incorrectas en tu cuenta',
      MFA: 'Demasiados códigos MFA incorrectos en tu cuenta',
      VERIFICATION_CODE: 'Demasiados códigos de verificación incorrectos en tu cuenta',
    },
    preheader: (time) => `Bloqueo de ${time}. ¿Fuiste tú?`,
    heading: {
      PASSWORD: 'Tu contraseña está bloqueada por ahora',
      MFA: 'Tus códigos MFA están bloqueados por ahora',
      VERIFICATION_CODE: 'Tus códigos de verificación están bloqueados por ahora',
    },
    intro: (time) => ({
      PASSWORD: `Se escribió demasiadas veces una contraseña incorrecta. Durante ${time} no se acepta ninguna contraseña en los dispositivos que usas, ni siquiera la correcta. Los dispositivos con la sesión abierta la conservan.`,
      MFA: `Se escribió demasiadas veces un código MFA incorrecto. Durante ${time} no se acepta ningún código MFA en los dispositivos que usas, ni siquiera uno correcto. Los dispositivos con la sesión abierta la conservan.`,
      VERIFICATION_CODE: `Se escribió demasiadas veces un código de verificación incorrecto. Durante ${time} no se acepta ningún código de verificación tuyo, ni siquiera el correcto.`,
    }),
    forStrangers: {
      heading: {
        PASSWORD: 'Tu contraseña está bloqueada en dispositivos nuevos',
        MFA: 'Tus códigos MFA están bloqueados en dispositivos nuevos',
      },
      intro: (time) => ({
        PASSWORD: `Se escribió demasiadas veces una contraseña incorrecta, en dispositivos donde nunca habías iniciado sesión. Durante ${time} no se acepta ninguna contraseña en dispositivos así, ni siquiera la correcta. Los dispositivos donde ya iniciaste sesión siguen como siempre.`,
        MFA: `Se escribió demasiadas veces un código MFA incorrecto, en dispositivos donde nunca habías iniciado sesión. Durante ${time} no se acepta ningún código MFA en dispositivos así, ni siquiera uno correcto. Los dispositivos donde ya iniciaste sesión siguen como siempre.`,
      }),
    },
    ifYou: (time) => `Si fuiste tú: espera ${time} y vuelve a intentarlo.`,
    notYouTitle: '¿No fuiste tú?',
    notYou: {
      PASSWORD:
        'Alguien intentó entrar y no lo logró. Si tu contraseña es corta o la usas en otro sitio, elige ahora una nueva.',
      MFA: 'Quien escribió esos códigos ya conocía tu contraseña. Elige ahora una nueva.',
      VERIFICATION_CODE:
        'Alguien intentó adivinar un código y no lo logró. Rechaza toda solicitud de asistencia que no hayas pedido.',
    },
    resetLink: 'Elegir una contraseña nueva',
  },
}
