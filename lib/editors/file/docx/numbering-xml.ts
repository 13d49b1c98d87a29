/** The content of word/numbering.xml, before instances and definitions are joined. */
import { readAttribute, readNumber, readSwitch, scanTags, type XmlTag } from './xml-tags'

/** Word's lists have nine levels, 0 to 8. */
export const LEVEL_COUNT = 9

export interface ListLevel {
  /** `w:numFmt`: `decimal`, `chineseCounting`, `bullet` … */
  format: string
  /** `w:lvlText`: `%1、`, `（%2）`, `%1.%2`. */
  text: string
  start: number
  /** `w:isLgl`: the numbers of all levels are shown as Arabic ones. */
  isLegal: boolean
  /** `w:lvlRestart`: level (from 1) that restarts this one; 0 never, null: every higher one. */
  restartAfter: number | null
  styleId: string | null
}

export interface AbstractList {
  levels: (ListLevel | undefined)[]
  numStyleLink: string | null
}

export interface ListInstance {
  abstractId: string | null
  levels: (ListLevel | undefined)[]
  startOverrides: Map<number, number>
}

export interface NumberingXml {
  /** By `w:abstractNumId`. */
  abstracts: ReadonlyMap<string, AbstractList>
  /** By `w:numId`. */
  instances: ReadonlyMap<string, ListInstance>
}

export function readNumberingXml(xml: string): NumberingXml {
  const abstracts = new Map<string, AbstractList>()
  const instances = new Map<string, ListInstance>()
  let abstract: AbstractList | null = null
  let instance: ListInstance | null = null
  let overridden = 0
  let level: ListLevel | null = null
  for (const tag of scanTags(xml)) {
    if (tag.kind === 'close') {
      if (tag.name === 'w:abstractNum') abstract = null
      else if (tag.name === 'w:num') instance = null
      else if (tag.name === 'w:lvl') level = null
      continue
    }
    switch (tag.name) {
      case 'w:abstractNum':
        abstract = { levels: [], numStyleLink: null }
        abstracts.set(readAttribute(tag, 'w:abstractNumId') ?? '', abstract)
        break
      case 'w:numStyleLink':
        if (abstract) abstract.numStyleLink = readAttribute(tag)
        break
      case 'w:num':
        instance = { abstractId: null, levels: [], startOverrides: new Map() }
        instances.set(readAttribute(tag, 'w:numId') ?? '', instance)
        break
      case 'w:abstractNumId':
        if (instance) instance.abstractId = readAttribute(tag)
        break
      case 'w:lvlOverride':
        overridden = readNumber(tag, 'w:ilvl') ?? 0
        break
      case 'w:startOverride':
        instance?.startOverrides.set(overridden, readNumber(tag) ?? 1)
        break
      case 'w:lvl': {
        const index = readNumber(tag, 'w:ilvl') ?? 0
        level = emptyLevel()
        const owner = instance ?? abstract
        if (owner && index < LEVEL_COUNT) owner.levels[index] = level
        break
      }
      default:
        if (level) readLevelTag(level, tag)
    }
  }
  return { abstracts, instances }
}

function emptyLevel(): ListLevel {
  return {
    format: 'decimal',
    text: '',
    start: 0,
    isLegal: false,
    restartAfter: null,
    styleId: null,
  }
}

function readLevelTag(level: ListLevel, tag: XmlTag): void {
  switch (tag.name) {
    case 'w:numFmt':
      level.format = readAttribute(tag) ?? 'decimal'
      break
    case 'w:lvlText':
      level.text = readAttribute(tag) ?? ''
      break
    case 'w:start':
      level.start = readNumber(tag) ?? 0
      break
    case 'w:isLgl':
      level.isLegal = readSwitch(readAttribute(tag))
      break
    case 'w:lvlRestart':
      level.restartAfter = readNumber(tag)
      break
    case 'w:pStyle':
      level.styleId = readAttribute(tag)
      break
  }
}
