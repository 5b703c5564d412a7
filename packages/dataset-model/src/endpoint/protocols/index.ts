import type { ProtocolName } from '@exaequo/contract'
import type { Protocol } from '../protocol.ts'
import { json } from './json.ts'
import { mlflow } from './mlflow.ts'
import { openInference } from './open-inference.ts'
import { tensorflowServing } from './tensorflow-serving.ts'

export const PROTOCOL: Readonly<Record<ProtocolName, Protocol>> = { openInference, tensorflowServing, mlflow, json }
