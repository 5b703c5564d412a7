/** Written to the evidence: the same version gives the same bytes. */
export const VERSION = '0.1.0'
