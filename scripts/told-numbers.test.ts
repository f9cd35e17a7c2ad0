import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { root } from './run.ts'

/** Every text that people read, in each language: pages, errors and e-mails. */
const catalogues = [
  '{shared-ui,web-*}/src/**/words/*.ts',
  'shared-schema/src/error-sentences.ts',
  'api/src/**/words/**/*.ts',
].flatMap((pattern) => globSync(pattern, { cwd: root }))

/** Numbers that are the same in every installation, so texts may say them. */
const fixed = [
  /\b6(-digit| digits| cifras| dígitos| chiffres)\b/g,
  /\b1 (to|a|à) 100 (characters|caracteres|caractères)\b/g,
  /\b(1Password|SHA-256|UTF-8|Windows-1252)\b/g,
  // Here “a” is no number.
  /(?<!\p{L})(a file|un archivo|um arquivo|un fichier)(?!\p{L})/giu,
  /(at least one file|al menos un archivo|ao menos um arquivo|au moins un fichier)/g,
  /Se um dia/g,
]

const number =
  'una vez (?:al|por)|uma vez (?:ao|por)|one|two|three|four|five|ten|twelve|fifteen|thirty|sixty|an?|una?|uno|dos|tres|cuatro|cinco|diez|doce|quince|treinta|sesenta|un|deux|trois|quatre|cinq|six|dix|douze|quinze|trente|soixante|um|uma|dois|duas|três|quatro|dez|doze|quinze|trinta|sessenta'
const counted =
  'seconds?|minutes?|hours?|days?|weeks?|months?|files?|characters?|times|attempts?|segundos?|minutos?|horas?|d[ií]as?|semanas?|mes(?:es)?|mês|archivos?|arquivos?|caracteres|veces|vezes|intentos?|tentativas?|secondes?|minutes?|heures?|jours?|semaines?|mois|fichiers?|caractères?|fois|essais?'
/** “a” before a unit means one in English only: “a la hora” and “a hora” don't. */
const spelt = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${number})\\s+(?:${counted})(?![\\p{L}\\p{N}])`,
  'giu',
)
const limitAlone =
  /(?:at most|como máximo|no máximo|au maximum|au plus) (?:two|three|four|five|ten|dos|tres|cuatro|cinco|diez|duas|dois|três|quatro|dez|deux|trois|cinq|dix)\b/giu

/** The string literals of a source, without comments, imports and placeholders. */
const textsOf = (source: string): string =>
  source
    .replaceAll(/\/\*[\s\S]*?\*\/|^import .*$/gm, '')
    .replaceAll(/\{\{[^}]*\}\}|\$\{[^}]*\}/g, '…')

/** The numbers that the texts of a source contain. */
function numbersIn(source: string): string[] {
  const said = fixed.reduce((text, pattern) => text.replaceAll(pattern, '…'), textsOf(source))
  return [
    ...said.matchAll(/(['"`])(?:(?!\1|\n).)*?\d(?:(?!\1|\n).)*\1/g),
    ...said.matchAll(spelt),
    ...said.matchAll(limitAlone),
  ].map(([found]) => found)
}

describe('no text has a number of its own that is a setting', () => {
  test('the catalogues of every language are read', () => {
    for (const language of ['en', 'es', 'pt-br', 'fr'])
      assert.ok(catalogues.filter((path) => path.includes(language)).length >= 12, language)
  })

  for (const path of catalogues)
    test(path, () => {
      assert.deepEqual(numbersIn(readFileSync(join(root, path), 'utf8')), [])
    })

  test('such numbers are found, in digits and in words, and what is fixed is not', () => {
    for (const text of [
      "'good for 30 minutes'",
      "'entre 24 y 48 horas'",
      "'como máximo cinco.'",
      "'once and for a minute'",
      "'Sirve durante un minuto.'",
      "'por um minuto'",
      "'una vez al mes'",
      "'no máximo 500 caracteres'",
    ])
      assert.notDeepEqual(numbersIn(text), [], text)
    for (const text of [
      "'a 6-digit code'",
      "'Las 6 cifras del correo'",
      "'good for {{limits.passwordResetSeconds, duration}}'",
      "'perde o acesso na hora'",
    ])
      assert.deepEqual(numbersIn(text), [], text)
  })
})
