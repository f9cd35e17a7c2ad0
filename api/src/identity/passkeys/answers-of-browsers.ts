import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { z } from 'zod'

/** The longest text that is read; browsers' answers are a tenth of it. */
const LONGEST_ANSWER = 20_000

const bytes = z.string().regex(/^[\w-]+$/)
const frame = { id: bytes, rawId: bytes, type: z.literal('public-key') }

const assertion = z.object({
  ...frame,
  response: z.object({
    clientDataJSON: bytes,
    authenticatorData: bytes,
    signature: bytes,
    userHandle: bytes.nullish(),
  }),
})

const attestation = z.object({
  ...frame,
  response: z.object({
    clientDataJSON: bytes,
    attestationObject: bytes,
    transports: z.array(z.string().max(40)).max(10).default([]),
  }),
})

const clientData = z.object({ challenge: bytes })

function parsed<T>(schema: z.ZodType<T>, text: string): T | null {
  if (text.length > LONGEST_ANSWER) return null
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

/** A browser's answer, and the challenge that it says it answers. Nothing of it is proven yet. */
export interface ReadAnswer<Answer> {
  readonly answer: Answer
  readonly challenge: string
}

function withChallenge<Answer extends { response: { clientDataJSON: string } }>(
  answer: Answer | null,
): ReadAnswer<Answer> | null {
  if (!answer) return null
  const text = Buffer.from(answer.response.clientDataJSON, 'base64url').toString('utf8')
  const data = parsed(clientData, text)
  return data && { answer, challenge: data.challenge }
}

/** Reads the JSON text of `PublicKeyCredential.toJSON()` after a passkey was used; null if it is none. */
export function readAssertion(text: string): ReadAnswer<AuthenticationResponseJSON> | null {
  const read = parsed(assertion, text)
  if (!read) return null
  const { userHandle, ...response } = read.response
  return withChallenge({
    ...read,
    response: { ...response, ...(userHandle ? { userHandle } : {}) },
    clientExtensionResults: {},
  })
}

/** The same after one was made. */
export function readAttestation(text: string): ReadAnswer<RegistrationResponseJSON> | null {
  const read = parsed(attestation, text)
  if (!read) return null
  const { transports, ...response } = read.response
  return withChallenge({
    ...read,
    response: {
      ...response,
      transports: transports as NonNullable<RegistrationResponseJSON['response']['transports']>,
    },
    clientExtensionResults: {},
  })
}
