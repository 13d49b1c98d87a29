/** Entry of the simulated canvas editor. */
import type {} from '../../../shared/hand'
import { Application } from './application'
import { optionsOf } from './options'

const application = new Application(optionsOf(new URLSearchParams(location.search)))
const { guards, typing, scroller } = application

window.__hand = {
  getParagraphs: () => application.store.texts(),
  placeCaret: (paragraph, offset) => typing.placeCaret(paragraph, offset),
  remoteEdit: (paragraph, text) => application.store.setText(paragraph, text),
  remoteInsert: (paragraph, text) => application.store.insertAfter(paragraph, text),
  remoteRemove: (paragraph) => application.store.remove(paragraph),
  write: (paragraph, start, end, text) => {
    application.store.replace(paragraph, start, end, '')
    typing.caret = { paragraph, offset: start }
    typing.write(text)
  },
  split: (paragraph, offset) => {
    typing.caret = { paragraph, offset }
    typing.split()
  },
  merge: (paragraph) => {
    typing.caret = { paragraph, offset: 0 }
    typing.deleteBackward()
  },
  isInView: (paragraph) => application.isInView(paragraph),
  scrollTo: (share) =>
    application.scrollTo(share * (scroller.scrollHeight - scroller.clientHeight)),
  allowScroll: (milliseconds) => guards.allowScroll(milliseconds),
  openOther: () => application.navigate('WorkPlan'),
  guards: () => guards.read(),
  guardDetails: () => guards.details,
}
