// A tree in, the XML file that writes it out.
import type { Element, Root, RootContent } from 'xast'
import { toXml } from 'xast-util-to-xml'

// What XML 1.0 has no way to write, not even by its code.
const unwritable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** Writes an XML file in UTF-8; a character of its text that XML cannot hold is seen to be missing, as U+FFFD. */
export function xmlFile(root: Element): string {
  mark(root)
  const head: Root['children'] = [
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' },
    { type: 'text', value: '\n' },
  ]
  return `${toXml({ type: 'root', children: [...head, root] }, { closeEmptyElements: true })}\n`
}

function mark(node: RootContent): void {
  if (node.type === 'text') node.value = node.value.replace(unwritable, '\uFFFD')
  else if (node.type === 'element') for (const child of node.children) mark(child)
}
