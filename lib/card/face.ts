/** The elements of the card: one mark and what can be done about it. */
import { createButton, createElement, drawShape } from '../in-page/elements'
import { type Explanation, IGNORE_SCOPES, type IgnoreScope, type Mark } from '../messaging/protocol'
import { drawExplanation } from './explanation'
import type { CardWords } from './words'

export interface MarkFace {
  words: CardWords
  mark: Mark
  /** From 0, among `count` marks at the place. */
  index: number
  count: number
  explanation: Promise<Explanation | null>
  /** Of the element that names the dialog. */
  labelId: string
}

export interface MarkActions {
  copy(text: string): void
  ignore(scope: IgnoreScope): void
  showInPanel(): void
  /** To the next mark at the place, or the one before. */
  step(by: 1 | -1): void
  close(): void
  /** Something was unfolded or came late. */
  resized(): void
}

const ROUND = 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13z'
/** The shape tells the severity too. */
const SEVERITY_SHAPES: Record<Mark['severity'], string> = {
  error: `${ROUND}M8 4.8v3.8M8 11v.1`,
  warning: 'M8 1.8l6.6 12H1.4zM8 6.2v3.4M8 11.6v.1',
  info: `${ROUND}M8 7.6v3.6M8 5v.1`,
}

export function drawMark(face: MarkFace, actions: MarkActions): HTMLElement[] {
  const suggestions = face.mark.suggestions.length > 0 ? [drawSuggestions(face, actions)] : []
  return [
    drawHead(face, actions),
    drawRule(face, actions),
    ...suggestions,
    ...drawActions(face, actions),
  ]
}

function drawHead({ words, mark, labelId, index, count }: MarkFace, actions: MarkActions) {
  const head = createElement('div', 'head')
  const message = createElement('p', 'message')
  message.id = labelId
  message.append(createElement('span', 'sr', `${words(`card.${mark.severity}`)} `), mark.message)
  const pager: HTMLElement[] = []
  if (count > 1) {
    const values = { number: index + 1, count }
    const place = createElement('span', 'count', words('card.place', values))
    place.setAttribute('aria-hidden', 'true')
    pager.push(
      iconButton(words('card.previous'), 'M10 3L5 8l5 5', () => actions.step(-1)),
      place,
      createElement('span', 'sr', words('card.several', values)),
      iconButton(words('card.next'), 'M6 3l5 5l-5 5', () => actions.step(1)),
    )
  }
  head.append(
    drawShape('0 0 16 16', 'severity', [['shape', SEVERITY_SHAPES[mark.severity]]]),
    message,
    ...pager,
    iconButton(words('card.close'), 'M3.5 3.5l9 9M12.5 3.5l-9 9', actions.close),
  )
  return head
}

/** The name comes with the explanation; its line is there from the start. */
function drawRule({ explanation }: MarkFace, { resized }: MarkActions): HTMLElement {
  const rule = createElement('p', 'rule')
  void explanation.then((known) => {
    rule.textContent = known?.name ?? ''
    resized()
  })
  return rule
}

function drawSuggestions({ words, mark }: MarkFace, actions: MarkActions): HTMLElement {
  const list = createElement('ul', 'suggestions')
  list.setAttribute('aria-label', words('card.suggestions'))
  for (const text of mark.suggestions) {
    const item = createElement('li', 'suggestion')
    const copy = createButton('small copy', words('card.copy'))
    copy.setAttribute('aria-label', words('card.copyThis', { text }))
    copy.addEventListener('click', () => actions.copy(text))
    item.append(createElement('span', 'text', text), copy)
    list.append(item)
  }
  return list
}

function drawActions(face: MarkFace, actions: MarkActions): HTMLElement[] {
  const { words } = face
  const bar = createElement('div', 'actions')
  const scopes = createElement('div', 'scopes')
  for (const scope of IGNORE_SCOPES) {
    const button = createButton('scope', words(`card.ignore.${scope}`))
    button.addEventListener('click', () => actions.ignore(scope))
    scopes.append(button)
  }
  const explanation = createElement('div', 'explanation')
  const ignore = createButton('ignore', words('card.ignore'))
  const why = createButton('why', words('card.why'))
  const foldIgnore = makeFold(ignore, scopes, actions.resized)
  const foldWhy = makeFold(why, explanation, actions.resized)
  ignore.addEventListener('click', () => foldWhy(false))
  why.addEventListener('click', () => {
    foldIgnore(false)
    if (explanation.hasChildNodes()) return
    void face.explanation.then((known) => {
      explanation.replaceChildren(...drawExplanation(known, words))
      actions.resized()
    })
  })
  const panel = createButton('panel last', words('card.openPanel'))
  panel.addEventListener('click', actions.showInPanel)
  bar.append(ignore, why, panel)
  return [bar, scopes, explanation]
}

/** @returns folds or unfolds */
function makeFold(button: HTMLElement, part: HTMLElement, resized: () => void) {
  const fold = (shown: boolean) => {
    part.hidden = !shown
    button.setAttribute('aria-expanded', String(shown))
    resized()
  }
  part.hidden = true
  button.setAttribute('aria-expanded', 'false')
  button.addEventListener('click', () => fold(part.hidden === true))
  return fold
}

function iconButton(label: string, line: string, onClick: () => void): HTMLButtonElement {
  const button = createButton('icon')
  button.setAttribute('aria-label', label)
  button.title = label
  button.append(drawShape('0 0 16 16', 'sign', [['line', line]]))
  button.addEventListener('click', onClick)
  return button
}
