import aiaValidator from '../generated/export-aia.ts'
import algoritmeregisterValidator from '../generated/export-algoritmeregister.ts'
import etalabValidator from '../generated/export-etalab.ts'
import modelCardValidator from '../generated/export-model-card.ts'
import piaValidator from '../generated/export-pia.ts'
import { aia } from './aia/export.ts'
import { algoritmeregister } from './algoritmeregister.ts'
import { etalab } from './etalab.ts'
import type { Exported, ExportInput } from './export-input.ts'
import { modelCard } from './model-card.ts'
import { pia } from './pia.ts'

type Validate = ((data: unknown) => boolean) & { errors?: { instancePath: string; message?: string }[] | null }

const EXPORTS = {
  etalab: { make: etalab, validate: etalabValidator },
  algoritmeregister: { make: algoritmeregister, validate: algoritmeregisterValidator },
  aia: { make: aia, validate: aiaValidator },
  pia: { make: pia, validate: piaValidator },
  'model-card': { make: modelCard, validate: modelCardValidator },
} as const

export type ExportId = keyof typeof EXPORTS

export const EXPORT_IDS = Object.keys(EXPORTS) as readonly ExportId[]

/** The document in another publisher's format; `errors` says where it does not fit that format's schema. */
export function exportAs(id: ExportId, input: ExportInput): Exported & { readonly errors: readonly string[] } {
  const { make, validate } = EXPORTS[id]
  const made = make(input)
  return { ...made, errors: validateExport(validate as unknown as Validate, made.document) }
}

function validateExport(validate: Validate, document: object): string[] {
  if (validate(document)) return []
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`)
}
