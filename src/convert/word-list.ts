// A segmenter's dictionary, asked whether a join falls inside a word.
import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'

let segmenter: Jieba | undefined

/** Cuts a text into words; the dictionary is loaded at the first call. */
export function cutWords(text: string): string[] {
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

/** Says whether a text ends with a verb, so that its object must follow: 三小学生量出. */
export function endsWithVerb(text: string): boolean {
  segmenter ??= Jieba.withDict(dict)
  const last = segmenter.tag(text, false).at(-1)
  return (
    last?.tag === 'v' &&
    !/(?:召开|举行|闭幕|开幕|成立|启动|开工|竣工|开张|开业|发布|揭牌|完成|结束|通车|上线)$/.test(text)
  )
}
