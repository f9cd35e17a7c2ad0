import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

/** What each error code says to the person, and what to do next, in Spanish. */
export const words: Translated<typeof english> = {
  BAD_USER_INPUT: 'Algo del formulario no es correcto. Revisa los campos marcados.',
  UNAUTHENTICATED: 'No has iniciado sesión o tu sesión terminó. Inicia sesión de nuevo.',
  FORBIDDEN: 'No puedes hacer esto. Si crees que deberías, pídeselo a un administrador.',
  NOT_FOUND: 'Esto no existe o no te corresponde verlo.',
  REFUSED_UNDER_CONTROL:
    'Esto no se puede hacer durante una sesión de asistencia. Solo puede hacerlo la persona titular de la cuenta.',
  STAFF_NOT_ADMITTED:
    'No se puede dar acceso duradero al personal de la plataforma ni a los equipos de los socios durante una sesión de asistencia. Solo puede hacerlo la persona titular de la cuenta, con su propio inicio de sesión.',
  CONTEXT_CHANGED: 'Esta pestaña ya no está en la sesión de asistencia que muestra. Recárgala.',
  ACCESS_SESSION_ENDED: 'La sesión de asistencia terminó. No se cambió nada.',
  TOO_MANY_REQUESTS: 'Demasiados intentos en poco tiempo. Espera un momento y vuelve a intentarlo.',
  QUERY_TOO_LARGE: 'La consulta pide demasiado de una vez. Pide menos.',
  INTERNAL_ERROR: 'Algo falló de nuestro lado. No se cambió nada; vuelve a intentarlo.',
  SERVICE_UNAVAILABLE:
    'El servicio no está disponible en este momento. Espera un poco y vuelve a intentarlo; si estabas guardando algo, comprueba antes si se guardó.',
  PASSWORD_WRONG: 'Esa no es tu contraseña actual. Revísala e inténtalo de nuevo.',
  WRONG_CREDENTIALS:
    'El correo y la contraseña no coinciden. Vuelve a intentarlo o restablece la contraseña.',
  USER_BLOCKED: 'Este usuario está bloqueado. Contacta con soporte.',
  APP_NOT_ALLOWED:
    'Tu usuario no tiene acceso a esta aplicación. Usa la aplicación a la que te invitaron.',
  FACTOR_LOCKED:
    'Demasiados intentos fallidos. En este dispositivo queda bloqueado un tiempo; después, inténtalo.',
  MFA_CODE_WRONG: 'Ese código MFA no es correcto. Escribe el que muestra ahora tu aplicación.',
  MFA_CODE_USED: 'Ese código MFA ya se usó. Espera al siguiente.',
  MFA_CHALLENGE_EXPIRED:
    'El inicio de sesión tardó demasiado. Escribe otra vez el correo y la contraseña.',
  COOKIE_MISSING:
    'Tu navegador no ha guardado la cookie de este inicio de sesión: las cookies están bloqueadas o se han borrado entretanto. Permite las cookies de este sitio y vuelve a ingresar el correo y la contraseña.',
  MFA_NOT_ON: 'Antes activa la MFA en tu perfil.',
  MFA_ALREADY_ON: 'La MFA ya está activa.',
  MFA_SETUP_NOT_BEGUN: 'Empieza de nuevo la activación de la MFA: escanea un código QR nuevo.',
  PASSKEY_TOO_LATE:
    'Tardaste demasiado, o ya se había respondido. Usa otra vez la llave de acceso.',
  PASSKEY_UNKNOWN:
    'Esa llave de acceso no se conoce aquí: se eliminó, o es de otra cuenta. Usa otra, o un código.',
  PASSKEY_REFUSED: 'No se pudo confirmar la llave de acceso. Inténtalo otra vez, o usa otro medio.',
  PASSKEY_COPIED:
    'Se rechazó esa llave de acceso: su contador muestra que se usó una copia. Elimínala en tu perfil y crea una nueva.',
  PASSKEY_KNOWN: 'Esa llave de acceso ya está registrada.',
  PASSKEY_LIMIT_REACHED:
    'Tienes tantas llaves de acceso como puede tener una persona. Elimina una antes.',
  PASSKEY_NONE_HERE: 'Ninguna de tus llaves de acceso sirve en esta dirección. Usa un código.',
  SINGLE_SIGN_ON_AWAY:
    'El inicio de sesión de tu empresa no responde en este momento. Inténtalo más tarde.',
  SINGLE_SIGN_ON_REFUSED:
    'El inicio de sesión de tu empresa no confirmó quién eres. Inténtalo otra vez.',
  SINGLE_SIGN_ON_TOO_LATE: 'Tardó demasiado, o ya se había respondido. Empieza de nuevo.',
  SINGLE_SIGN_ON_EMAIL:
    'El inicio de sesión de tu empresa indicó una dirección que no le corresponde. Pregunta a tu administrador.',
  SINGLE_SIGN_ON_NOT_ADMITTED:
    'No tienes acceso aquí con el inicio de sesión único. Pregunta a tu administrador.',
  SINGLE_SIGN_ON_NOT_PROVEN: 'Para vincular la cuenta, entra primero con tu contraseña.',
  SINGLE_SIGN_ON_UNTESTED: 'Prueba primero el inicio de sesión.',
  PASSWORDS_OFF:
    'Las contraseñas están desactivadas para este dominio. Continúa con el inicio de sesión de tu empresa.',
  PROVIDER_UNFIT: 'No se encontró un proveedor utilizable en esa dirección.',
  DOMAIN_INVALID: 'Eso no es un dominio.',
  DOMAIN_UNPROVEN: 'No se encontró el registro TXT.',
  DOMAIN_TAKEN: 'Otra cuenta ya verificó ese dominio.',
  DOMAINS_FULL: 'Ya hay tantos dominios como puede haber. Quita uno primero.',
  RECOVERY_CODES_NEEDED:
    'Antes crea códigos de recuperación nuevos: solo con llaves de acceso, perder un dispositivo te dejaría fuera.',
  PASSWORD_TOO_SHORT: 'La contraseña es demasiado corta. Usa una más larga.',
  PASSWORD_TOO_LONG: 'La contraseña es demasiado larga. Usa una más corta.',
  PASSWORD_TOO_COMMON: 'Esa contraseña está en la lista de las más usadas. Elige otra.',
  LINK_INVALID: 'Este enlace ya no sirve: se usó, se reemplazó o venció. Pide uno nuevo.',
  EMAIL_UNREACHABLE:
    'Nuestro servidor de correo no puede enviar a una dirección con esas letras antes de la @. Usa otra dirección.',
  EMAIL_MALFORMED: 'Eso no es un correo electrónico. Revísalo.',
  EMAIL_UNCHANGED: 'Ese ya es el correo actual.',
  LAST_OPERATOR:
    'Siempre hay un operador activo con MFA, y este es el último. Haz antes operador a otra persona.',
  OPERATOR_NEEDS_MFA:
    'Un operador debe tener la MFA activada. Pide antes a esta persona que la active en su perfil.',
  OWN_STAFF_ACCOUNT: 'No puedes hacer esto contigo. Pídelo a otro operador.',
  STAFF_SITUATION: 'La situación ya es otra. Mira de nuevo a la persona.',
  MFA_RESET_NEEDS_TWO:
    'Restablecer la MFA requiere dos operadores con MFA, además de la persona. Sin ellos, usa la línea de comandos en el servidor.',
  MFA_RESET_ASKER: 'Tú pediste este restablecimiento. Debe confirmarlo otro operador.',
  EMAIL_TAKEN: 'Esta dirección es de otro usuario, o lo fue hasta hace poco. Elige otra.',
  NAME_INVALID: 'Escribe un nombre de 1 a 100 caracteres.',
  TIME_ZONE_UNKNOWN: 'No existe una zona horaria con ese nombre. Elige una de la lista.',
  EMAIL_UNKNOWN: 'Ningún usuario tiene este correo. Compruébalo con la persona al teléfono.',
  ALREADY_MEMBER: 'Esta persona ya es miembro.',
  ALREADY_INVITED: 'Esta persona ya tiene una invitación. Envíala de nuevo o retírala.',
  INVITATION_ENDED: 'Esta invitación ya fue respondida, se retiró o venció.',
  INVITATION_NEEDS_OWNER:
    'El equipo de soporte envió esta invitación durante una sesión de asistencia, y así no se puede aceptar. Pide a la persona titular de la cuenta que la envíe ella misma.',
  INVITATION_NEEDS_SIGN_IN: 'Ya tienes una cuenta. Inicia sesión con ella para aceptar.',
  MAIL_TOO_SOON:
    'Se acaba de enviar un correo a esta persona. Espera un momento antes de enviar otro.',
  MAIL_LIMIT_REACHED:
    'Se enviaron demasiados correos en la última hora. Espera antes de enviar otro.',
  ADMINISTRATOR_PROTECTED: 'No se puede bloquear ni eliminar al administrador del ecosistema.',
  ROLE_NOT_ASSIGNABLE: 'Aquí solo se pueden agregar agentes y usuarios.',
  CODE_WRONG: 'Ese código no es correcto. Revísalo y vuelve a intentarlo.',
  CODE_EXPIRED: 'Ese código venció. Pide uno nuevo.',
  CODE_REPLACED:
    'Ese código es de un correo anterior. Usa el código del más reciente; no has gastado ningún intento.',
  CODE_USED: 'Ese código ya se ingresó.',
  CODE_ATTEMPTS_EXHAUSTED: 'No quedan intentos para este código. Envía uno nuevo.',
  CODE_MALFORMED: 'Un código tiene 6 cifras. Revisa lo que escribiste.',
  SEND_TOO_SOON: 'Se acaba de enviar un código. Espera un momento antes de enviar otro.',
  SEND_LIMIT_REACHED:
    'Se enviaron demasiados códigos en la última hora. Espera antes de enviar otro.',
  REASON_REQUIRED: 'Escribe el motivo: la otra persona lo leerá.',
  REASON_TOO_SHORT: 'El motivo es demasiado corto. Cuenta un poco más.',
  REASON_TOO_LONG: 'El motivo es demasiado largo. Dilo con menos palabras.',
  REASON_FILLER: 'Escribe un motivo de verdad, no relleno.',
  CLIENT_BLOCKED:
    'Este cliente está bloqueado en la plataforma o en el ecosistema: la asistencia no puede empezar.',
  CLIENT_NOT_MEMBER: 'El cliente no es un miembro activo de ese ecosistema.',
  ASSISTING_ONESELF: 'No puedes asistir a tu propia cuenta. Debe hacerlo otro analista.',
  REQUEST_ALREADY_OPEN:
    'Ya hay una solicitud abierta para este cliente. Continúa esa solicitud o ciérrala.',
  REQUEST_CLOSED: 'Esta solicitud está cerrada. Empieza una nueva.',
  ILLEGAL_TRANSITION:
    'Eso no es posible en este paso de la solicitud. La página muestra el paso actual.',
  PARTY_CONFLICT:
    'El analista y el cliente deben ser dos personas: en este navegador inició sesión el analista. El cliente debe usar su propio navegador.',
  ENVIRONMENT_NOT_ALLOWED: 'Este entorno no está abierto para ese usuario.',
  TICKET_INVALID:
    'Este acceso ya no sirve: se usó, venció o no se abrió en su propia pestaña. Ábrelo de nuevo.',
  CHALLENGE_INVALID: 'Falta la prueba de la pestaña que abre este entorno, o no es válida.',
  SUCCESSION_LIVE: 'Este ecosistema ya tiene un sucesor o una invitación. Elimínalo primero.',
  SUCCESSION_BLOCKED:
    'La sucesión de este ecosistema está bloqueada. Contacta a soporte, que puede pedir que se quite el bloqueo.',
  SUCCESSOR_UNFIT:
    'Este miembro no cumple ahora las condiciones de un sucesor. Resuélvelas o elige a otro miembro.',
  SUCCESSOR_IS_SELF: 'No puedes ser tu propio sucesor. Elige a otro miembro.',
  SUCCESSOR_NOT_MEMBER: 'Solo un miembro activo del ecosistema puede ser su sucesor.',
  SUCCESSOR_SAME_MAILBOX: 'Ese correo llega a tu propio buzón. Elige a otra persona.',
  FROZEN_BY_HANDOVER:
    'Hay una transferencia en curso: esto queda como está hasta que termine o se cancele.',
  CLAIM_TOO_EARLY:
    'Es demasiado pronto para aprobar este reclamo. La página muestra desde cuándo puedes.',
  CLAIM_CONTESTED_MEANWHILE:
    'El administrador ha impugnado el reclamo entretanto. Lee lo que dice y decide después.',
  CLAIM_NOT_CERTIFIED: 'Certifica que la información es veraz y los archivos son originales.',
  CLAIM_EXPLANATION_TOO_LONG: 'La explicación es demasiado larga. Dilo con menos palabras.',
  CLAIM_EXPLANATION_REQUIRED: 'Cuenta por qué reclamas el ecosistema.',
  EVIDENCE_REQUIRED: 'Adjunta al menos un archivo que pruebe el motivo.',
  EVIDENCE_TOO_MANY: 'No se pueden adjuntar tantos archivos.',
  EVIDENCE_TOO_LARGE: 'Ese archivo es demasiado grande. Redúcelo y vuelve a intentarlo.',
  EVIDENCE_EMPTY: 'Ese archivo está vacío. Elige otro.',
  STORAGE_UNAVAILABLE:
    'En este momento no se pueden guardar ni leer archivos. No se cambió nada; inténtalo un poco más tarde.',
  EVIDENCE_DAMAGED:
    'Ese archivo está dañado y no se puede mostrar. Guárdalo otra vez o escanéalo de nuevo.',
  EVIDENCE_LOCKED:
    'Ese PDF está protegido con una contraseña. Guarda una copia que se abra sin ella y adjúntala.',
  EVIDENCE_TOO_MANY_PIXELS:
    'Una imagen de ese archivo tiene demasiados píxeles para mostrarla. Redúcela o escanéala con menos resolución.',
  EVIDENCE_KIND_NOT_ALLOWED:
    'Solo se aceptan archivos PDF, PNG y JPEG. Conviértelo y vuelve a intentarlo.',
  REVIEWER_INVOLVED: 'Asististe hace poco a una de las dos partes: debe decidir otro revisor.',
  ECOSYSTEM_NOT_OF_USER: 'Ese ecosistema no es de este usuario. Elige otro.',
  ECOSYSTEM_NOT_OPEN:
    'Este ecosistema está suspendido o cerrado: no se puede hacer esto en él hasta que vuelva a estar abierto.',
  ECOSYSTEM_SITUATION:
    'El ecosistema no puede pasar a esa situación desde la actual. Vuelve a mirar el ecosistema.',
  PERSON_UNKNOWN: 'Nadie tiene una cuenta con esta dirección. Comprueba cómo se escribe.',
  ERASURE_UNDER_WAY:
    'El borrado de los datos de esta persona ya está solicitado. Búscalo en la lista.',
  ERASURE_OBSTACLES:
    'Los datos de esta persona no se borran mientras se la necesite en algún sitio. Termínalo primero y vuelve a pedirlo.',
  ERASURE_ASKER: 'Tú pediste este borrado. Debe confirmarlo otro operador.',
  PERSON_SITUATION: 'La situación ya es otra. Mira de nuevo a la persona.',
  FACTOR_NOT_LOCKED: 'Esto no está bloqueado, o ya no: la persona puede intentarlo de nuevo.',
  MAIL_SENT_ALREADY: 'El servidor de correo ya aceptó este correo: no se envía de nuevo.',
  MAIL_OUTDATED:
    'Este correo no se puede enviar de nuevo: su código o enlace ya no sirve, o su texto ya no se guarda. Quien lo necesite pide otro.',
  MODULE_NOT_IN_PLAN: 'El plan no tiene este módulo. Elige otro plan o deja el módulo fuera.',
  PLAN_OF_PARTNER:
    'Un socio atiende este ecosistema y le vende su plan. Solo el socio puede cambiarlo.',
  PARTNER_SITUATION: 'La situación del socio ya es otra. Vuelve a mirar el socio.',
  PARTNER_SUSPENDED: 'El socio está suspendido. Reactívalo primero.',
  PARTNER_NAME_TAKEN: 'Otro socio, o uno invitado, tiene este nombre. Elige otro.',
  PRINCIPAL_IS_STAFF:
    'El personal de la plataforma no puede ser Principal de un socio. Usa otra dirección.',
  PRINCIPAL_BLOCKED:
    'La persona con este correo está bloqueada, o lo dejó hace poco. Usa otra dirección.',
  PRINCIPAL_IN_TEAM: 'Esta persona ya está en el equipo de un socio. Usa otra dirección.',
  NOT_BLOCKED: 'Esta sucesión no está bloqueada: no hay nada que quitar.',
  OWN_TEAM_PLACE: 'No puedes hacer esto contigo. Pídelo a otro superadministrador de tu equipo.',
  PRINCIPAL_PROTECTED:
    'No se puede bloquear, eliminar ni cambiar al Principal. Solo esa persona puede pasar la titularidad.',
  ADM_USER_STATE:
    'Esto ya no es posible: alguien cambió a esta persona entretanto. Mira la lista de nuevo.',
  PRINCIPAL_UNFIT:
    'Solo puede ser Principal un superadministrador activo del equipo que tenga la MFA activa.',
  ALREADY_IN_TEAM: 'Ya hay una persona con este correo en el equipo.',
  ADM_USER_NOT_ADDABLE:
    'La persona con este correo no puede entrar en el equipo. Usa otra dirección.',
  NO_ONE_TO_VIEW_AS:
    'En esta cuenta no hay nadie más como quien verla. Pide a su administrador que invite a alguien.',
  PARTNER_ACCESS_OFF:
    'Esta cuenta no deja entrar al equipo de su socio. Solo su administrador puede volver a permitirlo: pídeselo.',
  ACCOUNT_SUSPENDED: 'Esta cuenta está suspendida o cancelada: no se puede enviar nada desde ella.',
  ACCOUNT_CANCELLED:
    'Esta cuenta está cancelada: no recibe nada y nadie del equipo entra ya en ella.',
  TEAM_FULL: 'El equipo tiene todas las personas que puede tener. Elimina primero a alguien.',
  ACCOUNT_SITUATION:
    'La cuenta no puede pasar de su situación actual a esa. Mire la cuenta otra vez.',
  PLAN_NAME_TAKEN: 'Otro plan tiene este nombre. Elige otro.',
  PLANS_FULL: 'El socio ya tiene tantos planes como puede tener. Modifica uno inactivo.',
  PLAN_EXTRAS_IN_USE:
    'Hay cuentas con extras de un recurso que este cambio deja de vender. Mantén su precio, o quita antes los extras de esas cuentas.',
  PLAN_INACTIVE: 'Este plan está inactivo. Elige otro.',
  EXTRA_NOT_SOLD: 'El plan no vende extras de este recurso. Quítalos o elige otro plan.',
  TAX_NUMBER_INVALID: 'No es un número de ese tipo: revisa su longitud y sus últimos dígitos.',
  ADMINISTRATOR_NOT_ADDABLE:
    'La persona con este correo no puede administrar una cuenta. Usa otra dirección.',
  PHONE_MALFORMED:
    'Esto no es un número de teléfono. Escríbelo con el prefijo del país, que empieza por +.',
  BILLING_MONTH_OPEN:
    'Este mes todavía no está emitido: sus líneas aún siguen a las cuentas. Corrígelo cuando esté emitido.',
  AMOUNT_INVALID: 'Escribe un importe que no sea cero y que se pueda pagar en la moneda.',
  MESSAGE_EMPTY: 'Escribe algo primero.',
  MESSAGE_TOO_LONG: 'El mensaje es demasiado largo. Envíalo por partes.',
  MESSAGE_MALFORMED:
    'El mensaje contiene caracteres que no se pueden enviar. Quítalos y envíalo de nuevo.',
  CONFLICT:
    'Esto ya está de otro modo: alguien fue más rápido o ha cambiado de sitio. Míralo de nuevo; lo que escribiste no se envió.',
  ATTENDANT_BUSY:
    'Esta persona tiene en curso tantas atenciones como se pueden tener. Concluye alguna primero.',
  ASSIGNEE_UNFIT: 'Esta persona no trabaja en esa cola. Elige a otra, o solo la cola.',
  QUEUE_NAME_TAKEN: 'Otra cola tiene este nombre. Elige otro.',
  QUEUES_FULL: 'La cuenta tiene tantas colas como puede tener. Elimina una primero.',
  QUEUE_IS_DEFAULT:
    'La cola predeterminada no se puede eliminar. Convierte otra en la predeterminada primero.',
  QUEUE_HAS_WORK:
    'Hay atenciones en espera o en curso en esta cola. Conclúyelas o transfiérelas primero.',
  MEMBER_CAN_NOT_ATTEND: 'Solo administradores y agentes pueden trabajar en colas.',
  ACCOUNT_NOT_DEMO: 'Solo una cuenta de demostración recibe un canal de demostración.',
  CHANNELS_FULL: 'La cuenta tiene tantos canales como puede tener.',
  CUSTOM_ADDRESS_REFUSED:
    'Esta dirección no se puede abrir. Empiézala con https:// y el nombre público de un sitio, y usa solo variables de la lista.',
  CUSTOM_ACTIONS_FULL:
    'Tu empresa tiene tantos menús y acciones personalizados como puede tener. Elimina antes uno.',
  NOTICE_TEXT_MISSING: 'Escribe el aviso también en este idioma.',
  NOTICE_TEXT_TOO_LONG: 'El aviso es demasiado largo en este idioma. Acórtalo.',
  NOTICE_ENDS_BEFORE_START:
    'El aviso termina antes de empezar. Ambas horas son las de la zona horaria del socio; elige un final posterior.',
  NOTICE_ENDS_IN_PAST: 'Este final ya ha pasado. Elige uno posterior.',
  NOTICE_RUNS_TOO_LONG: 'El aviso dura demasiado tiempo. Elige un final anterior.',
  NOTICE_BEGUN: 'El aviso ha empezado: su inicio ya no se puede cambiar.',
  NOTICE_AUDIENCE_EMPTY: 'Elige al menos uno, o nadie vería el aviso.',
  NOTICE_ACCOUNTS_TOO_MANY: 'Son demasiadas cuentas para elegirlas. Elige menos, o todas.',
  NOTICES_FULL:
    'El socio tiene tantos avisos previstos y en curso como puede tener. Termina o elimina uno primero.',
  NOTICE_NOT_DISMISSIBLE: 'Este aviso no se puede descartar; desaparece por sí solo.',
  FILE_EMPTY: 'Ese archivo está vacío. Elige uno diferente.',
  FILE_TOO_LARGE: 'Ese archivo es demasiado grande. Redúcelo e inténtalo de nuevo.',
  FILE_DAMAGED:
    'Ese archivo está dañado y no se puede mostrar. Guárdalo de nuevo y vuelve a elegirlo.',
  FILE_LOCKED: 'Ese PDF está protegido con contraseña. Guarda una copia que se abra sin ella.',
  FILE_TOO_MANY_PIXELS:
    'Esa imagen, o una de ese archivo, es mayor de lo que muestran los navegadores. Guárdala con menos píxeles.',
  FILE_NO_PICTURE: 'Un logotipo es una imagen PNG, JPEG o WebP. Conviértela y vuelve a intentarlo.',
  FILE_NO_PDF: 'Aquí solo se aceptan archivos PDF. Conviértelo y vuelve a intentarlo.',
  FILE_NO_LINES:
    'Aquí solo se aceptan archivos CSV y JSON Lines. Guarda la tabla como CSV (UTF-8) en tu hoja de cálculo y vuelve a intentarlo.',
  IMPORT_UNDER_WAY:
    'Este archivo ya se está importando. Mira esa importación y termínala o descártala antes.',
  IMPORT_NOTHING_TO_DO:
    'No se puede importar ninguna línea de este archivo. Corrige los errores en el archivo y súbelo de nuevo.',
  PORTAL_HOURS_TOO_LONG: 'Este texto es demasiado largo. Acórtalo.',
  PORTAL_LINKS_TOO_MANY: 'Son más enlaces de los que puede tener un portal. Quita algunos.',
  PORTAL_DOCUMENTS_FULL: 'El portal tiene todos los documentos que puede tener. Quita uno antes.',
  LINK_ADDRESS_REFUSED:
    'Esta dirección no se puede abrir. Empiézala con https:// y el nombre público de un sitio, sin variables.',
  IDEMPOTENCY_KEY_REUSED: 'Esta clave se usó para otra cosa. Usa una clave nueva.',
  NETWORK: 'No se puede contactar con el servidor. Revisa tu conexión y vuelve a intentarlo.',
}
