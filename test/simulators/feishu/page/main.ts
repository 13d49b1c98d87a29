/** Entry of the simulated page. */
import { Application, optionsOf } from './application'
import { createController, type SimulatorController } from './controller'

declare global {
  interface Window {
    __simulator: SimulatorController
    readonly __guards: ReturnType<SimulatorController['guards']>
  }
}

const application = new Application(optionsOf(new URLSearchParams(location.search)))
window.__simulator = createController(application)
Object.defineProperty(window, '__guards', { get: () => application.guards.read() })
