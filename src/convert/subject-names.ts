// The subject of an e-mail → the name of the sheet that it brings.
import * as patterns from './patterns.ts'

/**
 * Reads the name of a sheet from a subject.
 * 主题: 【山里来信】第12期: a name in brackets, with the number beside it; [list] The Mill Race, issue 9: the name
 * stands between.
 */
export function subjectName(subject: string): string | undefined {
  const number = patterns.issueNumber.exec(subject)
  const [bracket = '', inner] = patterns.bracketedName.exec(subject) ?? []
  const between = subject.slice(subject.indexOf(bracket) + bracket.length, number?.index ?? 0)
  const name = patterns.nameBeforeNumber.exec(between)?.[1]
  const numbered = bracket !== '' && name ? name : inner
  return (
    (number ? numbered : undefined) ??
    patterns.numberedName.exec(subject)?.[1] ??
    patterns.subjectSheet.exec(subject)?.[1]
  )
}
