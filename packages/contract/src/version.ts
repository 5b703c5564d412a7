/** The version of this contract: a plug-in says which versions it was made for. The same as the package's. */
export const CONTRACT_VERSION = '0.1.0'
