import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Inicio de sesión único',
  lead: 'Tu gente entra con el inicio de sesión de tu empresa (OpenID Connect).',
  staffLead:
    'El personal entra al backoffice con el inicio de sesión de la empresa (OpenID Connect).',
  provider: 'Proveedor',
  providerLead: 'Registra esta aplicación en tu proveedor y escribe aquí lo que te dé.',
  redirectLead:
    'El proveedor envía a las personas de vuelta a estas direcciones. Debe permitir cada una.',
  redirectAddress: 'Dirección de retorno en {{host}}',
  signOutLead:
    'Si el proveedor puede avisar cuando alguien cierra sesión allí (back-channel logout), lo hace aquí:',
  signOutAddress: 'Dirección de cierre de sesión',
  name: 'Nombre',
  nameHint: 'La gente lee “Continuar con …”: por ejemplo, el nombre de tu empresa.',
  nameMissing: 'Escribe un nombre.',
  issuer: 'Emisor',
  issuerHint: 'La dirección del proveedor, por ejemplo https://login.example.com.',
  issuerMissing: 'Escribe el emisor.',
  clientId: 'Id de cliente',
  clientIdMissing: 'Escribe el id de cliente.',
  clientSecret: 'Secreto de cliente',
  secretKept: 'Hay un secreto guardado que no se muestra. Deja el campo vacío para conservarlo.',
  secretMissing: 'Escribe el secreto de cliente.',
  mfaValues: 'Qué cuenta como MFA',
  mfaValuesHint:
    'Valores de acr o amr, separados por espacios, por ejemplo “mfa hwk”. Con el campo vacío, las personas con MFA también escriben su código aquí.',
  joining: 'Personas sin cuenta aquí',
  joiningHint: 'Quien entre con una dirección de un dominio verificado puede hacerse miembro.',
  joiningNobody: 'No entran',
  setUp: 'Configurar',
  save: 'Guardar',
  saveLead:
    'Si cambian el emisor, el id o el secreto de cliente, el inicio de sesión único se desactiva hasta probarlo otra vez, y hasta entonces se permiten las contraseñas.',
  saved: 'El proveedor está guardado.',
  domains: 'Dominios',
  domainsLead:
    'El proveedor responde solo por las direcciones de estos dominios. Un registro en el DNS prueba que el dominio es tuyo.',
  noDomain: 'Todavía no hay ningún dominio.',
  isVerified: 'Verificado',
  isUnverified: 'Sin verificar',
  recordLead:
    'Agrega este registro TXT al DNS del dominio y verifícalo aquí después. Un registro nuevo puede tardar unas horas en verse en todas partes.',
  recordName: 'Nombre del registro',
  recordValue: 'Valor',
  verify: 'Verificar',
  verified: 'El dominio {{domain}} se verificó.',
  remove: 'Quitar',
  removeTitle: '¿Quitar {{domain}}?',
  removeLead:
    'Las personas con una dirección de este dominio vuelven a entrar con contraseña. Sin ningún dominio verificado, el inicio de sesión único se desactiva.',
  removed: 'Se quitó {{domain}}.',
  domain: 'Dominio',
  domainHint: 'Por ejemplo example.com. Los subdominios se agregan uno por uno.',
  domainMissing: 'Escribe un dominio.',
  addDomain: 'Agregar el dominio',
  test: 'Prueba',
  testLead:
    'Entra una vez en tu proveedor con una dirección de un dominio verificado. Aquí nadie inicia sesión con ello.',
  testAct: 'Probar',
  testDone: 'La prueba salió bien.',
  tested: 'Probado',
  testEmail: 'Dirección indicada',
  testMfa: 'Cuenta como MFA',
  counts: 'Sí',
  countsNot: 'No cuenta',
  use: 'Uso',
  useLead:
    'Con un dominio verificado y una prueba lograda, se puede activar el inicio de sesión único.',
  isOn: 'Activado',
  isOff: 'Desactivado',
  switchOn: {
    act: 'Activar',
    lead: 'A las personas con una dirección de tus dominios verificados se les ofrece esta entrada. Quienes ya tienen cuenta la vinculan una vez, con su contraseña.',
    done: 'El inicio de sesión único está activado.',
  },
  switchOff: {
    act: 'Desactivar',
    lead: 'Nadie entra ya con él, y se permiten las contraseñas.',
    done: 'El inicio de sesión único está desactivado.',
  },
  passwordsAreOn: 'Las personas de estos dominios también entran con su contraseña.',
  passwordsAreOff: 'Nadie con una dirección de estos dominios entra con contraseña.',
  passwordsOff: {
    act: 'Desactivar las contraseñas',
    lead: 'Las personas de estos dominios entran entonces con el inicio de sesión único o con una llave de acceso. Si tu proveedor no responde, un operador de la plataforma puede permitir de nuevo las contraseñas.',
    done: 'Las contraseñas están desactivadas.',
  },
  passwordsOn: {
    act: 'Permitir de nuevo las contraseñas',
    lead: 'Las personas de estos dominios también entran con su contraseña.',
    done: 'Las contraseñas están permitidas.',
  },
  continueWith: 'Continuar con {{name}}',
  onlyWay: 'Las direcciones de este dominio entran con {{name}}.',
  linkFirst:
    'Ya tienes una cuenta aquí: {{email}}. Entra una vez como antes; después queda vinculada a {{name}}.',
  goOn: 'Seguir',
}
