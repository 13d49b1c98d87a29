/**
 * One call at a time into the editor's API. The SDK answers in order, and a call that is never answered
 * holds up all later ones (measured by one team, 2026), so every call has its time, and after two that
 * ran out of it no call is made until the page is loaded again.
 */
import { whenAnswered } from './thenable'

/** `failed`: the call threw or was refused. `given-up`: not called any more. */
export type CallFailure = 'timeout' | 'failed' | 'given-up'

/** Never carries what the page said: it may hold text of the document. */
export class CallError extends Error {
  constructor(readonly failure: CallFailure) {
    super(`call: ${failure}`)
    this.name = 'CallError'
  }
}

/** A box, because the value itself may be thenable, and a promise would call its `then`. */
export interface Answered {
  value: unknown
}

export interface CallQueue {
  /** `call` runs in one go when its turn comes. @throws CallError */
  run(call: () => unknown, timeoutMilliseconds?: number): Promise<Answered>
  isGivenUp(): boolean
}

export interface CallQueueOptions {
  /** A hidden tab is slowed down by the browser: a time-out there says nothing. */
  isHidden?(): boolean
}

const TIMEOUT = 15_000
const TIMEOUTS_UNTIL_GIVEN_UP = 2

export function createCallQueue({ isHidden = () => false }: CallQueueOptions = {}): CallQueue {
  let turn: Promise<unknown> = Promise.resolve()
  let timeouts = 0
  const isGivenUp = () => timeouts >= TIMEOUTS_UNTIL_GIVEN_UP

  function callNow(call: () => unknown, timeoutMilliseconds: number): Promise<Answered> {
    return new Promise((resolve, reject) => {
      if (isGivenUp()) {
        reject(new CallError('given-up'))
        return
      }
      let isLate = false
      let isCounted = false
      const timer = setTimeout(() => {
        isLate = true
        isCounted = !isHidden()
        if (isCounted) timeouts += 1
        reject(new CallError('timeout'))
      }, timeoutMilliseconds)
      const settle = () => {
        clearTimeout(timer)
        // It was slow, not stuck.
        if (isLate && isCounted) timeouts -= 1
        isCounted = false
      }
      const fail = () => {
        settle()
        reject(new CallError('failed'))
      }
      const answer = (value: unknown) => {
        settle()
        resolve({ value })
      }
      try {
        whenAnswered(call(), answer, fail)
      } catch {
        fail()
      }
    })
  }

  return {
    run(call, timeoutMilliseconds = TIMEOUT) {
      const answered = turn.then(() => callNow(call, timeoutMilliseconds))
      turn = answered.catch(() => {})
      return answered
    },
    isGivenUp,
  }
}
