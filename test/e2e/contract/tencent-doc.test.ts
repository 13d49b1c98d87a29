import { describeContract } from './contract'
import { tencentDocVariants } from './tencent-doc-variants'

describeContract(tencentDocVariants)
