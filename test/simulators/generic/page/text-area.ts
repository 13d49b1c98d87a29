/** A text area: its text is a property and has no nodes. */
import './guarded-callbacks'
import { OTHER_REPORT, plainTexts, REPORT } from '../document'
import { guards } from './guarded-callbacks'

const area = document.createElement('textarea')
area.id = 'area'
guards.own(() => {
  document.querySelector('#pane')?.replaceChildren(area)
  area.value = plainTexts(REPORT).join('\n')
})
guards.watch(area)

const lines = () => area.value.split('\n')
/** Offset in the whole text. */
const placeAt = (paragraph: number, offset: number) =>
  lines()
    .slice(0, paragraph)
    .reduce((sum, line) => sum + line.length + 1, offset)

function replace(start: number, end: number, text: string): void {
  area.setRangeText(text, start, end, 'end')
}
/** As a key does: tells the page of it. */
function type(start: number, end: number, text: string): void {
  replace(start, end, text)
  area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }))
}

/** Lays the text before a line out beside the area, to know how high it is. */
function topOf(paragraph: number): number {
  const style = getComputedStyle(area)
  const mirror = document.createElement('div')
  mirror.style.cssText = `position:absolute;visibility:hidden;white-space:pre-wrap;word-wrap:break-word;
    font:${style.font};padding:${style.padding};box-sizing:border-box;width:${area.clientWidth}px`
  mirror.textContent = `${lines().slice(0, paragraph).join('\n')}${paragraph > 0 ? '\n' : ''}`
  const mark = document.createElement('span')
  mark.textContent = '\u200B'
  mirror.append(mark)
  document.body.append(mirror)
  const top = mark.getBoundingClientRect().top - mirror.getBoundingClientRect().top
  mirror.remove()
  return top
}

const own =
  <Parameters extends unknown[]>(change: (...parameters: Parameters) => void) =>
  (...parameters: Parameters) =>
    guards.own(() => change(...parameters))

window.__hand = {
  getParagraphs: lines,
  placeCaret: own((paragraph: number, offset: number) => {
    area.focus({ preventScroll: true })
    const place = placeAt(paragraph, offset)
    area.setSelectionRange(place, place)
  }),
  write: own((paragraph: number, start: number, end: number, text: string) =>
    type(placeAt(paragraph, start), placeAt(paragraph, end), text),
  ),
  split: own((paragraph: number, offset: number) => {
    const place = placeAt(paragraph, offset)
    type(place, place, '\n')
  }),
  merge: own((paragraph: number) => {
    const place = placeAt(paragraph, 0)
    type(place - 1, place, '')
  }),
  remoteEdit: own((paragraph: number, text: string) =>
    replace(placeAt(paragraph, 0), placeAt(paragraph + 1, 0) - 1, text),
  ),
  remoteInsert: own((paragraph: number, text: string) => {
    const place = placeAt(paragraph + 1, 0) - 1
    replace(place, place, `\n${text}`)
  }),
  remoteRemove: own((paragraph: number) => {
    const isLast = paragraph === lines().length - 1
    const start = placeAt(paragraph, 0)
    replace(isLast ? start - 1 : start, isLast ? area.value.length : placeAt(paragraph + 1, 0), '')
  }),
  isInView(paragraph) {
    const top = topOf(paragraph) - area.scrollTop
    return top >= 0 && top < area.clientHeight
  },
  scrollTo: own((share: number) => {
    area.scrollTop = share * (area.scrollHeight - area.clientHeight)
  }),
  openOther: own(() => {
    area.value = plainTexts(OTHER_REPORT).join('\n')
  }),
  allowScroll: (milliseconds) => guards.allowScroll(milliseconds),
  guards: () => guards.read(),
  guardDetails: () => [...guards.details],
}
