declare module 'pgpass' {
  interface Account {
    readonly host: string
    readonly port: number
    readonly database: string
    readonly user: string
  }
  /** Looks the account up in PGPASSFILE or ~/.pgpass; a file that others can read is left alone, with a word on stderr. */
  export default function pgpass(account: Account, found: (password: string | undefined) => void): void
}
