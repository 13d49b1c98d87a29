import { describeContract } from './contract'
import { genericVariants } from './generic-variants'

describeContract(genericVariants)
