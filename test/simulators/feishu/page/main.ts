/** Entry of the simulated page. */
import type {} from '../../shared/hand'
import { Application, optionsOf } from './application'
import { createController, type SimulatorController } from './controller'
import { createHand } from './hand'

declare global {
  interface Window {
    __simulator: SimulatorController
    readonly __guards: ReturnType<SimulatorController['guards']>
  }
}

const application = new Application(optionsOf(new URLSearchParams(location.search)))
const controller = createController(application)
window.__simulator = controller
window.__hand = createHand(application, controller)
Object.defineProperty(window, '__guards', { get: () => application.guards.read() })
