// before: a digest of a mailing list: Message: 1, Date: …, From: …, Subject: … above each text · after: those lines are
// page-chrome, each subject is a title, what stands below is its text, and who wrote when is known of its article.
import type { VFile } from 'vfile'
import { nameIn } from '../english-names.ts'
import { fieldOf, headsDigest, type MailHead, mailHeads } from '../mail-heads.ts'
import { markMailText } from '../mail-text.ts'
import { inform } from '../messages.ts'
import type { HeadFact } from '../page-credits.ts'
import * as patterns from '../patterns.ts'
import { isWide } from '../text.ts'
import { isLine, type LineNode, lineNumber, type SourceRoot } from '../tree.ts'

/** Reads the heads of the messages of a digest, where there are two at least. */
export default function markMessages() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine).filter((line) => !line.furniture)
    const heads = mailHeads(lines)
    const textBelow = (head: MailHead) => {
      const next = heads[heads.indexOf(head) + 1]?.[0]
      return lines.slice(
        lines.indexOf(head.at(-1) as LineNode) + 1,
        next ? lines.indexOf(next) : lines.length,
      )
    }
    const ofDigest = heads.filter((head) => headsDigest(head, textBelow(head)))
    // The first head is that of the mail that brings them.
    const messages = heads.filter((head) => head[0] !== lines[0] && !ofDigest.includes(head))
    if (messages.length < 2) return
    for (const line of ofDigest.flat()) line.furniture = 'masthead'
    const stated: HeadFact[] = []
    for (const head of messages) {
      const writer = readHead(head, stated)
      const text = textBelow(head)
      markSignature(text, writer)
      if (!isWide(text.map(({ value }) => value).join(''))) markMailText(text)
    }
    file.data.stated = stated
    for (const line of messages.flat())
      inform(file, line, 'mark-messages', `“${line.value.slice(0, 20)}” heads a message of the digest.`)
  }
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
function readHead(head: MailHead, stated: HeadFact[]): string {
  const at = head.findIndex((line) => fieldOf(line, 'Subject') !== undefined)
  const subject = head[at] as LineNode
  const further = head.slice(at + 1)
  const rest = further.slice(0, further.findIndex(({ value }) => !/^\s/.test(value)) >>> 0)
  const isRest = (line: LineNode) => !/^\s/.test(subject.value) && rest.includes(line)
  for (const line of head)
    if (isRest(line)) line.continued = true
    else if (line !== subject) line.furniture = 'page-chrome'
  const line = lineNumber(subject)
  subject.value = fieldOf(subject, 'Subject') ?? ''
  subject.piece = 'title'
  // However often a subject comes again, each time it heads a message.
  subject.record = {}
  subject.blanks = Math.max(subject.blanks, 1)
  const value = (name: string) =>
    head.flatMap((one) => (one === subject ? [] : (fieldOf(one, name) ?? []))).at(0)
  const [from, date] = [value('From'), value('Date')]
  const writer = nameIn((from ?? '').replace(patterns.mailAddress, '').replace(/["']/g, ''))
  if (writer !== '') stated.push({ label: 'By', value: writer, line })
  if (date) stated.push({ label: 'Published', value: date.replace(patterns.shortYearOfMail, '$119$2'), line })
  return writer
}
