import { mainVariants } from '../contract/main-variants'
import { describeRandom } from './random'

describeRandom(mainVariants)
