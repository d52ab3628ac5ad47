// before: a digest of a mailing list: Message: 1, Date: …, From: …, Subject: … above each text · after: those lines are
// page-chrome, each subject is a title, and who wrote when is known of its article.
import type { VFile } from 'vfile'
import { nameIn } from '../english-names.ts'
import { inform } from '../messages.ts'
import type { HeadFact } from '../page-credits.ts'
import * as patterns from '../patterns.ts'
import { isLine, type LineNode, lineNumber, type SourceRoot } from '../tree.ts'

/** Reads the heads of the messages of a digest, where there are two at least. */
export default function markMessages() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine).filter((line) => !line.furniture)
    const heads = headsOf(lines).filter((head) => head.some((line) => fieldOf(line, 'Subject') !== undefined))
    // The first head is that of the mail that brings them.
    const messages = heads.filter(([first]) => first !== lines[0])
    if (messages.length < 2) return
    const stated: HeadFact[] = []
    for (const [i, head] of messages.entries()) {
      const writer = readHead(head, stated)
      const from = lines.indexOf(head.at(-1) as LineNode)
      const end = messages[i + 1]?.[0]
      markSignature(lines.slice(from + 1, end ? lines.indexOf(end) : lines.length), writer)
    }
    file.data.stated = stated
    for (const line of messages.flat())
      inform(file, line, 'mark-messages', `“${line.value.slice(0, 20)}” heads a message of the digest.`)
  }
}

// Lines of mail fields, one right below the other.
function headsOf(lines: readonly LineNode[]): LineNode[][] {
  const heads: LineNode[][] = []
  for (const [i, line] of lines.entries()) {
    if (!patterns.mailField.test(line.value)) continue
    if (i > 0 && line.blanks === 0 && heads.at(-1)?.at(-1) === lines[i - 1]) heads.at(-1)?.push(line)
    else heads.push([line])
  }
  return heads.filter((head) => head.length >= 2)
}

// Ada, on the last line but rules of a message from Ada Lisle.
function markSignature(lines: readonly LineNode[], writer: string): void {
  const line = lines.find(({ value }) => {
    const name = nameIn(value.trim())
    return name !== '' && (name === writer || writer.startsWith(`${name} `))
  })
  if (line && line.blanks > 0) line.piece = 'credit'
}

// Gives who wrote the message.
function readHead(head: LineNode[], stated: HeadFact[]): string {
  const subject = head.find((line) => fieldOf(line, 'Subject') !== undefined) as LineNode
  for (const line of head) if (line !== subject) line.furniture = 'page-chrome'
  const line = lineNumber(subject)
  subject.value = fieldOf(subject, 'Subject') ?? ''
  subject.piece = 'title'
  subject.blanks = Math.max(subject.blanks, 1)
  const value = (name: string) =>
    head.flatMap((one) => (one === subject ? [] : (fieldOf(one, name) ?? []))).at(0)
  const [from, date] = [value('From'), value('Date')]
  const writer = nameIn((from ?? '').replace(patterns.mailAddress, '').replace(/["']/g, ''))
  if (writer !== '') stated.push({ label: 'By', value: writer, line })
  if (date) stated.push({ label: 'Published', value: date, line })
  return writer
}

const fieldOf = ({ value }: LineNode, name: string) => {
  const [, label, found] = patterns.mailField.exec(value) ?? []
  return label === name ? found?.trim() : undefined
}
