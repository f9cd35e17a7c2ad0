import type { SingleSignOnMailWords } from '../mail-words.ts'

export const es: SingleSignOnMailWords = {
  singleSignOnLinked: {
    subject: (connection) => `Ya puedes entrar con ${connection}`,
    preheader: 'Tu cuenta tiene una nueva forma de entrar.',
    heading: 'Una nueva forma de entrar',
    intro: (connection) =>
      `Tu cuenta se vinculó al inicio de sesión de ${connection}. Desde ahora puedes entrar con él.`,
    when: 'Cuándo',
    device: 'Dispositivo',
    notYouTitle: '¿No fuiste tú?',
    notYou:
      'Entonces quita el vínculo en tu perfil, cambia tu contraseña enseguida, cierra allí la sesión de todos tus dispositivos y avisa a tu administrador.',
  },
  singleSignOnUnlinked: {
    subject: (connection) => `Ya no entras con ${connection}`,
    preheader: 'Se quitó una forma de entrar en tu cuenta.',
    heading: 'Se quitó una forma de entrar',
    intro: (connection) =>
      `Se quitó el vínculo de tu cuenta con el inicio de sesión de ${connection}. Se cerró la sesión de quien entró con él. Tus demás formas de entrar siguen igual.`,
    when: 'Cuándo',
    device: 'Dispositivo',
    notYouTitle: '¿No fuiste tú?',
    notYou:
      'Entonces cambia tu contraseña enseguida y cierra la sesión de todos tus dispositivos en tu perfil.',
  },
  passwordsAllowedAgain: {
    subject: (ecosystem) => `Las contraseñas vuelven a estar permitidas en ${ecosystem}`,
    preheader: 'Las permitió un operador de la plataforma.',
    heading: 'Las contraseñas vuelven a estar permitidas',
    intro: (ecosystem, at) =>
      `El ${at}, un operador de la plataforma permitió que las personas de ${ecosystem} vuelvan a entrar con su contraseña.`,
    next: 'El inicio de sesión único sigue funcionando. Cuando tu proveedor vuelva a responder, puedes desactivar las contraseñas otra vez.',
    button: 'Abrir el inicio de sesión único',
  },
}
