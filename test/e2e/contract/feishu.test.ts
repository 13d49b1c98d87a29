import { describeContract } from './contract'
import { feishuVariants } from './feishu-variants'

describeContract(feishuVariants)
