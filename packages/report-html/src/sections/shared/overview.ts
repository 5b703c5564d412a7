/** Conclusions that a reader looks for first: the table that opens the chapter has them with their dates. */
export const OVERVIEW = [
  'prohibited',
  'high-risk',
  'fria',
  'registration-use',
  'explanation-86',
  'bias-data',
  'automated-decision',
  'dpia',
  'mention',
  'publication',
  'justification',
]
