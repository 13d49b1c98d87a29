/** Entry of the simulated page. */
import type {} from '../../../shared/hand'
import { Application, optionsOf } from './application'
import { createHand } from './hand'

window.__hand = createHand(new Application(optionsOf(new URLSearchParams(location.search))))
