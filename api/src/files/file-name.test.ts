import { describe, expect, test } from 'vitest'
import { fileName } from './file-name.ts'

describe('G5: the name of a file', () => {
  test.each([
    ['acta.pdf', 'acta.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\Users\\Ana\\acta.PDF', 'acta.pdf'],
    ['photo.png', 'photo.pdf'],
    ['page.html', 'page.html.pdf'],
    ['proof.pdf.exe', 'proof.pdf.exe.pdf'],
    ['gnp.\u202efdp.exe', 'gnp.fdp.exe.pdf'],
    ['a\r\nSet-Cookie: x=1.pdf', 'a Set-Cookie x=1.pdf'],
    ['"quoted"; filename="other.exe".pdf', 'quoted; filename=other.exe.pdf'],
    ['  .hidden.pdf', 'hidden.pdf'],
    ['.pdf', 'unnamed.pdf'],
    ['..', 'unnamed.pdf'],
    ['', 'unnamed.pdf'],
    ['Certificado de defunción.pdf', 'Certificado de defunción.pdf'],
    ['证明.pdf', '证明.pdf'],
    ['half \ud800 letter.pdf', 'half \ufffd letter.pdf'],
  ])('G5: %j is kept as %j', (given, expected) => {
    expect(fileName(given, 'application/pdf', 'unnamed')).toBe(expected)
  })

  test('G5: a name of any length is cut to 200 characters, its ending kept', () => {
    const name = fileName(`${'😀'.repeat(400)}.png`, 'image/png', 'unnamed')
    expect([...name]).toHaveLength(200)
    expect(name.endsWith('😀.png')).toBe(true)
    expect(name.isWellFormed()).toBe(true)
  })
})
