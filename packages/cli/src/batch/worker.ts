// The start of one process of a batch.
import { serve } from '../commands/run.ts'

serve()
