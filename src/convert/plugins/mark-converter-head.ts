// before: # 1860-75 Ferry Courier.doc, **Source:** …, **Extraction Method:** …, --- above a text made of a file
// after: those lines are page-chrome.
import type { VFile } from 'vfile'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { isLine, type LineNode, type SourceRoot } from '../tree.ts'

const fewest = 2
const deepest = 14

/** Marks the head that a converter of files writes above its text: the file's name, fields of it, a rule. */
export default function markConverterHead() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine).slice(0, deepest)
    const from = patterns.markdownHeading.test(lines[0]?.value ?? '') ? 1 : 0
    const fields = lines.slice(from).findIndex(({ value }) => !patterns.converterField.test(value))
    const head = lines.slice(0, from + fields)
    const named = head.filter(({ value }) => patterns.converterWord.test(value)).length
    if (fields < fewest || named < fewest) return
    const rule = lines[head.length] as LineNode
    for (const line of isRule(rule) ? [...head, rule] : head) line.furniture = 'page-chrome'
    inform(file, head[0] as LineNode, 'mark-converter-head', 'A converter of files wrote these lines.')
  }
}

const isRule = ({ value }: LineNode) => /^\s*[-—–_=*]{3,}\s*$/u.test(value)
