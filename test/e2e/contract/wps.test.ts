import { describeContract } from './contract'
import { wpsVariants } from './wps-variants'

describeContract(wpsVariants)
