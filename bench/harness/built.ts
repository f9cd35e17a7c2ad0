/**
 * A module of the built API. The sources can't be imported directly, since their decorators must be compiled.
 */
const built = (path: string): string => new URL(`../../api/dist/${path}`, import.meta.url).href

export const { createApp } = (await import(
  built('app.js')
)) as typeof import('../../api/src/app.ts')
export const { startProduct } = (await import(
  built('start-product.js')
)) as typeof import('../../api/src/start-product.ts')
export const { readSettings } = (await import(
  built('settings.js')
)) as typeof import('../../api/src/settings.ts')
export const { prepareDatabase } = (await import(
  built('prepare-database.js')
)) as typeof import('../../api/src/prepare-database.ts')
export const { startEmbeddedPostgres } = (await import(
  built('platform/database/embedded.js')
)) as typeof import('../../api/src/platform/database/embedded.ts')
export const { createUser } = (await import(
  built('identity/users.js')
)) as typeof import('../../api/src/identity/users.ts')
export const { signInDevice } = (await import(
  built('identity/devices.js')
)) as typeof import('../../api/src/identity/devices.ts')
export const { newActor, systemActor } = (await import(
  built('platform/actor.js')
)) as typeof import('../../api/src/platform/actor.ts')
export const { asActorUser } = (await import(
  built('identity/entities.js')
)) as typeof import('../../api/src/identity/entities.ts')
export const { enterAccount } = (await import(
  built('partner-sessions/start-partner-session.js')
)) as typeof import('../../api/src/partner-sessions/start-partner-session.ts')
export const { newToken } = (await import(
  built('platform/secrets.js')
)) as typeof import('../../api/src/platform/secrets.ts')
export const { newId } = (await import(
  built('platform/ids.js')
)) as typeof import('../../api/src/platform/ids.ts')
export const { ecosystemTopics } = (await import(
  built('ecosystems/topics.js')
)) as typeof import('../../api/src/ecosystems/topics.ts')
export const { mailEveryMember, queueMemberMails } = (await import(
  built('ecosystems/tell-members.js')
)) as typeof import('../../api/src/ecosystems/tell-members.ts')
export const { accessTopics } = (await import(
  built('access/topics.js')
)) as typeof import('../../api/src/access/topics.ts')
export const { deviceStatement } = (await import(
  built('identity/device-actor.js')
)) as typeof import('../../api/src/identity/device-actor.ts')
export const { house } = (await import(
  built('house.js')
)) as typeof import('../../api/src/house.ts')
export const { mailTo } = (await import(
  built('platform/mail/mail-to.js')
)) as typeof import('../../api/src/platform/mail/mail-to.ts')
export const { assistanceMails } = (await import(
  built('assistance/mails/mails.js')
)) as typeof import('../../api/src/assistance/mails/mails.ts')
export const { successionMails } = (await import(
  built('succession/mails/mails.js')
)) as typeof import('../../api/src/succession/mails/mails.ts')
export const { stageFile } = (await import(
  built('files/staged-file.js')
)) as typeof import('../../api/src/files/staged-file.ts')
export const { storeContent } = (await import(
  built('files/contents.js')
)) as typeof import('../../api/src/files/contents.ts')
export const { addImport } = (await import(
  built('imports/add-import.js')
)) as typeof import('../../api/src/imports/add-import.ts')
export const { checkImport } = (await import(
  built('imports/check-import.js')
)) as typeof import('../../api/src/imports/check-import.ts')
export const { runImport } = (await import(
  built('imports/run-import.js')
)) as typeof import('../../api/src/imports/run-import.ts')
export const { importOfId } = (await import(
  built('imports/import-views.js')
)) as typeof import('../../api/src/imports/import-views.ts')
export const { startWithin } = (await import(
  built('imports/import-acts.js')
)) as typeof import('../../api/src/imports/import-acts.ts')
