// A segmenter's dictionary, asked whether a join falls inside a word.
import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'

let segmenter: Jieba | undefined

/** Cuts a text into words; the dictionary is loaded at the first call. */
function cutWords(text: string): string[] {
  segmenter ??= Jieba.withDict(dict)
  return segmenter.cut(text, false)
}

/** Says whether the place between two texts falls inside a word of two characters or more. */
export function isInsideWord(head: string, tail: string): boolean {
  let at = 0
  for (const word of cutWords(head + tail)) {
    if (at < head.length && at + word.length > head.length) return true
    at += word.length
  }
  return false
}
