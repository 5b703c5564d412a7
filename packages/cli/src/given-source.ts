/** What a specification says instead of a path where a program gives the data: `given:` and a name for them. */
const GIVEN = /^given:([\p{L}\p{N}_-][\p{L}\p{N}_ .-]*)$/u

export const givenSource = (name: string): string => `given:${name}`

/** The name that the data are given by; `null`: the source is another one. */
export function givenName(source: string): string | null {
  return GIVEN.exec(source)?.[1] ?? null
}
