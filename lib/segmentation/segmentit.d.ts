/**
 * The part of segmentit 2.0.3 used here. The package ships no types. Always import the ESM file by
 * its path: the package name leads bundlers to the UMD file, which carries 3.6 MB of dictionaries
 * that cannot be tree-shaken.
 */
declare module 'segmentit/dist/esm/segmentit.js' {
  export interface SegmentitToken {
    w: string
    /** Part-of-speech bits; an array or nothing for some recognisers. */
    p?: number | number[]
  }

  export interface DictionaryEntry {
    /** Frequency. */
    f: number
    /** Part-of-speech bits. */
    p: number
  }

  export interface DictionaryMatch {
    /** The word. */
    w: string
    /** Where it begins. */
    c: number
    f?: number
  }

  export class Segment {
    use(modules: unknown): this
    /** Lines of `word|part of speech|frequency`. */
    loadDict(text: string): this
    getDict(name: 'TABLE'): Record<string, DictionaryEntry>
    doSegment(text: string): SegmentitToken[]
  }

  export class DictTokenizer {
    constructor(segment: Segment)
    segment: Segment
    matchWord(text: string, start?: number, previous?: SegmentitToken): DictionaryMatch[]
  }

  export const ChsNameTokenizer: unknown
  export const ChsNameOptimizer: unknown
  export const DictOptimizer: unknown
  export const DatetimeOptimizer: unknown
  export const POSTAG: Readonly<Record<string, number>>
}
