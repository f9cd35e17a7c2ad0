/** What tests use of the provider, which has no types of its own. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  interface ProviderClient {
    backchannelLogout(subject: string, session: string): Promise<void>
  }

  interface ProviderGrant {
    addOIDCScope(scope: string): void
    save(): Promise<string>
  }

  export class Provider {
    constructor(issuer: string, configuration: object)
    callback(): (request: IncomingMessage, response: ServerResponse) => void
    interactionFinished(
      request: IncomingMessage,
      response: ServerResponse,
      result: object,
      options: { mergeWithLastSubmission: boolean },
    ): Promise<void>
    readonly Client: {
      find(id: string): Promise<ProviderClient | undefined>
      readonly prototype: { redirectUriAllowed: (address: string) => boolean }
    }
    readonly Grant: new (given: {
      clientId: string
      accountId: string
    }) => ProviderGrant
  }
}
