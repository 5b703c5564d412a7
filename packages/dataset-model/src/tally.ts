interface Counts {
  undeclared: number
  missing: number
  filled: number
  examples: string[]
}

const EXAMPLES = 5

/** How many rows of each feature met what: rows alike are counted as the rows that they are. */
export class Tally {
  private readonly features: Counts[]
  /** Rows with a score, and without. */
  rows = 0
  unscored = 0
  refuses = false

  constructor(features: number) {
    this.features = Array.from({ length: features }, () => ({ undeclared: 0, missing: 0, filled: 0, examples: [] }))
  }

  add(feature: number, what: 'undeclared' | 'missing' | 'filled', text: string, n: number): void {
    const own = this.of(feature)
    own[what] += n
    if (what === 'undeclared' && own.examples.length < EXAMPLES && !own.examples.includes(text)) own.examples.push(text)
  }

  count(kind: 'encoded' | 'unscored' | 'refused', n: number): void {
    if (kind === 'encoded') this.rows += n
    else if (kind === 'unscored') this.unscored += n
    else this.refuses = true
  }

  of(feature: number): Counts {
    return this.features[feature] as Counts
  }
}
