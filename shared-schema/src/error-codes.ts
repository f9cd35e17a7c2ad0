export const errorCodes = { X: 'y' } as const
