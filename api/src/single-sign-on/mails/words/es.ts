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
      'Entonces cambia tu contraseña enseguida, cierra la sesión de todos tus dispositivos en tu perfil y avisa a tu administrador.',
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
