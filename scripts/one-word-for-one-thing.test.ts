import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { sentencesOf } from './sentences.ts'
import { allWords } from './words.ts'

/** Words that no text may use in a language, each with the word to use instead. */
interface Unsaid {
  readonly said: RegExp
  readonly say: string
}

/**
 * A participle after a name at the beginning of a sentence, or after “you”, would assume that person's gender.
 */
const NAME = '(?:^|[.;:] )\\{\\{\\w+\\}\\}'
const PARTICIPLE = '[a-zñáéíóúçãõ]+(?:ad|id)[oa]'
const GENDER = 'a sentence that holds for everybody'

const unsaid: Readonly<Record<'en' | 'es' | 'pt-BR' | 'fr', readonly Unsaid[]>> = {
  en: [{ said: /\b(he|she|his|her|hers|him|himself|herself)\b/i, say: 'they, their, them' }],
  es: [
    // The legal name of a company is its “razón social”.
    { said: /\braz(ón|ones)\b(?! social)/i, say: 'motivo' },
    { said: /\bdeclin/i, say: 'rechazar' },
    { said: /\brehus/i, say: 'rechazar' },
    { said: /\bañad/i, say: 'agregar' },
    { said: /\bintrodu(c|zc|j)/i, say: 'ingresar' },
    { said: /\b(remov|remuev)/i, say: 'eliminar (a un miembro), quitar (de una lista)' },
    { said: /\bcaduc/i, say: 'vencer' },
    { said: /\bexpir/i, say: 'vencer' },
    { said: /\bcelular/i, say: 'teléfono' },
    { said: /\bpapel/i, say: 'rol' },
    { said: /\btraspas/i, say: 'transferir, transferencia' },
    { said: /\breclamaci/i, say: 'reclamo' },
    { said: /\bevidencia/i, say: 'prueba' },
    { said: /\bsesi(ón|ones) de acceso\b/i, say: 'sesión de asistencia' },
    { said: /\blevant\w+ el bloqueo|bloqueo levantado/i, say: 'quitar el bloqueo' },
    { said: /\bMFA (activado|desactivado)|\bactivar MFA|\bel MFA\b/i, say: 'la MFA activa' },
    { said: /\bdueñ[oa]/i, say: 'la persona titular' },
    { said: /(?<!\bla )\bbienvenid[oa]s?\b/i, say: 'te damos la bienvenida' },
    { said: /\p{L}(o\/a|a\/o|@s?)(?![\p{L}.])/iu, say: GENDER },
    { said: new RegExp(`\\b(estás|serás|fuiste|eres|quedas) ${PARTICIPLE}\\b`, 'i'), say: GENDER },
    { said: new RegExp(`${NAME} (está|fue|es|será|queda) ${PARTICIPLE}\\b`, 'i'), say: GENDER },
    { said: /\b(ti|tú|sí) mism[oa]\b/i, say: GENDER },
  ],
  'pt-BR': [
    { said: /\braz(ão|ões)\b(?! social)/i, say: 'motivo' },
    { said: /\bdeclin/i, say: 'recusar' },
    { said: /\brejeit/i, say: 'recusar' },
    { said: /\bestados?\b/i, say: 'status' },
    { said: /\bsituação\b/i, say: 'status' },
    { said: /\bpapel\b/i, say: 'função' },
    { said: /\binsir|\binserir/i, say: 'digitar' },
    { said: /\bexpir/i, say: 'vencer' },
    { said: /\bevidência/i, say: 'prova' },
    { said: /\bsess(ão|ões) de (acesso|assistência)\b/i, say: 'sessão temporária' },
    {
      said: /\btir\w+ o bloqueio|bloqueio \w+ (tirado|retirado)/i,
      say: 'desbloquear, desbloqueio',
    },
    { said: /\bo MFA\b/i, say: 'a MFA' },
    { said: /\b[an]a Web\b|\bda Web\b|^a Web\b/i, say: 'o Web, no Web' },
    { said: /\bdon[oa] da conta/i, say: 'a pessoa titular' },
    { said: /\bbem-vind[oa]/i, say: 'boas-vindas' },
    { said: /\p{L}(o\/a|a\/o|@s?)(?![\p{L}.])/iu, say: GENDER },
    {
      said: new RegExp(`\\bvocê (é|está|será|foi|fica|ser) ${PARTICIPLE}\\b`, 'i'),
      say: GENDER,
    },
    { said: new RegExp(`${NAME} (está|foi|é|será|fica) ${PARTICIPLE}\\b`, 'i'), say: GENDER },
    { said: /\b(você|si|ele|ela) mesm[oa]\b/i, say: GENDER },
    { said: /\b(dele|deles)\b/i, say: 'whose it is, by name or function' },
  ],
  fr: [
    { said: /(?<!\p{L})(tu|toi|te|ton|tes)(?!\p{L})/iu, say: 'vous' },
    { said: /\bcourriel|\bmél\b|(?<!\{\{)\bemail/i, say: 'e-mail' },
    { said: /\braisons?\b(?! sociale)/i, say: 'motif' },
    { said: /\bpreuves?\b/i, say: 'justificatif' },
    { said: /\bréclam/i, say: 'revendication' },
    { said: /\btransf(ert|ér|èr)/i, say: 'passation, transmettre' },
    { said: /\banalyste/i, say: 'conseiller' },
    { said: /\brejet/i, say: 'refuser' },
    { said: /\blogin\b|\bs’identifier\b/i, say: 'se connecter' },
    { said: /\bsupprim\w+ le blocage|\bdébloquer la succession/i, say: 'lever le blocage' },
    { said: /\bterminal|\bdispositif/i, say: 'appareil' },
    { said: /\bcodes? de (récupération|secours unique)/i, say: 'code de secours' },
    { said: /\ble MFA\b/i, say: 'la MFA' },
    { said: /\p{L}(·e|\(e\))/iu, say: GENDER },
    {
      said: /\bvous (êtes|serez|étiez|restez|resterez) \p{Ll}+(é|ée|ie|ue)(?!\p{L})/iu,
      say: GENDER,
    },
    { said: /\bvous seule?\b/i, say: GENDER },
    { said: /\bvous a (invité|choisi|désigné|nommé)/i, say: GENDER },
    {
      said: new RegExp(`${NAME} (est|sera|reste) \\p{Ll}+(é|ée|ie|ue)(?!\\p{L})`, 'iu'),
      say: GENDER,
    },
    { said: /(?<!\u00a0)[:;?!»](?!\S)|«(?!\u00a0)/, say: 'a no-break space within' },
    { said: /'/, say: '’' },
  ],
}

/** The API's texts in a language. The files of words stand in one folder, named after their language. */
async function apiWords(language: keyof typeof unsaid): Promise<Record<string, unknown>> {
  const root = join(import.meta.dirname, '..')
  const files = globSync(`api/src/**/words/**/${language.toLowerCase()}.ts`, { cwd: root })
  assert.ok(files.length > 0, language)
  const said = await Promise.all(files.map(async (file) => [file, await import(join(root, file))]))
  return Object.fromEntries(said) as Record<string, unknown>
}

for (const language of ['en', 'es', 'pt-BR', 'fr'] as const)
  test(`PA12: ${language} has one word for one thing, and assumes nobody’s gender`, async () => {
    const api = await apiWords(language)
    const said = sentencesOf({ ...(await allWords(language)), api }, language)
    assert.ok(said.length > 1000, `${said.length} texts`)
    const wrong = said.flatMap(({ path, text }) =>
      unsaid[language]
        .filter((each) => each.said.test(text))
        .map(({ say }) => `${path}: “${text}”, say: ${say}`),
    )
    assert.deepEqual(wrong, [])
  })
