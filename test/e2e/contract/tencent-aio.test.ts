import { describeContract } from './contract'
import { smartDocumentVariants } from './tencent-aio-variants'

describeContract(smartDocumentVariants)
