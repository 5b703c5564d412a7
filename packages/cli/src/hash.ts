import { createHash, randomBytes } from 'node:crypto'

export const sha256 = (text: string): string => `sha256-${createHash('sha256').update(text).digest('hex')}`

export const sha256Base64 = (text: string): string => createHash('sha256').update(text).digest('base64')

/**
 * The nonce of a public commitment. Derived from the seed where the data are already public, so that bytes repeat;
 * random otherwise, since a hash of a few small cells could be guessed.
 */
export function nonceOf(openData: boolean, seed: number, part: string): string {
  return openData
    ? createHash('sha256').update(`exaequo nonce ${seed} ${part}`).digest('hex')
    : randomBytes(32).toString('hex')
}

export const commit = (nonce: string, content: string): string =>
  `commit-${createHash('sha256').update(nonce).update(content).digest('hex')}`
