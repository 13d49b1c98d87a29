import type { DictionaryName } from './dictionary-files'

/** A word of a text. Offsets: UTF-16 in the text given, end exclusive. */
export interface Word {
  start: number
  end: number
  text: string
  /** Part-of-speech bits of segmentit (POSTAG), 0 when unknown. */
  partOfSpeech: number
}

/** Cuts text into words in time linear in its length. Text between words (spaces, marks) is left out. */
export interface WordSegmenter {
  segment(text: string): Word[]
}

/** A segmenter that also tells what its dictionaries hold. */
export interface DictionarySegmenter extends WordSegmenter {
  isWord(text: string): boolean
}

/** The texts of segmentit's dictionaries: lines of `word|part of speech|frequency`. */
export type DictionaryTexts = Readonly<Record<DictionaryName, string>>
